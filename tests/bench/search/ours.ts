/** This project's search: the same analyzer, index and ranking as on the site, over one part that holds everything. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { answer, type Library } from '#search/answer.ts';
import { articleTerms } from '#search/article-terms.ts';
import { articlesOf, columnsOf } from '#search/columns.ts';
import { readIndexedId } from '#search/indexed-id.ts';
import { SynonymTable } from '#search/synonyms.ts';
import { readShard, shardsOf, writeShard } from '#search/vocabulary.ts';
import { writeEngine, writeIndex } from '#volumes/pagefind-index.ts';
import { packed } from '#volumes/search-cards.ts';
import type { MakeEngine } from './engine.ts';
import { PagefindFiles } from './pagefind-in-node.ts';

export const makeOurs: MakeEngine = async (texts, groups) => {
  const folder = await mkdtemp(join(tmpdir(), 'cari-'));
  // Each engine's chunks are cut by a service of its own.
  await close();
  const synonyms = new SynonymTable(groups);
  const articles = texts.map(({ title, body }) => articleTerms(title, body, [], synonyms));
  await writeEngine(join(folder, 'inti'));
  await writeIndex('arsip', articles.map(({ terms }) => terms), join(folder, 'arsip')); // prettier-ignore
  const facts = articles.map(({ titleCount, count }, index) => ({
    titleTerms: titleCount,
    terms: count,
    day: Math.floor(Date.parse(texts[index]?.day ?? '') / 86_400_000) || 0,
    rubric: '',
    kind: '',
    regions: [],
  }));
  await writeFile(join(folder, 'artikel.gz'), packed(columnsOf(facts, '')));
  const counts = new Map<string, number>();
  for (const { forms } of articles) for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  await mkdir(join(folder, 'kata'));
  for (const [shard, words] of shardsOf(counts, texts.length)) await writeFile(join(folder, `kata/${shard}.gz`), packed(writeShard(words)));

  const files = new PagefindFiles(folder);
  const open = async (): Promise<Library> => {
    const pagefind = await files.open('/inti/', ['/arsip/'], {});
    await files.read('/artikel.gz');
    await files.read('/inti/wasm.unknown.pagefind');
    return {
      articles: articlesOf(columnsOf(facts, '')),
      synonyms,
      postings: async (term) =>
        (await pagefind.search(term)).results.map(({ id, words }) => ({ article: readIndexedId(id).number, places: words })),
      words: async (shard) => readShard(gunzipSync(await files.read(`/kata/${shard}.gz`)).toString('utf8')),
    };
  };
  const library = await open();
  return {
    name: 'ours',
    bytes: () => files.bytes,
    search: async (words) => {
      const { ranked } = await answer(words, library, { repairs: true, typing: false, frugal: false });
      return ranked.slice(0, 10).map(({ article }) => texts[article]?.id ?? '');
    },
  };
};
