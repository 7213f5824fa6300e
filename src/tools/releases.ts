/**
 * Where finished sites lie: OUT_DIR is a link to a folder in `<OUT_DIR>.d/`, switched by rename, so that whoever
 * reads it sees one whole site at every instant.
 */
import { chmod, lstat, mkdir, mkdtemp, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { say } from '#tools/terminal.ts';

const releasesDir = (outDir: string) => `${outDir}.d`;
const prefix = 'rilis-';
/** The one that is served and the one before it, for clients in the middle of a page. */
const keep = 2;

/** An empty folder for a new release. */
export async function newRelease(outDir: string): Promise<string> {
  await mkdir(releasesDir(outDir), { recursive: true });
  const release = await mkdtemp(join(releasesDir(outDir), prefix));
  // Made for its owner only; the web server is somebody else.
  await chmod(release, 0o755);
  return release;
}

/** Makes a finished release the site. */
export async function publish(release: string, outDir: string, { copy }: { copy: boolean }): Promise<void> {
  const current = await kindOf(outDir);
  if (copy) {
    if (current !== 'none') await moveAside(outDir, current);
    await rename(release, outDir);
    return;
  }
  if (current === 'folder') await moveAside(outDir, current);
  const link = `${release}.link`;
  await symlink(relative(dirname(outDir), release), link);
  await rename(link, outDir);
  await removeOld(outDir);
}

async function kindOf(path: string): Promise<'link' | 'folder' | 'none'> {
  const found = await lstat(path).catch(() => undefined);
  if (!found) return 'none';
  return found.isSymbolicLink() ? 'link' : 'folder';
}

async function moveAside(outDir: string, kind: 'link' | 'folder'): Promise<void> {
  if (kind === 'link') return rm(outDir);
  const aside = join(await mkdtemp(join(releasesDir(outDir), 'lama-')), basename(outDir));
  await rename(outDir, aside);
  say(`Folder ${outDir} sudah ada; isinya dipindahkan ke ${aside}.`);
}

async function removeOld(outDir: string): Promise<void> {
  const dir = releasesDir(outDir);
  const served = basename(await readlink(outDir));
  const names = (await readdir(dir)).filter((name) => name.startsWith(prefix) && name !== served);
  const aged = await Promise.all(names.map(async (name) => ({ name, time: (await lstat(join(dir, name))).mtimeMs })));
  const old = aged.sort((a, b) => b.time - a.time).slice(keep - 1);
  await Promise.all(old.map(({ name }) => rm(join(dir, name), { recursive: true, force: true })));
}
