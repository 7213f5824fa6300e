/** The parts of the archive that a search is about, as the engine looks them up: terms in Pagefind's chunks, the rest in files beside them. */
import type { Pagefind, PagefindModule } from '#client/pagefind-api.ts';
import { loadFile } from '#client/search-files.ts';
import * as routes from '#routes.ts';
import type { Library } from '#search/answer.ts';
import type { Card } from '#search/card.ts';
import { articlesOf, type Columns } from '#search/columns.ts';
import { readIndexedId } from '#search/indexed-id.ts';
import { parseQuery } from '#search/query.ts';
import type { Posting } from '#search/rank.ts';
import { SynonymTable, type SynonymGroups } from '#search/synonyms.ts';
import { readShard, shardOf, type KnownWord } from '#search/vocabulary.ts';

export interface OpenLibrary extends Library {
  /** What a result shows. */
  card: (article: number) => Promise<Card>;
}

/** Where search lies. */
export interface SearchPlace {
  /** Changes with what can be found: files under fixed names are never older than the page. */
  edition: string;
}

const libraries = new Map<string, Promise<OpenLibrary>>();

/** @param parts newest first; each choice of parts has a library of its own, so an answer never depends on earlier ones */
export function openLibrary(parts: readonly string[], place: SearchPlace): Promise<OpenLibrary> {
  const key = parts.join(' ');
  const library = libraries.get(key) ?? open(parts, place);
  libraries.set(key, library);
  // What could not be loaded is tried again with the next question.
  library.catch(() => libraries.delete(key));
  return library;
}

export const isOpen = (parts: readonly string[]): boolean => libraries.has(parts.join(' '));

async function open(parts: readonly string[], { edition }: SearchPlace): Promise<OpenLibrary> {
  const current = (address: string) => `${address}?ts=${edition}`;
  const oldestFirst = parts.toReversed();
  const [pagefind, groups, ...columns] = await Promise.all([
    openIndexes(parts, edition),
    loadFile(current(routes.searchSynonyms), (text) => JSON.parse(text) as SynonymGroups),
    ...oldestFirst.map((part) => loadFile(current(routes.searchColumns(part)), (text) => JSON.parse(text) as Columns)),
  ]);
  const shelves = oldestFirst.map((name, index) => ({
    name,
    digest: columns[index]?.digest ?? '',
    articles: articlesOf(columns[index] as Columns),
  }));
  const firsts = new Map<string, number>();
  let count = 0;
  for (const { name, articles } of shelves) {
    firsts.set(name, count);
    count += articles.length;
  }
  return {
    articles: shelves.flatMap(({ articles }) => articles),
    synonyms: new SynonymTable(groups),
    postings: once(async (term) => {
      const { results } = await pagefind.search(term);
      return results.map(({ id, words }): Posting => {
        const { part, number } = readIndexedId(id);
        return { article: (firsts.get(part) ?? 0) + number, places: words };
      });
    }),
    words: (shard) => loadWords(shard, edition),
    card: (article) => {
      const shelf = shelves.findLast(({ name }) => (firsts.get(name) ?? 0) <= article);
      const address = routes.searchCard(shelf?.name ?? '', article - (firsts.get(shelf?.name ?? '') ?? 0));
      return loadFile(`${address}?${shelf?.digest ?? ''}`, (text) => JSON.parse(text) as Card);
    },
  };
}

const loadWords = (shard: string, edition: string): Promise<KnownWord[]> =>
  loadFile(`${routes.searchWords(shard)}?ts=${edition}`, readShard);

/** What mending errors in a question will need, asked for while the library is being opened. */
export function prepareFor(text: string, { edition }: SearchPlace): void {
  for (const { form } of parseQuery(text).words) {
    const shard = shardOf(form);
    if (shard !== undefined) loadWords(shard, edition).catch(() => undefined);
  }
}

async function openIndexes(parts: readonly string[], edition: string): Promise<Pagefind> {
  const { createInstance } = (await import(/* @vite-ignore */ routes.searchEngine)) as PagefindModule;
  // Without a worker of its own: its script is as large again, and what it would do takes a few milliseconds.
  const options = { noWorker: true, metaCacheTag: edition };
  const pagefind = createInstance({ ...options, basePath: routes.searchIndex('inti') });
  await pagefind.init();
  await Promise.all(parts.map((part) => pagefind.mergeIndex(routes.searchIndex(part), { metaCacheTag: edition })));
  return pagefind;
}

function once<T>(ask: (term: string) => Promise<T>): (term: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (term) => {
    const asked = answers.get(term) ?? ask(term);
    answers.set(term, asked);
    asked.catch(() => answers.delete(term));
    return asked;
  };
}
