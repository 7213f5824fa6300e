/**
 * Pagefind over the parts of the archive that a search is about. Each choice of parts has an engine of its own: the
 * same search gives the same answer, whatever was searched before.
 */
import type { Pagefind, PagefindModule } from '#client/pagefind-api.ts';

const engines = new Map<string, Promise<Pagefind>>();

// Only the title counts among the meta data; the others are for display.
const options = {
  excerptLength: 26,
  ranking: { metaWeights: { title: 5, tanggal: 0, rubrik: 0, jenis: 0, tanda: 0, kedaluwarsa: 0 } },
};

/**
 * @param script address of the engine
 * @param indexes addresses of the parts, newest first
 */
export function loadEngine(script: string, indexes: readonly string[]): Promise<Pagefind> {
  const key = indexes.join(' ');
  const engine = engines.get(key) ?? load(script, indexes);
  engines.set(key, engine);
  // What could not be loaded is tried again with the next question.
  engine.catch(() => engines.delete(key));
  return engine;
}

export const isLoaded = (indexes: readonly string[]): boolean => engines.has(indexes.join(' '));

async function load(script: string, indexes: readonly string[]): Promise<Pagefind> {
  const { createInstance } = (await import(/* @vite-ignore */ script)) as PagefindModule;
  const pagefind = createInstance(options);
  await pagefind.init();
  // Asked for at the same time; Pagefind keeps them in this order.
  await Promise.all(indexes.map((index) => pagefind.mergeIndex(index, options)));
  await pagefind.filters();
  return pagefind;
}
