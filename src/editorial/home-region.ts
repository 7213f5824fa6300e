/** The region that the newsroom covers first. */
import type { Edition } from '#editorial/edition.ts';
import type { Region } from '#editorial/region.ts';
import { site } from '#site.ts';

/** Another content folder may not have the publication's own region; then its first city or regency. */
export function homeRegion({ regions }: Edition): Region | undefined {
  return (
    regions.get(site.homeRegion) ?? regions.all.find(({ kind }) => kind === 'city') ?? regions.all.find(({ kind }) => kind === 'regency')
  );
}
