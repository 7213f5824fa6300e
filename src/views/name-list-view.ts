/** Names that search suggests: topics and places that have articles. */
import type { Edition } from '#editorial/edition.ts';
import { fullRegionName } from '#editorial/region.ts';
import * as routes from '#routes.ts';
import type { NameList, SuggestedName } from '#search/name-list.ts';

export function nameListView(edition: Edition): NameList {
  const { topics } = edition.content;
  return {
    topics: mostFirst(topics, ({ id }) => edition.listing('topic', id).length).map(({ id, name, aliases }) =>
      suggested(name, routes.topic(id), aliases),
    ),
    places: mostFirst(edition.regions.all, ({ code }) => edition.listing('region', code).length).map((region) =>
      suggested(fullRegionName(region), routes.region(region.slugs), region.aliases),
    ),
  };
}

const suggested = (name: string, href: string, aliases: readonly string[] | undefined): SuggestedName => ({
  name,
  href,
  ...(aliases && { aliases }),
});

function mostFirst<T>(all: readonly T[], count: (one: T) => number): T[] {
  const counted = all.map((one) => ({ one, articles: count(one) })).filter(({ articles }) => articles > 0);
  return counted.sort((a, b) => b.articles - a.articles).map(({ one }) => one);
}
