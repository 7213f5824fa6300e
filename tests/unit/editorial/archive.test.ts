import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bindArchive } from '#editorial/archive.ts';

const stories = (...list: string[]) => list.map((id) => ({ id }));
const pages = (list: readonly { id: string }[], size: number) =>
  bindArchive(list, size).map(({ year, number, items }) => `${year}/${number}: ${items.map(({ id }) => id.slice(8)).join(' ')}`);

describe('Binding a list into pages', () => {
  test('Pages of a year are numbered oldest first, on a page the newest stands on top.', () => {
    expect(pages(stories('2026/11/e', '2026/10/d', '2026/01/c', '2025/12/b', '2025/01/a'), 2)).toEqual([
      '2025/1: b a',
      '2026/1: d c',
      '2026/2: e',
    ]);
  });

  test('A year that fills its pages exactly has no empty one.', () => {
    expect(pages(stories('2026/11/b', '2026/10/a'), 2)).toEqual(['2026/1: b a']);
    expect(pages([], 2)).toEqual([]);
  });

  const moments = fc.array(fc.tuple(fc.integer({ min: 2016, max: 2027 }), fc.integer({ min: 1, max: 12 })), {
    minLength: 1,
    maxLength: 120,
  });
  const newestFirst = (list: [year: number, month: number][]) =>
    list
      .toSorted(([a, m], [b, n]) => b - a || n - m)
      .map(([year, month], index, all) => ({ id: `${year}/${String(month).padStart(2, '0')}/s${all.length - index}` }));

  test('Adding a newer item never changes a full page, nor any page of another year.', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 25 }), (list, size) => {
        const [newest, ...before] = newestFirst(list);
        const after = bindArchive(newest ? [newest, ...before] : [], size);
        for (const page of bindArchive(before, size)) {
          const again = after.find(({ year, number }) => year === page.year && number === page.number);
          if (page.items.length === size || page.year !== Number(newest?.id.slice(0, 4))) expect(again).toEqual(page);
          else expect(again?.items.slice(-page.items.length)).toEqual(page.items);
        }
      }),
    );
  });

  test('Every item is bound once, and only the last page of a year may be short.', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 25 }), (list, size) => {
        const items = newestFirst(list);
        const bound = bindArchive(items, size);
        expect(bound.toReversed().flatMap((page) => page.items)).toEqual(items);
        for (const [index, page] of bound.entries()) {
          expect(page.items.length).toBeGreaterThan(0);
          if (bound[index + 1]?.year === page.year) expect(page.items).toHaveLength(size);
        }
      }),
    );
  });
});
