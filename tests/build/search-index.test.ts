/** The search index holds what may be read and nothing else. Searching itself is tested in a browser. */
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Pagefind, PagefindModule } from '#client/pagefind-api.ts';
import { wordsOf } from '#search/words.ts';
import type { Card } from '#search/card.ts';
import { articlesOf, type Columns } from '#search/columns.ts';
import { facetNames, filter } from '#search/facets.ts';
import { readIndexedId } from '#search/indexed-id.ts';
import type { NameList } from '#search/name-list.ts';
import { stemOf } from '#search/stem.ts';
import { SynonymTable } from '#search/synonyms.ts';
import { conceptTerm, stemsOf, termOf } from '#search/terms.ts';
import { readShard } from '#search/vocabulary.ts';
import { byId, categories, originLabels, passed, readable } from './fixture-newsroom.ts';
import { onEach } from './on-each.ts';
import { all, attribute, files, hasPage, only, page, read, readBytes } from './site.ts';

const unpacked = (file: string) => gunzipSync(readBytes(file)).toString('utf8');
const cards = files
  .filter((file) => /^\/cari\/indeks\/2016-08\/kartu\/\d+\.gz$/.test(file))
  .map((file) => ({ ...(JSON.parse(unpacked(file)) as Card), path: file, number: Number(/(\d+)\.gz$/.exec(file)?.[1]) }))
  .sort((a, b) => a.number - b.number);
const facts = articlesOf(JSON.parse(unpacked('/cari/indeks/2016-08/artikel.gz')) as Columns);
const idOf = ({ url }: { url: string }) => url.replace(/^\/berita\/|\/$/g, '');

/** Numbers of the articles that a term leads to, by Pagefind's own engine over the built files. */
const engine = await openEngine();
async function openEngine(): Promise<Pagefind> {
  const get = (input: string) => Promise.resolve(new Response(new Uint8Array(readBytes(new URL(input, 'http://localhost').pathname))));
  vi.stubGlobal('fetch', get);
  const code = `data:text/javascript,${encodeURIComponent(read('/cari/indeks/inti/pagefind.js'))}`;
  const { createInstance } = (await import(/* @vite-ignore */ code)) as PagefindModule;
  const pagefind = createInstance({ noWorker: true, basePath: '/cari/indeks/inti/' });
  await pagefind.init();
  await pagefind.mergeIndex('/cari/indeks/2016-08/', {});
  return pagefind;
}
const found = async (term: string) =>
  (await engine.search(term)).results.map(({ id, words }) => ({ ...readIndexedId(id), words })).sort((a, b) => a.number - b.number);

afterAll(() => vi.unstubAllGlobals());

describe('The search index', () => {
  test('has every article that may be read, once, oldest first, under the address of its page', () => {
    expect(cards.map(idOf).sort()).toEqual(readable.map(({ id }) => id).sort());
    const times = cards.map((card) => byId(idOf(card)).published);
    expect(times).toEqual(times.toSorted());
    onEach(cards, ({ url }) => expect(hasPage(url)).toBe(true));
  });

  test('finds each article by a word of its headline, at the place that says so', async () => {
    for (const card of cards) {
      const [word] = stemsOf(card.title);
      const own = (await found(termOf(word?.stem ?? ''))).find(({ number }) => number === card.number);
      expect(own, card.title).toMatchObject({ part: '2016-08' });
      expect(own?.words, card.title).toContain(0);
      expect(facts[card.number]?.titleTerms).toBeGreaterThanOrEqual(stemsOf(card.title).length);
    }
  });

  test('finds whole terms only', async () => {
    expect(await found('bnajirzq')).toEqual([]);
    expect((await found(termOf(stemOf('banjir')))).length).toBeGreaterThan(1);
    expect(await found(termOf('banji'))).toEqual([]);
  });

  test('finds every name of the same, whichever an article has', async () => {
    const names = ['DPP', 'Dewan Pengelola Pasar'];
    const [{ concept } = { concept: '' }] = new SynonymTable([names]).matches(stemsOf('DPP').map(({ stem }) => stem));
    const numbers = (await found(conceptTerm(concept))).map(({ number }) => number);
    const having = cards.filter(({ title, text }) => /\bDPP\b|Dewan\s+Pengelola\s+Pasar/i.test(`${title}\n${text}`));
    expect(having.length).toBeGreaterThan(0);
    expect(numbers).toEqual(expect.arrayContaining(having.map(({ number }) => number)));
  });

  test('knows of each article its headline, day, rubric, places, year and kind', () => {
    const kinds = {
      report: 'Berita',
      explainer: 'Penjelasan',
      'press-release': 'Siaran pers',
      opinion: 'Opini',
      advertorial: 'Advertorial',
    };
    onEach(cards, (card) => {
      const { title, regions, kind, category, published } = byId(idOf(card));
      const rubric = categories.find((each) => each.id === category)?.name ?? '';
      expect(card).toMatchObject({ title, rubric });
      expect(card.day).toMatch(new RegExp(`^${Number(published.slice(8, 10))} \\w{3} ${published.slice(0, 4)}$`));
      const day = Date.parse(published.slice(0, 10)) / 86_400_000;
      expect(facts[card.number]).toMatchObject({ day, rubric, regions, kind: kinds[kind] });
    });
  });

  test('labels what is paid, sent in, corrected or not verified, as every list does', () => {
    onEach(cards, (card) => {
      const { kind, corrections = [], verification } = byId(idOf(card));
      expect(card.origin).toBe(originLabels[kind]);
      const wrong = corrections.some((each) => passed(each.at) && (each.kind === 'correction' || each.kind === 'right-of-reply'));
      const marks = [...(wrong ? ['Diralat'] : []), ...(verification === 'pending' ? ['Belum diverifikasi'] : [])];
      expect(card.marks ?? []).toEqual(marks);
    });
  });

  test('holds the words of the text, not of the interface', () => {
    onEach(cards, (card) => {
      const { description } = byId(idOf(card));
      expect(card.text).toContain(description);
      expect(card.text).not.toMatch(/Sebarkan artikel ini|Baca juga|Waktu baca|<\w/);
    });
  });
});

