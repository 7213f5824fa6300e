/** From a newsroom that was read to the edition that is shown. */
import { Edition, type EditionOptions } from '#editorial/edition.ts';
import type { Item, Newsroom } from '#newsroom/newsroom.ts';

export function editionOf(
  { articles, authors, categories, topics, pages, regions, front, ledger, synonyms }: Newsroom,
  options: EditionOptions,
): Edition {
  const named = <Data>(items: readonly Item<Data>[]) => items.map(({ id, file, digest, data }) => ({ ...data, id, file, digest }));
  return new Edition(
    {
      articles,
      authors: named(authors),
      categories: named(categories),
      topics: named(topics),
      pages: named(pages),
      regions,
      front,
      ledger,
      synonyms,
    },
    options,
  );
}
