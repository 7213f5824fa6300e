/** What the paste converter is told of a newsroom. */
import type { Newsroom } from '#newsroom/newsroom.ts';
import type { NewsroomFacts } from '#paste/newsroom-facts.ts';
import { site } from '#site.ts';
import { toLocalIso } from '#instants.ts';

export function pasteFacts({ articles, authors, categories, topics, regions }: Newsroom, now: Date): NewsroomFacts {
  return {
    outlet: site.name,
    now: toLocalIso(now),
    categories: categories.map(({ id, data }) => ({ id, name: data.name })),
    authors: authors.map(({ id, data }) => ({ id, name: data.name, code: data.code })),
    topics: topics.map(({ id, data }) => ({ id, name: data.name, aliases: data.aliases })),
    regions,
    // Only what a reader may be led to.
    articles: articles
      .filter(({ data }) => data.draft !== true && data.retraction === undefined)
      .map(({ id, data }) => ({ id, title: data.title })),
  };
}
