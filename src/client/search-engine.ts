/**
 * Pagefind over the parts of the archive that a search is about. Each choice of parts has an engine of its own: the
 * same search gives the same answer, whatever was searched before.
 */
import type { Pagefind, PagefindModule, PagefindSearchResults } from '#client/pagefind-api.ts';

const engines = new Map<string, Promise<Pagefind>>();

// Only the title counts among the meta data; the others are for display.
const options = {
  excerptLength: 26,
  ranking: { metaWeights: { title: 5, tanggal: 0, rubrik: 0, jenis: 0, tanda: 0, kedaluwarsa: 0 } },
};

export type Search = Pagefind['search'];

/**
 * @param script address of the engine
 * @param indexes addresses of the parts, newest first
 * @param byDate newest results first: Pagefind counts places within each part, so parts are asked one by one
 */
export async function loadSearch(script: string, indexes: readonly string[], byDate: boolean): Promise<Search> {
  if (!byDate) {
    const pagefind = await loadEngine(script, indexes);
    return (term, asked) => pagefind.search(term, asked);
  }
  const parts = await Promise.all(indexes.map((index) => loadEngine(script, [index])));
  return async (term, asked) => oneAfterTheOther(await Promise.all(parts.map((part) => part.search(term, asked))));
}

export const isLoaded = (indexes: readonly string[]): boolean => engines.has(indexes.join(' '));

function oneAfterTheOther(answers: readonly PagefindSearchResults[]): PagefindSearchResults {
  const filters: PagefindSearchResults['filters'] = {};
  for (const [name, counts] of answers.flatMap((answer) => Object.entries(answer.filters))) {
    const sums = (filters[name] ??= {});
    for (const [value, count] of Object.entries(counts)) sums[value] = (sums[value] ?? 0) + count;
  }
  return { results: answers.flatMap(({ results }) => results), filters };
}

function loadEngine(script: string, indexes: readonly string[]): Promise<Pagefind> {
  const key = indexes.join(' ');
  const engine = engines.get(key) ?? load(script, indexes);
  engines.set(key, engine);
  // What could not be loaded is tried again with the next question.
  engine.catch(() => engines.delete(key));
  return engine;
}

async function load(script: string, indexes: readonly string[]): Promise<Pagefind> {
  const { createInstance } = (await import(/* @vite-ignore */ script)) as PagefindModule;
  const pagefind = createInstance(options);
  await pagefind.init();
  // Asked for at the same time; Pagefind keeps them in this order.
  await Promise.all(indexes.map((index) => pagefind.mergeIndex(index, options)));
  await pagefind.filters();
  return pagefind;
}
