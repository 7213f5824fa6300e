/** The edition that is being built: the only reader of `astro:content`. */
import { getCollection, getEntry } from 'astro:content';
import { Edition } from '#editorial/edition.ts';
import { buildTime, showsDrafts } from '#settings.ts';

let built: Promise<Edition> | undefined;

/** Read once in a build; anew at every request in the editor's preview, where content changes. */
export function loadEdition(): Promise<Edition> {
  if (showsDrafts) return readEdition();
  return (built ??= readEdition());
}

async function readEdition(): Promise<Edition> {
  const named = <Data>(entries: { id: string; data: Data }[]) => entries.map(({ id, data }) => ({ ...data, id }));
  const [articles, authors, categories, topics, pages, regions, front] = await Promise.all([
    getCollection('articles'),
    getCollection('authors'),
    getCollection('categories'),
    getCollection('topics'),
    getCollection('pages'),
    getCollection('regions'),
    getEntry('front', 'front'),
  ]);
  return new Edition(
    {
      articles: named(articles),
      authors: named(authors),
      categories: named(categories),
      topics: named(topics),
      pages: named(pages),
      regions: regions.map(({ data }) => data),
      front: front?.data ?? {},
    },
    { now: showsDrafts ? new Date() : buildTime, showsDrafts },
  );
}
