/**
 * Files that a release no longer has, and that pages and searches opened before it may still ask for. Their names say
 * what is in them, so they never stand in for something else. Of withdrawn articles nothing is kept.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keptFolders, keptForOpenPages } from '#hosting/site-rules.ts';
import { companions } from '#release/compress.ts';
import type { LiveSite, Release } from '#release/live-site.ts';
import { filesBelow } from '#release/site-tree.ts';
import type { Judge } from '#release/withdrawn.ts';
import { linkOrCopy } from '#volumes/bind.ts';
import { readIfThere, writeWhole } from '#whole-file.ts';

const keptDays = 30;
/** When each file was last part of the site, by address. */
type Ledger = Record<string, string>;

const ledgerFile = (live: LiveSite) => join(live.dir, 'lama.json');
const readLedger = async (live: LiveSite): Promise<Ledger> => JSON.parse((await readIfThere(ledgerFile(live))) || '{}') as Ledger;

/** Before the switch: nothing may be missing for an instant. */
export async function keepLeaving(live: LiveSite, from: Release, to: Release, isWithdrawn: Judge, now: Date): Promise<void> {
  const ledger = await readLedger(live);
  const leaving = (await assetsOf(live, from, to)).filter(({ path }) => !isWithdrawn(path) && !existsSync(to.path + path));
  // Noted first: a file without a note would stay for ever.
  for (const { path } of leaving) ledger[path] = now.toISOString();
  await writeWhole(ledgerFile(live), JSON.stringify(ledger));
  for (const { path, file } of leaving) {
    const target = live.kept + path;
    await mkdir(dirname(target), { recursive: true });
    for (const ending of ['', ...companions])
      if (existsSync(file + ending) && !existsSync(target + ending)) linkOrCopy(file + ending, target + ending);
  }
}

/** Removes what left the site more than thirty days ago and what belongs to withdrawn articles. */
export async function forgetKept(live: LiveSite, isWithdrawn: Judge, now: Date): Promise<void> {
  const ledger = await readLedger(live);
  const oldest = now.getTime() - keptDays * 86_400_000;
  const rest: Ledger = {};
  for (const [path, left] of Object.entries(ledger)) {
    if (Date.parse(left) >= oldest && !isWithdrawn(path)) rest[path] = left;
    else for (const ending of ['', ...companions]) await rm(live.kept + path + ending, { force: true });
  }
  await writeWhole(ledgerFile(live), JSON.stringify(rest));
}

/** Of a release those that another one may lack: folders that are the same in both are not looked into. */
async function assetsOf(live: LiveSite, from: Release, to: Release): Promise<{ path: string; file: string }[]> {
  const assets = from.loose.map((path) => ({ path, file: from.path + path }));
  for (const [folder, part] of Object.entries(from.links)) {
    if (to.links[folder] === part || !keptFolders.some((kept) => `${folder}/`.startsWith(kept))) continue;
    const source = join(live.parts, part);
    for (const file of await filesBelow(source)) assets.push({ path: folder + file, file: source + file });
  }
  return assets.filter(({ path }) => keptForOpenPages(path));
}

export async function forgetAll(live: LiveSite): Promise<void> {
  await rm(live.kept, { recursive: true, force: true });
  await mkdir(live.kept, { recursive: true });
  await rm(ledgerFile(live), { force: true });
}
