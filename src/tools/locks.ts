/** One build at a time in a cache and in an output folder. */
import { mkdir, rmdir, stat } from 'node:fs/promises';
import lockfile from 'proper-lockfile';
import { say } from '#tools/terminal.ts';

/** Its message is a sentence for whoever started the second build. */
export class BusyFolder extends Error {
  override name = 'BusyFolder';
}

/** A build that was killed cannot take its lock away; it counts as gone after this time without a sign of life. */
const stale = 15_000;
const sign = 3000;

export async function withLocks(folders: readonly string[], work: () => Promise<void>): Promise<void> {
  const releases: (() => Promise<void>)[] = [];
  // In one order everywhere, so that two builds never wait for each other.
  for (const folder of [...new Set(folders)].sort()) releases.push(await lock(folder));
  // Where this fails, other parts of it may still be writing: the locks stay until the process has come to its end.
  await work();
  for (const release of releases.reverse()) await release().catch(() => undefined);
}

/** Longer than a lock needs to grow stale. */
const patience = { retries: 7, factor: 1, minTimeout: 2500 };

async function lock(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  // Beside the folder: `--force` removes what is inside.
  const lockfilePath = `${folder}.kunci`;
  const options = { stale, update: sign, lockfilePath, realpath: false, onCompromised: () => giveUp(folder) };
  return lockfile.lock(folder, options).catch(async (error: unknown) => {
    throwUnlessLocked(error);
    say('Menunggu build lain selesai …');
    const renewed = await timeOf(lockfilePath);
    return lockfile.lock(folder, { ...options, retries: patience }).catch(async (later: unknown) => {
      throwUnlessLocked(later);
      const busy = new BusyFolder(`Build lain sedang memakai ${folder}. Tunggu sampai selesai, lalu jalankan lagi.`);
      if ((await timeOf(lockfilePath)) !== renewed) throw busy;
      // Its time lies ahead, because a clock was wrong, and nobody renews it: it would never grow stale.
      await rmdir(lockfilePath);
      return lockfile.lock(folder, options).catch((error_: unknown) => {
        throwUnlessLocked(error_);
        throw busy;
      });
    });
  });
}

/** What a disk has to say of a lock is no sign of another build. */
function throwUnlessLocked(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
}

/** In milliseconds; undefined where another build has ended meanwhile. */
const timeOf = async (path: string): Promise<number | undefined> => (await stat(path).catch(() => undefined))?.mtimeMs;

/** Another build may be at work by now: to go on would let two of them write. */
function giveUp(folder: string): never {
  say(`Kunci ${folder} terlepas, karena build ini terlalu lama tidak memberi tanda. Situs yang lama tidak berubah. Jalankan lagi.`);
  process.exit(1);
}
