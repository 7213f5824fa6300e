/** Addresses that a link in a text may name: those that do not come and go with articles. */
import { RegionTree } from '#editorial/region.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import * as routes from '#routes.ts';

export function knownPaths(newsroom: Newsroom): Set<string> {
  const tree = new RegionTree(newsroom.regions);
  return new Set([
    routes.home,
    routes.search,
    routes.corrections,
    routes.dateIndex,
    routes.siteFeed,
    routes.siteJsonFeed,
    ...newsroom.names.categories.map(routes.rubric),
    ...newsroom.names.topics.map(routes.topic),
    ...newsroom.names.authors.map(routes.author),
    ...newsroom.names.pages.map(routes.page),
    ...tree.all.map(({ slugs }) => routes.region(slugs)),
  ]);
}
