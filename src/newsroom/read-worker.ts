/** Runs in a thread of its own: see read-workers.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { readAndKeep } from '#newsroom/read-month.ts';
import type { WorkerTask } from '#newsroom/read-workers.ts';

const { folders, options } = workerData as WorkerTask;
for (const folder of folders) {
  await readAndKeep(folder, options, (count) => parentPort?.postMessage(count));
}