test('A search record carries the end of what runs out, for the clock of the reader', () => {
  onEach(cards, (card) => expect(card.expires).toBe(byId(idOf(card)).expires));
  expect(readable.some(({ expires }) => expires !== undefined)).toBe(true);
});

describe('The search page', () => {
  test('offers as filters what articles have, and nothing that finds nothing', () => {
    const form = only(page('/cari/').tree, 'form', { id: 'saring' });
    const everything = facts.map((_, article) => ({ article, score: 1, coverage: 1 }));
    const { counts } = filter(everything, facts, {});
    for (const name of facetNames) {
      const offered = all(only(form, 'select', { name }), 'option')
        .map((option) => attribute(option, 'value'))
        .filter(Boolean);
      const used = new Set([...counts[name].keys()]);
      expect(new Set(offered), name).toEqual(used);
    }
  });

  test('names the index and the engine that are there, and nothing else lies beside them', () => {
    const { tree, html } = page('/cari/');
    const parts = all(only(tree, 'select', { name: 'arsip' }), 'option').flatMap((option) => attribute(option, 'dataParts')?.split(' '));
    expect(parts).toEqual(['2016-08']);
    const engineFiles = ['pagefind.js', 'wasm.unknown.pagefind'].map((name) => `/cari/indeks/inti/${name}`);
    expect(files).toEqual(expect.arrayContaining(engineFiles));
    const own = /^\/cari\/(?:indeks\/(?:2016-08\/(?:kartu\/\d+|artikel)|kosakata\/[a-z][a-z-])\.gz|indeks\/[^/]+\/.*\.pf_(?:meta|index))$/;
    const others = files.filter((file) => file.startsWith('/cari/') && !engineFiles.includes(file) && !own.test(file));
    const entries = ['2016-08', 'inti'].map((name) => `/cari/indeks/${name}/pagefind-entry.json`);
    expect(others).toEqual(['/cari/cari.js', '/cari/edisi.txt', ...entries, '/cari/index.html', '/cari/nama.json', '/cari/padanan.json']);
    const preloaded = ['modules', 'files', 'newest'].map((kind) => new RegExp(`data-${kind}="([^"]+)"`).exec(html)?.[1]?.split(' ') ?? []);
    expect(preloaded.map(({ length }) => length)).toEqual([2, 3, 2]);
    onEach(
      preloaded.flat().map((path) => ({ path })),
      ({ path }) => expect(files).toContain(path.replace(/\?.*/, '')),
    );
  });
});

describe('The vocabulary', () => {
  const words = files.filter((file) => file.startsWith('/cari/indeks/kosakata/')).flatMap((file) => readShard(unpacked(file)));

  test('has the words of more than one article, with how common they are', () => {
    const levels = new Map(words.map(({ form, level }) => [form, level]));
    const count = (form: string) =>
      cards.filter(({ title, text }) => wordsOf(`${title} ${text}`).some((word) => word.form === form)).length;
    for (const form of ['banjir', 'pasar', 'warga', 'wening']) expect(levels.get(form), form).toBe(Math.floor(Math.log2(count(form))));
    expect(words.some(({ form }) => count(form) < 2)).toBe(false);
  });
});

describe('Names that search suggests', () => {
  const { topics, places, headlines } = JSON.parse(read('/cari/nama.json')) as NameList;

  test('are topics and places with articles, under the addresses of their pages', () => {
    onEach(
      [...topics, ...places, ...headlines].map((name) => ({ ...name, path: name.href })),
      ({ href }) => expect(hasPage(href)).toBe(true),
    );
    expect(topics.some(({ aliases }) => aliases?.includes('Dinas PU'))).toBe(true);
    expect(places.length).toBeGreaterThan(3);
  });

  test('are headlines too, the newest first, none that was retracted', () => {
    const byAddress = new Map(cards.map((card) => [card.url, card]));
    expect(headlines.length).toBeGreaterThan(20);
    for (const { name, href } of headlines) expect(byAddress.get(href)?.title).toBe(name);
    const months = headlines.map(({ href }) => href.slice(0, '/berita/2025/06'.length));
    expect(months).toEqual(months.toSorted().reverse());
  });

  test('include other names of topics among those that mean the same', () => {
    const groups = JSON.parse(read('/cari/padanan.json')) as string[][];
    expect(groups).toContainEqual(['Wali Kota', 'Walikota']);
    expect(groups).toContainEqual(expect.arrayContaining(['Dinas PU']));
  });
});
