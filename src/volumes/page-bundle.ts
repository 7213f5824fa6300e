/**
 * All pages as Astro has bundled them, for printing. The bundle depends on code only, so it is kept: the next story
 * is printed without starting Astro and Vite.
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDigest, digestOf } from '#digest.ts';
import { fingerprintOf } from '#fingerprint.ts';
import { bundleEntry } from '#press.ts';
import { writingAt } from '#whole-file.ts';

export interface BundlePlace {
  cacheDir: string;
  projectDir: string;
  siteUrl: string;
}

export interface PageBundle {
  /** The module to import. */
  entry: string;
  /** Folder of what goes into the site as it is: scripts, and the files of public/. */
  assets: string;
}

export const bundlesDir = (cacheDir: string): string => join(cacheDir, 'halaman');

/** Libraries stand in the bundle with their paths, hence the project's. */
export const bundleName = ({ cacheDir, projectDir, siteUrl }: BundlePlace): string =>
  digestOf(
    fingerprintOf(projectDir, ['src', 'public', 'astro.config.mjs', 'tsconfig.json']),
    process.version,
    siteUrl,
    cacheDir,
    projectDir,
  ).slice(0, 16);

const folderOf = (place: BundlePlace) => join(bundlesDir(place.cacheDir), bundleName(place));
const listFile = 'isi.json';

/** Undefined where there is none, or where a file of it is not as it was written. */
export async function findBundle(place: BundlePlace): Promise<PageBundle | undefined> {
  const folder = folderOf(place);
  try {
    const list = await readFile(join(folder, listFile), 'utf8');
    if (list !== JSON.stringify(await digestsIn(folder))) return undefined;
  } catch {
    return undefined;
  }
  return { entry: join(folder, 'kode', `${bundleEntry}.mjs`), assets: join(folder, 'situs') };
}

/** Has Astro make it. @throws whatever Astro finds wrong with the code */
export async function makeBundle(place: BundlePlace): Promise<void> {
  const { build } = await import('astro');
  const scratch = join(place.projectDir, '.cache');
  await mkdir(scratch, { recursive: true });
  await removeAbandoned(scratch);
  // Where Astro's output lies outside the project, it puts the bundle elsewhere.
  const draft = await mkdtemp(join(scratch, `${prefix}${process.pid}-`));
  try {
    await writingAt(scratch, async () => {
      // Silent, because what it would say is in the error.
      await build({ root: place.projectDir, outDir: join(draft, 'situs'), cacheDir: join(draft, 'astro'), logLevel: 'silent' });
      await rm(join(draft, 'astro'), { recursive: true, force: true });
      await writeFile(join(draft, listFile), JSON.stringify(await digestsIn(draft)));
    });
    await keep(draft, folderOf(place));
  } finally {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** On whatever disk the cache lies: copied under another name first. */
async function keep(draft: string, folder: string): Promise<void> {
  const copy = `${folder}.${process.pid}`;
  try {
    await writingAt(folder, () => cp(draft, copy, { recursive: true }));
    await rm(folder, { recursive: true, force: true });
    await rename(copy, folder);
  } catch (error) {
    await rm(copy, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

async function digestsIn(folder: string): Promise<[file: string, digest: string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== listFile).map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    files.sort().map(async (file): Promise<[string, string]> => [file.slice(folder.length + 1), contentDigest(await readFile(file))]),
  );
}

const prefix = 'halaman-';

/** What builds that were killed have left. */
async function removeAbandoned(scratch: string): Promise<void> {
  const names = (await readdir(scratch)).filter((name) => name.startsWith(prefix) && !isRunning(Number(name.split('-')[1])));
  await Promise.all(names.map((name) => rm(join(scratch, name), { recursive: true, force: true })));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
