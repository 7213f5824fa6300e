/** Addresses that a link in a text may name: those that do not come and go with articles. */
import { RegionTree } from '#editorial/region.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import * as routes from '#routes.ts';

export function knownPaths(newsroom: Newsroom): Set<string> {
  const tree = new RegionTree(newsroom.regions);
  const listings = [
    ...newsroom.names.categories.map(routes.rubric),
    ...newsroom.names.topics.map(routes.topic),
    ...newsroom.names.authors.map(routes.author),
    ...tree.all.map(({ slugs }) => routes.region(slugs)),
  ];
  return new Set([
    routes.home,
    routes.search,
    routes.offline,
    routes.corrections,
    routes.dateIndex,
    routes.siteFeed,
    routes.siteJsonFeed,
    ...listings,
    ...[routes.corrections, ...listings].map(routes.listingFeed),
    ...newsroom.names.pages.map(routes.page),
  ]);
}
