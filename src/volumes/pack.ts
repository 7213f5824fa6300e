/** Keeps bound volumes in the cache as well, for a machine that has nothing else. */
import { readRecord } from '#volumes/record.ts';
import type { Workshop } from '#volumes/print.ts';

export async function packVolumes(names: readonly string[], { shelf, cacheDir }: Pick<Workshop, 'shelf' | 'cacheDir'>): Promise<void> {
  for (const name of names) {
    const record = await readRecord(cacheDir, name);
    if (record) await shelf.pack(name, record.folder);
  }
}
