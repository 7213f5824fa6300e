/** Numbered archives, newest pages and the index by date: everything in its place, once. */
import { describe, expect, test } from 'vitest';
import { listings, pageSize, withPage, type Listing, type Written } from './fixture-newsroom.ts';
import { onEach } from './on-each.ts';
import { all, attribute, first, only, page, pages, text } from './site.ts';

/** Articles that the list on a page shows, from top to bottom. */
const shown = (path: string) =>
  all(only(page(path).tree, 'main'), 'ol', { className: 'story-list' })
    .flatMap((list) => all(list, 'article'))
    .map((entry) => (attribute(first(first(entry, 'h3'), 'a'), 'href') ?? '').replace(/^\/berita\/|\/$/g, ''));
const archives = ({ path }: Listing) =>
  pages.filter((each) => each.path.startsWith(path) && /^\d{4}\/\d+\/$/.test(each.path.slice(path.length)));
const ids = (articles: readonly Written[]) => articles.map(({ id }) => id);
const filled = listings.filter(({ articles }) => articles.length > 0);

describe('The numbered pages of a list', () => {
  test('hold every article of the list once and nothing else', () => {
    onEach(filled, (list) => {
      expect(
        archives(list)
          .flatMap(({ path }) => shown(path))
          .sort(),
      ).toEqual(ids(list.articles).sort());
    });
  });

  test('count the pages of a year from its oldest article, the newest on top of each', () => {
    onEach(filled, (list) => {
      for (const { path } of archives(list)) {
        const [year = '', number = ''] = path.slice(list.path.length).split('/');
        const oldestFirst = list.articles.filter(({ id }) => id.startsWith(year)).toReversed();
        const ofPage = oldestFirst.slice((Number(number) - 1) * pageSize, Number(number) * pageSize);
        expect(shown(path)).toEqual(ids(ofPage.toReversed()));
      }
    });
  });

  test('are chained from the oldest to the newest page of the list', () => {
    onEach(filled, (list) => {
      const inOrder = archives(list)
        .map(({ path }) => path)
        .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
      inOrder.forEach((path, index) => {
        const pager = only(page(path).tree, 'nav', { className: 'pager' });
        expect(attribute(first(pager, 'a', { rel: 'prev' }), 'href')).toBe(inOrder[index - 1]);
        expect(attribute(first(pager, 'a', { rel: 'next' }), 'href')).toBe(inOrder[index + 1] ?? list.path);
      });
    });
  });

  test('can be reached from the newest page, by year, with how many articles each year has', () => {
    onEach(filled, ({ path, articles }) => {
      const years = Map.groupBy(articles, ({ id }) => id.slice(0, 4));
      const entries = all(only(only(page(path).tree, 'main'), 'aside'), 'section', { className: 'side-list' })
        .filter((section) => text(first(section, 'h2')) === 'Arsip menurut tahun')
        .flatMap((section) => all(section, 'a'));
      const expected = [...years].map(([year, ofYear]) => [
        `${path}${year}/${Math.ceil(ofYear.length / pageSize)}/`,
        `${year} ${ofYear.length} artikel`,
      ]);
      expect(entries.map((link) => [attribute(link, 'href'), text(link)])).toEqual(expected);
    });
  });
});

test('The newest page of a list shows its newest live articles, at most a page of them', () => {
  onEach(listings, ({ path, articles }) => {
    const live = articles.filter(({ state }) => state === 'live').slice(0, pageSize);
    expect(shown(path)).toEqual(ids(live));
  });
});

