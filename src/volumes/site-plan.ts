/** Every volume of the site, and which of them are not as they were. */
import pMap from 'p-map';
import type { Edition, Story } from '#editorial/edition.ts';
import { searchParts } from '#editorial/search-parts.ts';
import type { ListingSubject } from '#views/listing-view.ts';
import { allSubjects } from '#views/listing-subjects.ts';
import { companionsOfMonth, Windows, type KeptCompanions } from '#volumes/companions.ts';
import type { Context } from '#volumes/context.ts';
import { frontVolume } from '#volumes/front-volume.ts';
import { monthVolume } from '#volumes/month-volume.ts';
import { readRecord, type VolumeRecord } from '#volumes/record.ts';
import { searchVolumes, type SearchVolume } from '#volumes/search-volume.ts';
import { storiesByMonth, type Volume } from '#volumes/volume.ts';
import { yearVolume } from '#volumes/year-volume.ts';

/** A volume with what is remembered of it. */
export interface Planned<V> {
  volume: V;
  inputs: string;
  last: VolumeRecord | undefined;
  companions?: KeptCompanions | undefined;
}

export interface SitePlan {
  /** In the order in which they are put into the site. */
  printed: Planned<Volume>[];
  search: Planned<SearchVolume>[];
}

/** True where what is remembered still holds. */
export const isCurrent = ({ inputs, last }: Planned<unknown>): boolean => last?.inputs === inputs;

export async function planSite(context: Context, cacheDir: string): Promise<SitePlan> {
  const { edition } = context;
  const subjects = allSubjects(edition);
  const months = storiesByMonth(edition);
  const windows = new Windows(months);
  const monthPlans = await pMap([...months], ([month, stories]) => planMonth(month, stories, windows, context, cacheDir), {
    concurrency: 8,
  });
  const others = [...yearVolumes(edition, subjects, context), await frontVolume(subjects, context)];
  return {
    printed: [...monthPlans, ...(await pMap(others, (volume) => plan(volume, cacheDir), { concurrency: 4 }))],
    search: await pMap(searchVolumes(searchParts(edition), context), (volume) => plan(volume, cacheDir), { concurrency: 4 }),
  };
}

async function plan<V extends { name: string; inputs: () => string }>(volume: V, cacheDir: string): Promise<Planned<V>> {
  return { volume, inputs: volume.inputs(), last: await readRecord(cacheDir, volume.name) };
}

async function planMonth(
  month: string,
  stories: readonly Story[],
  windows: Windows,
  context: Context,
  cacheDir: string,
): Promise<Planned<Volume>> {
  const last = await readRecord(cacheDir, month.replace('/', '-'));
  const companions = companionsOfMonth(stories, context.edition, windows.digest(month), last?.companions);
  const volume = monthVolume(month, stories, context, companions);
  return { volume, inputs: volume.inputs(), last, companions };
}

function yearVolumes({ stories }: Edition, subjects: readonly ListingSubject[], context: Context): Volume[] {
  const years = [...Map.groupBy(stories, ({ id }) => Number(id.slice(0, 4)))].sort(([a], [b]) => a - b);
  return years.map(([year, own]) => yearVolume(year, own, subjects, context));
}
