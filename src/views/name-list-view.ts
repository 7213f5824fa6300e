/** What search suggests at once: topics and places that have articles, and the newest headlines. */
import type { Edition } from '#editorial/edition.ts';
import { isOffered } from '#editorial/publication.ts';
import { fullRegionName } from '#editorial/region.ts';
import * as routes from '#routes.ts';
import type { NameList, SuggestedName } from '#search/name-list.ts';

/** They weigh some 50 bytes each; older ones are asked of the index. */
const mostHeadlines = 150;

export function nameListView(edition: Edition): NameList {
  const { topics } = edition.content;
  return {
    topics: mostFirst(topics, ({ id }) => edition.listing('topic', id).length).map(({ id, name, aliases }) =>
      suggested(name, routes.topic(id), aliases),
    ),
    places: mostFirst(edition.regions.all, ({ code }) => edition.listing('region', code).length).map((region) =>
      suggested(fullRegionName(region), routes.region(region.slugs), region.aliases),
    ),
    headlines: edition.readable
      .filter(({ state }) => isOffered(state))
      .slice(0, mostHeadlines)
      .map(({ id, data }) => suggested(data.title, routes.article(id), undefined)),
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
