/** From a newsroom that was read to the edition that is shown. */
import { Edition, type EditionContent, type EditionOptions } from '#editorial/edition.ts';
import type { Item, Newsroom } from '#newsroom/newsroom.ts';

export const editionOf = (newsroom: Newsroom, options: EditionOptions): Edition => new Edition(contentOf(newsroom), options);

/** What an edition is made of, whenever it is. */
export function contentOf({
  articles,
  authors,
  categories,
  topics,
  pages,
  regions,
  front,
  ledger,
  purged,
  synonyms,
}: Newsroom): EditionContent {
  const named = <Data>(items: readonly Item<Data>[]) => items.map(({ id, file, digest, data }) => ({ ...data, id, file, digest }));
  return {
    articles,
    authors: named(authors),
    categories: named(categories),
    topics: named(topics),
    pages: named(pages),
    regions,
    front,
    ledger,
    purged,
    synonyms,
  };
}
