/**
 * Where finished sites lie: OUT_DIR is a link to a folder in `<OUT_DIR>.d/`, switched by rename, so that whoever
 * reads it sees one whole site at every instant.
 */
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { say } from '#tools/terminal.ts';
import { writeWhole } from '#whole-file.ts';

const releasesDir = (outDir: string) => `${outDir}.d`;
const prefix = 'rilis-';
/** Real folders that stood where the site shall be. */
const aside = 'lama-';
/** The one that is served and the one before it, for clients in the middle of a page. */
const keep = 2;

/** An empty folder for a new release. What builds that were killed have left makes room for it. */
export async function newRelease(outDir: string): Promise<string> {
  await mkdir(releasesDir(outDir), { recursive: true });
  await removeUnfinished(outDir);
  const release = await mkdtemp(join(releasesDir(outDir), prefix));
  // Made for its owner only; the web server is somebody else.
  await chmod(release, 0o755);
  return release;
}

/**
 * Makes a finished release the site.
 * @param volumes the folders of bound volumes that it links to
 */
export async function publish(
  release: string,
  outDir: string,
  { copy, volumes }: { copy: boolean; volumes: readonly string[] },
): Promise<void> {
  const current = await kindOf(outDir);
  if (copy) return current === 'none' ? rename(release, outDir) : replace(release, outDir, current);
  await writeWhole(`${release}.json`, JSON.stringify(volumes));
  const link = `${release}.link`;
  // Made before anything is moved: on a full disk this is where it ends.
  await symlink(relative(dirname(outDir), release), link);
  return current === 'folder' ? replace(link, outDir, current) : rename(link, outDir);
}

/** What stands there is moved aside, and put back where the new one cannot take its place. */
async function replace(by: string, outDir: string, kind: 'link' | 'folder'): Promise<void> {
  const putBack = await moveAside(outDir, kind);
  try {
    await rename(by, outDir);
  } catch (error) {
    await putBack();
    throw error;
  }
}

/** Takes away what was to become a release, as far as the disk lets us: the next build does the rest. */
export async function discard(release: string): Promise<void> {
  for (const part of [release, `${release}.json`, `${release}.link`])
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
}

/** Whether the site that is served is made of exactly these volumes. */
export async function isServed(outDir: string, volumes: readonly string[]): Promise<boolean> {
  const release = await readlink(outDir).catch(() => undefined);
  if (release === undefined) return false;
  const list = await readFile(`${join(dirname(outDir), release)}.json`, 'utf8').catch(() => '');
  return list === JSON.stringify(volumes);
}

/** Folders of volumes that a kept release links to. */
export async function servedFolders(outDir: string): Promise<Set<string>> {
  const dir = releasesDir(outDir);
  const lists = (await readdir(dir)).filter((name) => name.startsWith(prefix) && name.endsWith('.json'));
  const folders = await Promise.all(lists.map(async (name) => listOf(await readFile(join(dir, name), 'utf8'))));
  return new Set(folders.flat());
}

/** A list that a failing disk has cut off names nothing. */
function listOf(text: string): string[] {
  try {
    return JSON.parse(text) as string[];
  } catch {
    return [];
  }
}

/** Leaves the release that is served and nothing that was there before it, folders put aside included. */
export async function removeFormer(outDir: string): Promise<void> {
  const dir = releasesDir(outDir);
  const served = basename(await readlink(outDir).catch(() => ''));
  const names = await readdir(dir).catch(() => []);
  const former = names.filter(
    (name) => (name.startsWith(prefix) || name.startsWith(aside)) && name.replace(/\.(?:json|link)$/, '') !== served,
  );
  await Promise.all(former.map((name) => rm(join(dir, name), { recursive: true, force: true })));
}

export async function kindOf(path: string): Promise<'link' | 'folder' | 'none'> {
  const found = await lstat(path).catch(() => undefined);
  if (!found) return 'none';
  return found.isSymbolicLink() ? 'link' : 'folder';
}

/** @returns what takes it back */
async function moveAside(outDir: string, kind: 'link' | 'folder'): Promise<() => Promise<void>> {
  if (kind === 'link') {
    const target = await readlink(outDir);
    await rm(outDir);
    return () => symlink(target, outDir);
  }
  const path = join(await mkdtemp(join(releasesDir(outDir), aside)), basename(outDir));
  await rename(outDir, path);
  say(`Folder ${outDir} sudah ada; isinya dipindahkan ke ${path}.`);
  return () => rename(path, outDir);
}

/** A folder without a list was never finished. */
async function removeUnfinished(outDir: string): Promise<void> {
  const dir = releasesDir(outDir);
  const served = basename(await readlink(outDir).catch(() => ''));
  const names = await readdir(dir);
  const drafts = names.filter(
    (name) =>
      name.startsWith(prefix) && !name.endsWith('.json') && name !== served && !names.includes(`${name.replace(/\.link$/, '')}.json`),
  );
  await Promise.all(drafts.map((name) => rm(join(dir, name), { recursive: true, force: true })));
}

/** Leaves the release that is served and the one before it; a real folder in its place has none. */
export async function removeOld(outDir: string): Promise<void> {
  const dir = releasesDir(outDir);
  const link = await readlink(outDir).catch(() => undefined);
  if (link === undefined) return;
  const served = basename(link);
  const names = await readdir(dir);
  const finished = names.filter((name) => name.startsWith(prefix) && names.includes(`${name}.json`) && name !== served);
  const aged = await Promise.all(finished.map(async (name) => ({ name, time: (await lstat(join(dir, name))).mtimeMs })));
  const kept = new Set([
    served,
    ...aged
      .sort((a, b) => b.time - a.time)
      .slice(0, keep - 1)
      .map(({ name }) => name),
  ]);
  const old = names.filter((name) => name.startsWith(prefix) && !kept.has(name.replace(/\.(?:json|link)$/, '')));
  await Promise.all(old.map((name) => rm(join(dir, name), { recursive: true, force: true })));
}
