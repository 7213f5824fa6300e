import { expect, test } from 'vitest';
import { addressesIn, yearSitemaps } from '#views/sitemap-view.ts';
import { article, edition } from '../editorial/small-edition.ts';

const many = (year: number, count: number) => Array.from({ length: count }, (_, index) => article(`${year}/01/kabar-${index}`));

test('A year has one sitemap, unless it holds more addresses than one may.', () => {
  const of = edition([...many(2019, 41_000), ...many(2020, 3)]);
  const sitemaps = yearSitemaps(of);
  expect(sitemaps.map(({ path }) => path)).toEqual([
    '/sitemap-2019.xml',
    '/sitemap-2019-2.xml',
    '/sitemap-2019-3.xml',
    '/sitemap-2020.xml',
  ]);
  const sizes = sitemaps.map((sitemap) => addressesIn(sitemap, of).length);
  expect(Math.max(...sizes)).toBeLessThan(50_000);
  const paths = sitemaps.flatMap((sitemap) => addressesIn(sitemap, of).map(({ path }) => path));
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => path.startsWith('/berita/'))).toHaveLength(41_003);
});
