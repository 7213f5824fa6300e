import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstParts, nextCut, searchParts } from '#editorial/search-parts.ts';
import { article, edition, ids } from './small-edition.ts';

/** So many articles in a month; numbered so that their addresses keep their order. */
const month = (name: string, count: number) => Array.from({ length: count }, (_, index) => article(`${name}/a${10_000 + index}`));
const partsOf = (articles: ReturnType<typeof month>, now = '2026-11-30T00:00:00+07:00') => searchParts(edition(articles, { now }));
const summary = (articles: ReturnType<typeof month>) => partsOf(articles).map(({ name, years, stories }) => [name, years, stories.length]);

describe('The parts of the archive that are searched together', () => {
  test('A small archive is one part, an empty one none.', () => {
    expect(summary([...month('2018/04', 3), ...month('2026/11', 2)])).toEqual([['2018-04', [2018, 2026], 5]]);
    expect(summary([])).toEqual([]);
  });

  test('Small closed years share a part, large ones are cut between months, a small year of now is one.', () => {
    const articles = [
      ...[month('2019/01', 900), month('2020/06', 1200), month('2021/01', 3000)],
      ...[month('2022/01', 2600), month('2022/07', 2700), month('2026/01', 400), month('2026/11', 300)],
    ].flat();
    expect(summary(articles)).toEqual([
      ['2026-01', [2026], 700],
      ['2022-07', [2022], 2700],
      ['2022-01', [2022], 2600],
      ['2021-01', [2021], 3000],
      ['2019-01', [2019, 2020], 2100],
    ]);
  });

  test('In a large year of now the months before share parts, and what is newest in this month has a small one of its own.', () => {
    const before = [...month('2026/01', 4000), ...month('2026/02', 900), ...month('2026/10', 800)];
    expect(summary([...before, ...month('2026/11', 250)])).toEqual([
      ['2026-11-baru', [2026], 10],
      ['2026-11', [2026], 240],
      ['2026-10', [2026], 800],
      ['2026-01', [2026], 4900],
    ]);
    expect(summary([...before, ...month('2026/11', 240)]).slice(0, 2)).toEqual([
      ['2026-11', [2026], 240],
      ['2026-10', [2026], 800],
    ]);
    expect(summary([...before, ...month('2026/11', 30)])[0]).toEqual(['2026-11', [2026], 30]);
  });

  test('A search begins with the newest that are small together, with more of the newest year, with one at least.', () => {
    const names = (articles: ReturnType<typeof month>) => firstParts(partsOf(articles)).map(({ name }) => name);
    expect(names([...month('2024/01', 4500), ...month('2025/01', 3000), ...month('2026/10', 900), ...month('2026/11', 30)])).toEqual([
      '2026-10',
      '2025-01',
    ]);
    const large = [...month('2025/01', 3000), ...month('2026/01', 4900), ...month('2026/02', 4800), ...month('2026/11', 210)];
    expect(names(large)).toEqual(['2026-11-baru', '2026-11', '2026-02', '2026-01']);
    expect(names([...month('2025/01', 4900), ...month('2025/05', 4000), ...month('2025/09', 4000)])).toEqual(['2025-09', '2025-05']);
  });

  test('Together they hold every readable article once, newest part first; a new one changes no closed year.', () => {
    const counts = fc.array(fc.nat({ max: 400 }), { minLength: 36, maxLength: 36 });
    fc.assert(
      fc.property(counts, (perMonth) => {
        const articles = perMonth.flatMap((count, index) =>
          month(`${2024 + Math.floor(index / 12)}/${String((index % 12) + 1).padStart(2, '0')}`, count),
        );
        const parts = partsOf(articles, '2026-12-31T00:00:00+07:00');
        const held = parts.flatMap(({ stories }) => ids(stories.toReversed()));
        expect(held).toHaveLength(articles.length);
        expect(new Set(held).size).toBe(articles.length);
        expect(parts.map(({ name }) => name)).toEqual(
          parts
            .map(({ name }) => name)
            .sort()
            .reverse(),
        );
        if (articles.length <= 1000) return;
        const closed = (all: typeof parts) =>
          all.filter(({ years }) => !years.includes(2026)).map(({ name, stories }) => [name, ids(stories)]);
        const more = partsOf([...articles, article('2026/12/zzz')], '2026-12-31T00:00:00+07:00');
        expect(closed(more)).toEqual(closed(parts));
      }),
      { numRuns: 15 },
    );
  });
});

describe('The archive is next cut anew', () => {
  const cut = (count: number, now: string) => nextCut(edition(month('2026/01', count), { now }));

  test('never, while it is one part.', () => expect(cut(1000, '2026-11-30T12:00:00+07:00')).toBeUndefined());

  test('at the turn of the month, while this year is divided, and of the year in December.', () => {
    expect(cut(1001, '2026-11-30T12:00:00+07:00')).toBe('2026-12-01T00:00:00+07:00');
    expect(cut(1001, '2026-12-30T12:00:00+07:00')).toBe('2027-01-01T00:00:00+07:00');
  });

  test('at the turn of the year, while only earlier ones are.', () =>
    expect(cut(1001, '2027-02-03T12:00:00+07:00')).toBe('2028-01-01T00:00:00+07:00'));
});
