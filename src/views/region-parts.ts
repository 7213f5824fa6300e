/** What lies inside a region, as a nested index with counts. */
import type { Edition } from '#editorial/edition.ts';
import type { Region } from '#editorial/region.ts';
import * as routes from '#routes.ts';
import type { LinkView } from '#views/body-html.ts';

export interface RegionPart extends LinkView {
  count: number;
  parts: RegionPart[];
}

/** Two levels down: a city shows its districts and their villages. */
export const regionParts = (region: Region, edition: Edition, levels = 2): RegionPart[] =>
  levels === 0
    ? []
    : edition.regions.children(region.code).map((part) => ({
        href: routes.region(part.slugs),
        title: part.name,
        count: edition.listing('region', part.code).length,
        parts: regionParts(part, edition, levels - 1),
      }));
