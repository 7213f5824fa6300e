/** A release from a built site: what is as it was is taken over with its compressed companions, the rest compressed. */
import { chmod, mkdir, mkdtemp, readFile, rename, stat, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import pMap from 'p-map';
import { companions, compress, isText } from '#release/compress.ts';
import type { LiveSite, Manifest, Release } from '#release/live-site.ts';
import { filesBelow, readSiteTree, type LinkedFolder } from '#release/site-tree.ts';
import { hiddenFromReaders } from '#hosting/site-rules.ts';
import { linkOrCopy } from '#volumes/bind.ts';

/** Of more files than this the best compression would take longer than readers of the newest story should wait. */
const manyFiles = 300;
const concurrency = 4;

/**
 * @param last the release before, from which files are taken over
 * @returns its links and files, and how many files were compressed
 */
export async function makeRelease(
  source: string,
  live: LiveSite,
  name: string,
  last: Release | undefined,
): Promise<Pick<Manifest, 'links' | 'loose'> & { compressed: number }> {
  const { folders, loose } = await readSiteTree(source);
  const release = live.path(name);
  await mkdir(release, { recursive: true });
  const fresh: string[] = [];
  const drafts: { draft: string; part: string }[] = [];
  for (const folder of folders) {
    if (existsSync(join(live.parts, folder.part))) continue;
    drafts.push({ draft: await draftPart(folder, live, last?.links[folder.path], fresh), part: folder.part });
  }
  for (const path of loose) await place(source + path, release + path, last && last.path + path, path, fresh);

  const effort = fresh.length > manyFiles ? 'quick' : 'best';
  await pMap(fresh, (path) => compress(path, effort), { concurrency });

  for (const { draft, part } of drafts) {
    await mkdir(dirname(join(live.parts, part)), { recursive: true });
    await rename(draft, join(live.parts, part));
  }
  for (const { path, part } of folders) await linkTo(join(live.parts, part), release + path);
  await mkdir(live.kept, { recursive: true });
  await linkTo(live.kept, join(release, '_lama'));
  return { links: Object.fromEntries(folders.map(({ path, part }) => [path, part])), loose, compressed: fresh.length };
}

async function linkTo(target: string, link: string): Promise<void> {
  await mkdir(dirname(link), { recursive: true });
  await symlink(relative(dirname(link), target), link);
}

/** @param before the part that stood for the same folder in the last release */
async function draftPart({ from, path }: LinkedFolder, live: LiveSite, before: string | undefined, fresh: string[]): Promise<string> {
  const draft = await mkdtemp(join(live.dir, 'draf-'));
  // Made for its owner only; the web server is somebody else.
  await chmod(draft, 0o755);
  const earlier = before === undefined ? undefined : join(live.parts, before);
  for (const file of await filesBelow(from)) await place(from + file, draft + file, earlier && earlier + file, path + file, fresh);
  return draft;
}

/** @param fresh gets the target where its companions have to be made */
async function place(source: string, target: string, earlier: string | undefined, path: string, fresh: string[]): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const isKnown = earlier !== undefined && (await isSame(source, earlier));
  // The earlier one, for its time: nothing that has not changed is sent again.
  linkOrCopy(isKnown ? earlier : source, target);
  if (!isText(path) || hiddenFromReaders(path)) return;
  if (!isKnown) fresh.push(target);
  else for (const companion of companions) if (existsSync(earlier + companion)) linkOrCopy(earlier + companion, target + companion);
}

/** Two names of one file are known without reading it. */
async function isSame(source: string, earlier: string): Promise<boolean> {
  const [one, other] = await Promise.all([stat(source), stat(earlier).catch(() => undefined)]);
  if (other === undefined || one.size !== other.size) return false;
  if (one.ino === other.ino && one.dev === other.dev) return true;
  return (await readFile(source)).equals(await readFile(earlier));
}
