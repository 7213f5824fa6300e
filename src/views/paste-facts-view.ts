/** What the paste converter in a browser is told of the newsroom: nothing that the site does not show anyway. */
import type { Edition } from '#editorial/edition.ts';
import { isReadable } from '#editorial/publication.ts';
import type { NewsroomFacts } from '#paste/newsroom-facts.ts';
import { site } from '#site.ts';

/** "Baca juga" lines name what is fresh in mind; a file of the whole archive would be megabytes. */
const newest = 2000;

/** Without the clock: that is the reader's. */
export function pasteFactsView({ content, stories }: Edition): Omit<NewsroomFacts, 'now'> {
  return {
    outlet: site.name,
    categories: content.categories.map(({ id, name }) => ({ id, name })),
    authors: content.authors.map(({ id, name, code }) => ({ id, name, code })),
    topics: content.topics.map(({ id, name, aliases }) => ({ id, name, aliases })),
    regions: content.regions.map(({ code, name, kind, aliases }) => ({ code, name, kind, aliases })),
    articles: stories
      .filter(({ state }) => isReadable(state))
      .slice(0, newest)
      .map(({ id, data }) => ({ id, title: data.title })),
  };
}