describe('The index by date', () => {
  const days = Map.groupBy(withPage, ({ published }) => published.slice(0, 10));

  test('shows on a day everything that was published on it, newest first, with the hour', () => {
    onEach(
      [...days].map(([day, articles]) => ({ path: `/indeks/${day.replaceAll('-', '/')}/`, articles })),
      ({ path, articles }) => {
        expect(shown(path)).toEqual(ids(articles));
        const hours = all(only(page(path).tree, 'main'), 'article').map((entry) => text(first(entry, 'time')));
        expect(hours).toEqual(articles.map(({ published }) => `${published.slice(11, 16).replace(':', '.')} WIB`));
      },
    );
  });

  test('is a calendar for a month: each day with articles leads there and says how many', () => {
    const months = Map.groupBy([...days], ([day]) => day.slice(0, 7));
    onEach(
      [...months].map(([month, ofMonth]) => ({ path: `/indeks/${month.replace('-', '/')}/`, ofMonth })),
      ({ path, ofMonth }) => {
        const calendar = only(page(path).tree, 'table', { className: 'calendar' });
        const linked = all(calendar, 'a').map((link) => [attribute(link, 'href'), text(first(link, '*', { className: 'count' }))]);
        const expected = ofMonth.map(([day, articles]) => [`/indeks/${day.replaceAll('-', '/')}/`, String(articles.length)]);
        expect(linked).toEqual(expected.sort());
        const [, month = '', year = ''] = path.split('/').reverse();
        const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
        expect(all(calendar, '*', { className: 'number' }).map(text)).toEqual(Array.from({ length }, (_, index) => String(index + 1)));
      },
    );
  });

  test('puts each day of a month under its weekday', () => {
    onEach(
      pages.filter(({ path }) => /^\/indeks\/\d{4}\/\d\d\/$/.test(path)),
      ({ path, tree }) => {
        const weeks = all(only(tree, 'table', { className: 'calendar' }), 'tr').slice(1);
        const [, year = '', month = ''] = /(\d{4})\/(\d\d)\/$/.exec(path) ?? [];
        for (const week of weeks) {
          all(week, 'td').forEach((cell, column) => {
            const number = text(first(cell, '*', { className: 'number' }));
            if (number !== '') expect((new Date(`${year}-${month}-${number.padStart(2, '0')}T00:00:00Z`).getUTCDay() + 6) % 7).toBe(column);
          });
        }
      },
    );
  });

  test('counts the articles of each year and of each month', () => {
    const counted = (path: string) =>
      all(only(page(path).tree, 'main'), 'section', { className: 'side-list' })
        .flatMap((section) => all(section, 'a'))
        .map((link) => [attribute(link, 'href'), / (\d+) artikel$/.exec(text(link))?.[1]]);
    const tally = (length: number) =>
      [...Map.groupBy(withPage, ({ published }) => published.slice(0, length))].map(([key, articles]) => [
        `/indeks/${key.replace('-', '/')}/`,
        String(articles.length),
      ]);
    expect(counted('/indeks/')).toEqual(tally(4));
    const years = [...new Set(withPage.map(({ id }) => id.slice(0, 4)))];
    expect(years.flatMap((year) => counted(`/indeks/${year}/`)).sort()).toEqual(tally(7).sort());
  });

  test('counts an article on the day it had in Indonesia, whatever offset it was written with', () => {
    expect(shown('/indeks/2025/01/01/')).toContain('2025/01/antrean-loket-gabungan');
    expect(shown('/indeks/2016/12/31/')).toContain('2016/12/malam-tahun-baru-tanpa-kembang-api');
  });
});

describe('A region', () => {
  test('shows what lies in it with counts that its own pages confirm', () => {
    onEach(
      listings.filter(({ path }) => path.startsWith('/wilayah/')),
      ({ path }) => {
        const parts = all(page(path).tree, 'section', { className: 'side-list' })
          .filter((section) => text(first(section, 'h2')) === 'Di wilayah ini')
          .flatMap((section) => all(section, 'a'));
        for (const link of parts) {
          const inner = listings.find((list) => list.path === attribute(link, 'href'));
          expect(inner?.path.startsWith(path), text(link)).toBe(true);
          expect(text(first(link, '*', { className: 'count' }))).toBe(`${inner?.articles.length} artikel`);
        }
      },
    );
  });
});
