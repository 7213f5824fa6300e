/** Every volume of the site, and which of them are not as they were. */
import pMap from 'p-map';
import type { Edition } from '#editorial/edition.ts';
import { fingerprintBehindPages } from '#fingerprint.ts';
import { projectDir } from '#settings.ts';
import { searchParts } from '#editorial/search-parts.ts';
import type { ListingSubject } from '#views/listing-view.ts';
import { allSubjects } from '#views/listing-subjects.ts';
import { stubs } from '#views/old-addresses.ts';
import { MonthCompanions, Windows } from '#volumes/companions.ts';
import type { Context } from '#volumes/context.ts';
import { frontVolume } from '#volumes/front-volume.ts';
import { monthVolume } from '#volumes/month-volume.ts';
import { readRecord, type VolumeRecord } from '#volumes/record.ts';
import type { SearchVolume } from '#volumes/search-volume.ts';
import { searchVolumes } from '#volumes/search-volumes.ts';
import { monthsOf } from '#volumes/months.ts';
import { withStubs } from '#volumes/stub-files.ts';
import type { Volume } from '#volumes/volume.ts';
import { yearVolume } from '#volumes/year-volume.ts';

/** A volume with what is remembered of it. */
export interface Planned<V> {
  volume: V;
  last: VolumeRecord | undefined;
}

export interface SitePlan {
  /** In the order in which they are put into the site. */
  printed: Planned<Volume>[];
  search: Planned<SearchVolume>[];
}

/** True where what is remembered still holds. What is not remembered at all costs nothing here. */
export const isCurrent = ({ volume, last }: Planned<{ inputs: () => string }>): boolean =>
  last !== undefined && last.inputs === volume.inputs();

export async function planSite(context: Context, cacheDir: string): Promise<SitePlan> {
  const { edition } = context;
  const subjects = allSubjects(edition);
  const windows = new Windows(edition, fingerprintBehindPages(projectDir));
  const months = await pMap(
    monthsOf(edition),
    async (month) => {
      const last = await readRecord(cacheDir, month.month.replace('/', '-'));
      const companions = new MonthCompanions(month.stories, edition, windows.digest(month.month), last?.companions);
      return { volume: monthVolume(month, context, companions), last };
    },
    { concurrency: 8 },
  );
  const plan = async <V extends { name: string }>(volume: V) => ({ volume, last: await readRecord(cacheDir, volume.name) });
  const others = await Promise.all([...yearVolumes(edition, subjects, context), await frontVolume(subjects, context)].map(plan));
  const planned = [...months, ...others];
  const volumes = withStubs(
    planned.map(({ volume }) => volume),
    stubs(edition),
    context.site,
  );
  return {
    printed: volumes.map((volume, index) => ({ volume, last: planned[index]?.last })),
    search: await Promise.all(searchVolumes(searchParts(edition), context).map(plan)),
  };
}

function yearVolumes({ stories }: Edition, subjects: readonly ListingSubject[], context: Context): Volume[] {
  const years = [...Map.groupBy(stories, ({ id }) => Number(id.slice(0, 4)))].sort(([a], [b]) => a - b);
  return years.map(([year, own]) => yearVolume(year, own, subjects, context));
}
