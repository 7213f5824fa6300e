/** Keeps bound volumes in the cache as well, for a machine that has nothing else, and drops what nothing asks for any longer. */
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { bodiesDir } from '#markdown/body-pack.ts';
import { bundleName, bundlesDir } from '#volumes/page-bundle.ts';
import { readRecord, recordsDir } from '#volumes/record.ts';
import { volumeOf } from '#volumes/shelf.ts';
import type { Workshop } from '#volumes/workshop.ts';

export async function packVolumes(names: readonly string[], { shelf, cacheDir }: Pick<Workshop, 'shelf' | 'cacheDir'>): Promise<void> {
  for (const name of names) {
    const record = await readRecord(cacheDir, name);
    if (record) await shelf.pack(name, record.folder);
  }
}

/** While other processes are still at work. What does not succeed is tried again, and told, when the site is in place. */
export const packAhead = (...all: Parameters<typeof packVolumes>): Promise<void> => packVolumes(...all).catch(() => undefined);

/** @param names of all volumes that the site has now */
export async function tidyCache(
  names: readonly string[],
  { cacheDir, projectDir, siteUrl }: Pick<Workshop, 'cacheDir' | 'projectDir' | 'siteUrl'>,
): Promise<void> {
  const known = new Set(names);
  await removeFrom(recordsDir(cacheDir), (file) => !known.has(volumeOf(file) ?? file.replace(/(?:\.kunci)?\.json$/, '')));
  const bundle = bundleName({ cacheDir, projectDir, siteUrl });
  await removeFrom(bundlesDir(cacheDir), (folder) => folder !== bundle);
  const bodies = bodiesDir(cacheDir, projectDir);
  await removeFrom(dirname(bodies), (folder) => folder !== basename(bodies));
}

async function removeFrom(folder: string, isOld: (name: string) => boolean): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(names.filter(isOld).map((name) => rm(join(folder, name), { recursive: true, force: true })));
}
