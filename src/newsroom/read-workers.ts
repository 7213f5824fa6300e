/** Reads many months at once, on all processors. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { MonthFolder, ReadOptions } from '#newsroom/read-month.ts';

export interface WorkerTask {
  folders: MonthFolder[];
  options: ReadOptions;
}

/** Syntax trees die young: with room for them, collecting garbage takes half as long. */
const maxYoungGenerationSizeMb = 96;

/** @param onRead called with the number of articles of each month that is read and kept */
export async function readInWorkers(folders: readonly MonthFolder[], options: ReadOptions, onRead: (count: number) => void): Promise<void> {
  const count = Math.min(availableParallelism(), folders.length);
  const shares = Array.from({ length: count }, (_, own) => folders.filter((__, index) => index % count === own));
  await Promise.all(shares.map((share) => readShare({ folders: share, options: { ...options } }, onRead)));
}

function readShare(task: WorkerTask, onRead: (count: number) => void): Promise<void> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('read-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxYoungGenerationSizeMb },
    });
    worker.on('message', onRead);
    worker.on('error', fail);
    worker.on('exit', () => done());
  });
}
