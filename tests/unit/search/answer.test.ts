import { describe, expect, test } from 'vitest';
import { answer } from '#search/answer.ts';
import { articleTerms } from '#search/article-terms.ts';
import type { Library } from '#search/answer.ts';
import { filter, newestFirst } from '#search/facets.ts';
import { SynonymTable } from '#search/synonyms.ts';
import { shardsOf } from '#search/vocabulary.ts';

interface Text {
  title: string;
  text: string;
  day?: number;
  rubric?: string;
  regions?: string[];
}

const synonyms = new SynonymTable([['Pemkot', 'Pemerintah Kota']]);

/** A library in memory, with the promises of the real one: whole terms only. */
function libraryOf(texts: readonly Text[]): Library {
  const articles = texts.map(({ title, text }) => articleTerms(title, text, [], synonyms));
  const counts = new Map<string, number>();
  for (const { forms } of articles) for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 2);
  const shards = shardsOf(counts, 100);
  return {
    articles: articles.map(({ titleCount, count }, index) => ({
      titleTerms: titleCount,
      terms: count,
      day: texts[index]?.day ?? 20_000,
      rubric: texts[index]?.rubric ?? 'Layanan',
      kind: 'Berita',
      regions: texts[index]?.regions ?? ['99.71'],
    })),
    synonyms,
    postings: (term) =>
      Promise.resolve(
        articles.flatMap(({ terms }, article) => {
          const places = terms.split(' ').flatMap((own, place) => (own === term ? [place] : []));
          return places.length > 0 ? [{ article, places }] : [];
        }),
      ),
    words: (shard) => Promise.resolve(shards.get(shard) ?? []),
  };
}

const library = libraryOf([
  { title: 'Pasar Kemuning Ditata', text: 'Pedagang sayur menempati kios baru di pasar itu.', day: 19_000, rubric: 'Warga' },
  { title: 'Antrean Loket', text: 'Petugas melayani warga sejak pagi. Pemkot menambah loket.', day: 19_500, regions: ['99.71.01.1001'] },
  { title: 'Jembatan Dibuka', text: 'Pemerintah Kota membuka jembatan gantung. Pasar ikut ramai.', day: 20_000, regions: ['99.05'] },
  { title: 'Kios Pasar Baru', text: 'Baru kios, belum pasar. Pedagang menunggu giliran menempati tempatnya.', day: 20_100 },
]);
const ask = (text: string, options = {}) => answer(text, library, { repairs: true, typing: false, frugal: false, ...options });
const found = async (text: string, options = {}) => (await ask(text, options)).ranked.map(({ article }) => article);

describe('An answer', () => {
  test('has articles with some of the words too, those with all of them first.', async () => {
    expect((await found('pasar kemuning tutup'))[0]).toBe(0);
    expect((await ask('pasar kemuning tutup')).unknown).toEqual(['tutup']);
  });

  test('finds other forms of a word, and other names of the same, both ways.', async () => {
    expect(await found('pelayanan')).toEqual([1]);
    expect(new Set(await found('pemkot'))).toEqual(new Set([1, 2]));
    expect(new Set(await found('pemerintah kota'))).toEqual(new Set([1, 2]));
  });

  test('puts what stands in the headline first.', async () => {
    expect((await found('jembatan pasar'))[0]).toBe(2);
  });

  test('mends a typing error and says so, unless the reader insists.', async () => {
    const { ranked, repaired } = await ask('jembtaan');
    expect(ranked.map(({ article }) => article)).toEqual([2]);
    expect(repaired.map(({ typed, meant }) => [typed.form, meant])).toEqual([['jembtaan', 'jembatan']]);
    expect(await found('jembtaan', { repairs: false })).toEqual([]);
    expect((await ask('jembatan')).repaired).toEqual([]);
  });

  test('mends an error in the first letters too.', async () => {
    expect(await found('ejmbatan')).toEqual([2]);
    expect(await found('embatan')).toEqual([]);
  });

  test.each(['xqzvkp', 'grbl fntk wqrs', 'zzz', 'asdfgh qwerty', '🙂', '"xqzvkp"', '-pasar'])(
    'to nonsense is nothing: %s',
    async (text) => {
      expect((await ask(text)).ranked).toEqual([]);
    },
  );

  test('leaves out what has a word that is not wanted.', async () => {
    expect(new Set(await found('pasar'))).toEqual(new Set([0, 2, 3]));
    expect(new Set(await found('pasar -jembatan'))).toEqual(new Set([0, 3]));
  });

  test('to a quotation has only articles in which its words follow one another.', async () => {
    expect(await found('"pasar kemuning"')).toEqual([0]);
    expect(await found('"kemuning pasar"')).toEqual([]);
  });

  test('takes a last word as a beginning while the reader types.', async () => {
    expect((await found('pasar kemu', { typing: true }))[0]).toBe(0);
    expect(await found('jemb', { typing: true })).toEqual([2]);
  });
});

describe('A frugal answer', () => {
  const asked: string[] = [];
  const watched: Library = { ...library, words: (shard) => (asked.push(shard), library.words(shard)) };
  const ofBoth = async (text: string) => {
    const [frugal, other] = await Promise.all(
      [true, false].map((value) => answer(text, watched, { repairs: true, typing: false, frugal: value })),
    );
    return { frugal, other };
  };

  test.each([
    'pasar',
    'pasar kemuning tutup',
    'jembtaan',
    'ejmbatan',
    'kemunin pasr',
    '"pasar kemuning"',
    'pemkot',
    'xqzvkp',
    'pasar -jembatan',
  ])('is the same answer: %s', async (text) => {
    const { frugal, other } = await ofBoth(text);
    expect(frugal).toEqual(other);
  });

  test('asks the vocabulary only about words that are hardly found.', async () => {
    asked.length = 0;
    await answer('pasar', watched, { repairs: true, typing: false, frugal: true });
    expect(asked).toEqual([]);
    await answer('jembtaan', watched, { repairs: true, typing: false, frugal: true });
    expect(asked).toContain('jm');
  });
});

describe('Filters', () => {
  test('count what each choice would leave, a choice in the same field aside.', async () => {
    const { ranked } = await ask('pasar');
    const { results, counts } = filter(ranked, library.articles, { rubrik: 'Warga' });
    expect(results.map(({ article }) => article)).toEqual([0]);
    expect(Object.fromEntries(counts.rubrik)).toEqual({ Warga: 1, Layanan: 2 });
    expect(Object.fromEntries(counts.wilayah)).toEqual({ '99': 1, '99.71': 1 });
  });

  test('of a place keep what lies in its parts.', async () => {
    const { ranked } = await ask('loket jembatan');
    const { results, counts } = filter(ranked, library.articles, { wilayah: '99.71' });
    expect(results.map(({ article }) => article)).toEqual([1]);
    expect(counts.wilayah.get('99')).toBe(ranked.length);
  });

  test('Sorted by day, only what has as much of the question as the best one is left.', async () => {
    const { ranked } = await ask('kios pedagang pasar');
    expect(newestFirst(ranked).map(({ article }) => article)).toEqual([3, 0]);
  });
});
