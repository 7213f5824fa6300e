/** A whole index in the browser: MiniSearch with Snowball's stems, any word, words nearly alike, beginnings. */
import { gzipSync } from 'node:zlib';
import { stemmer } from '@orama/stemmers/indonesian';
import MiniSearch from 'minisearch';
import { stopWords } from '#search/stop-words.ts';
import { wordsOf } from '#search/words.ts';
import type { MakeEngine } from './engine.ts';

export const makeMiniSearch: MakeEngine = (texts) => {
  const index = new MiniSearch({
    fields: ['title', 'body'],
    tokenize: (text) => wordsOf(text).map(({ form }) => form),
    processTerm: (term) => (stopWords.has(term) ? null : stemmer(term)),
    searchOptions: { boost: { title: 3 }, fuzzy: 0.2 },
  });
  index.addAll(texts.map(({ id, title, body }) => ({ id, title, body })));
  const bytes = gzipSync(JSON.stringify(index)).length;
  return Promise.resolve({
    name: 'MiniSearch + Snowball',
    bytes: () => bytes,
    search: (words) => Promise.resolve(index.search(words).slice(0, 10).map(({ id }) => String(id))), // prettier-ignore
  });
};
