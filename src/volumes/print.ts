/** Makes the volumes that are not as they were: pages from Astro's bundle, search indexes through Pagefind. */
import { join } from 'node:path';
import { readdirSync } from 'node:fs';
import pMap from 'p-map';
import { digestOf } from '#digest.ts';
import { bind, unchanged, type LastEdition } from '#volumes/bind.ts';
import { assetsFolder } from '#volumes/front-volume.ts';
import { findBundle } from '#volumes/page-bundle.ts';
import { printPages } from '#volumes/print-pages.ts';
import { readKeys, readRecord, writeRecord, type VolumeRecord } from '#volumes/record.ts';
import type { FindVolume, SearchVolume } from '#volumes/search-volume.ts';
import type { Planned, SitePlan } from '#volumes/site-plan.ts';
import type { PlannedFile, Volume } from '#volumes/volume.ts';
import type { Workshop } from '#volumes/workshop.ts';

interface Job {
  planned: Planned<Volume>;
  files: PlannedFile[];
  last: LastEdition | undefined;
}

/**
 * Pages and indexes at the same time: Pagefind is a program of its own.
 * @param afterwards told the names of pages' volumes, and those of indexes, as soon as they are made
 */
export async function printVolumes(
  { printed, search }: SitePlan,
  workshop: Workshop,
  afterwards?: (names: readonly string[]) => Promise<void>,
): Promise<void> {
  const namesOf = (list: readonly Planned<{ name: string }>[]) => list.map(({ volume }) => volume.name);
  await Promise.all([
    makePages(printed, workshop).then(() => afterwards?.(namesOf(printed))),
    indexRecords(search, workshop).then(() => afterwards?.(namesOf(search))),
  ]);
}

async function makePages(printed: readonly Planned<Volume>[], workshop: Workshop): Promise<void> {
  const jobs = await pMap(printed, (planned) => prepare(planned, workshop), { concurrency: 1 });
  const wanted = new Set(jobs.flatMap(({ files, last }) => missing(files, last)).map(({ path }) => path));
  if (wanted.size === 0) return bindJobs(jobs, undefined, workshop);
  const bundle = await findBundle(workshop);
  if (!bundle) throw new Error('The pages were not bundled.');
  await workshop.shelf.withDraft(async (draft) => {
    await printPages(bundle, draft, { edition: workshop.edition, prints: (path) => wanted.has(path) }, workshop);
    await bindJobs(jobs, draft, workshop);
  });
}

async function bindJobs(jobs: readonly Job[], output: string | undefined, workshop: Workshop): Promise<void> {
  for (const job of jobs) await bindJob(job, output, workshop);
}

async function indexRecords(search: readonly Planned<SearchVolume>[], workshop: Workshop): Promise<void> {
  for (const planned of search) await bindSearch(planned, workshop);
}

async function prepare(planned: Planned<Volume>, { shelf, cacheDir }: Workshop): Promise<Job> {
  const { volume, last } = planned;
  const keys = last && (await readKeys(cacheDir, volume.name, last.folder));
  const path = keys && (await shelf.find(last.folder));
  return { planned, files: await volume.files(), last: keys && path !== undefined ? { keys, path } : undefined };
}

function missing(files: readonly PlannedFile[], last: LastEdition | undefined): readonly PlannedFile[] {
  const kept = new Set(unchanged(files, last));
  return files.filter((file) => !kept.has(file));
}

async function bindJob(
  { planned, files, last }: Job,
  output: string | undefined,
  { shelf, cacheDir, site, salt }: Workshop,
): Promise<void> {
  const { volume } = planned;
  const all = volume.name === 'depan' ? [...files, ...assets(output, last)] : files;
  const record = await bind(
    { name: volume.name, salt, inputs: volume.inputs(), site, files: all, folders: volume.folders(), last, printed: output },
    shelf,
  );
  const keys = Object.fromEntries(all.map(({ path, key }) => [path, key]));
  await writeRecord(cacheDir, volume.name, { ...record, companions: volume.companions?.found }, keys);
}

/** Scripts carry a digest of what they are in their names, and the code decides which there are. */
function assets(output: string | undefined, last: LastEdition | undefined): PlannedFile[] {
  if (output === undefined)
    return Object.entries(last?.keys ?? {}).flatMap(([path, key]) => (path.startsWith(assetsFolder) ? [{ path, key }] : []));
  const folder = join(output, assetsFolder);
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => ({ path: `${assetsFolder}${name}`, key: name }));
  } catch {
    return [];
  }
}

async function bindSearch({ volume, last }: Planned<SearchVolume>, { shelf, cacheDir, site, salt }: Workshop): Promise<void> {
  const find: FindVolume = async (name) => {
    const record = await readRecord(cacheDir, name);
    const path = record && (await shelf.find(record.folder));
    return record && path !== undefined ? { path, record } : undefined;
  };
  const { digest, write } = await volume.prepare(find);
  const inputs = volume.inputs();
  const folder = `${volume.name}-${digestOf(salt, digest).slice(0, 12)}`;
  if ((await shelf.find(folder)) === undefined) await shelf.put(folder, write);
  const record: VolumeRecord = { inputs, folder, site, folders: volume.folders(), loose: [] };
  if (last?.inputs !== inputs || last.folder !== folder) await writeRecord(cacheDir, volume.name, record, {});
}
