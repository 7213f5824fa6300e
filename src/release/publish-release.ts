/** From one release to another: forward to a new one, or back to one that is kept. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { forgetAll, forgetKept, keepLeaving } from '#release/kept-assets.ts';
import type { LiveSite, Release } from '#release/live-site.ts';
import { makeRelease } from '#release/make-release.ts';
import { withdrawnFrom } from '#release/withdrawn.ts';
import * as routes from '#routes.ts';

/** Its message is a sentence for whoever runs the command. */
export class UnusableRelease extends Error {
  override name = 'UnusableRelease';
}

export interface Published {
  release: Release;
  /** How many files were compressed. */
  compressed: number;
}

/**
 * @param keep how many releases stay, the new one included
 * @param again even where the newest release shows this result of a build already
 * @returns undefined where there is nothing new
 */
export async function publishBuilt(
  outDir: string,
  live: LiveSite,
  { keep, again, now }: { keep: number; again: boolean; now: Date },
): Promise<Published | undefined> {
  for (const page of [`${routes.home}index.html`, routes.notFound])
    if (!existsSync(outDir + page)) throw new UnusableRelease(`Belum ada situs di ${outDir}. Jalankan npm run build lebih dahulu.`);
  if (await live.isBlocked())
    throw new UnusableRelease(`${live.link} bukan tautan. Pindahkan folder itu, atau pilih tempat lain dengan --to.`);
  const built = await realpath(outDir);
  const source = `${built} ${(await stat(built)).mtime.toISOString()}`;
  const last = await live.current();
  // Whoever has gone back does not want the same again five minutes later.
  if (!again && last !== undefined && (await live.lastSource()) === source) return undefined;
  await live.clear(await live.releases());
  const name = await live.nextName();
  const { compressed, ...content } = await makeRelease(built, live, name, last);
  await live.finish(name, { made: now.toISOString(), ...content, retracted: await retractedIn(built) });
  const release = await live.release(name);
  await change(live, last, release, { back: false, now });
  await live.noteSource(source);
  await live.clear((await live.releases()).slice(-keep));
  return { release, compressed };
}

/**
 * To the release before the one that is shown.
 * @param force even where it still shows what has been retracted since
 */
export async function goBack(live: LiveSite, { force, now }: { force: boolean; now: Date }): Promise<Release> {
  const current = await live.current();
  const target = (await live.releases()).findLast(({ name }) => current !== undefined && name < current.name);
  if (current === undefined || target === undefined) throw new UnusableRelease('Tidak ada rilis yang lebih lama. Situs tidak berubah.');
  const later = current.retracted.filter((digest) => !target.retracted.includes(digest)).length;
  if (later > 0 && !force)
    throw new UnusableRelease(
      `Pada ${target.name} masih terbaca ${later} artikel yang sesudah itu dicabut. Perbaiki naskahnya lalu bangun lagi, atau tambahkan --force. Situs tidak berubah.`,
    );
  await change(live, current, target, { back: true, now });
  return target;
}

/** Leaves the release that is shown and nothing that was there before it. */
export async function forgetFormer(live: LiveSite): Promise<void> {
  const current = await live.current();
  await live.clear(current === undefined ? [] : [current]);
  await forgetAll(live);
}

async function change(live: LiveSite, from: Release | undefined, to: Release, { back, now }: { back: boolean; now: Date }): Promise<void> {
  const isWithdrawn = await withdrawnFrom(live, from, to, { back });
  if (from !== undefined) await keepLeaving(live, from, to, isWithdrawn, now);
  // Before the switch as well: whoever is killed after it has left nothing of what is withdrawn.
  await forgetKept(live, isWithdrawn, now);
  await live.switchTo(to.name);
  await live.noteMaps(to);
}

const retractedIn = async (site: string): Promise<string[]> =>
  JSON.parse(await readFile(join(site, routes.retractedList), 'utf8').catch(() => '[]')) as string[];
