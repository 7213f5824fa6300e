/** Places as structured data names them. */
import { fullRegionName, type RegionTree } from '#editorial/region.ts';
import type { PlaceFacts } from '#seo/place-node.ts';

/** From the place with this code outwards; empty where there is none. */
export const placeFacts = (code: string, regions: RegionTree): PlaceFacts[] =>
  regions
    .pathTo(code)
    .map((region) => ({ name: fullRegionName(region), code: region.code, kind: region.kind }))
    .reverse();
