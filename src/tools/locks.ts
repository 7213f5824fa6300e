/** One build at a time in a cache and in an output folder. */
import { mkdir } from 'node:fs/promises';
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

async function lock(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  // Beside the folder: `--force` removes what is inside.
  const options = { stale, update: sign, lockfilePath: `${folder}.kunci`, realpath: false, onCompromised: () => giveUp(folder) };
  const busy = new BusyFolder(`Build lain sedang memakai ${folder}. Tunggu sampai selesai, lalu jalankan lagi.`);
  return lockfile.lock(folder, options).catch(async (error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
    say('Menunggu build lain selesai …');
    const retries = { retries: 7, factor: 1, minTimeout: 2500 };
    return lockfile.lock(folder, { ...options, retries }).catch(() => {
      throw busy;
    });
  });
}

/** Another build may be at work by now: to go on would let two of them write. */
function giveUp(folder: string): never {
  say(`Kunci ${folder} terlepas, karena build ini terlalu lama tidak memberi tanda. Situs yang lama tidak berubah. Jalankan lagi.`);
  process.exit(1);
}
