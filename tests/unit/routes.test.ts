import { describe, expect, test } from 'vitest';
import * as routes from '#routes.ts';

describe('Addresses', () => {
  test('Pages end with a slash.', () => {
    const pages = [
      routes.home,
      routes.search,
      routes.corrections,
      routes.dateIndex,
      routes.article('2018/04/judul'),
      routes.rubric('pemerintahan'),
      routes.topic('air'),
      routes.author('sri'),
      routes.region(['kota-mojokerto', 'magersari']),
      routes.page('redaksi'),
      routes.archivePage('/rubrik/pemerintahan/', 2018, 3),
      routes.yearIndex(2018),
      routes.monthIndex(2018, 4),
      routes.dayIndex('2018-04-06'),
    ];
    expect(pages).toEqual([
      '/',
      '/cari/',
      '/ralat/',
      '/indeks/',
      '/berita/2018/04/judul/',
      '/rubrik/pemerintahan/',
      '/topik/air/',
      '/penulis/sri/',
      '/wilayah/kota-mojokerto/magersari/',
      '/redaksi/',
      '/rubrik/pemerintahan/2018/3/',
      '/indeks/2018/',
      '/indeks/2018/04/',
      '/indeks/2018/04/06/',
    ]);
  });

  test('Files carry their ending.', () => {
    expect(routes.listingFeed(routes.rubric('pemerintahan'))).toBe('/rubrik/pemerintahan/feed.xml');
    expect(routes.yearSitemap(2018)).toBe('/sitemap-2018.xml');
    expect(routes.picture('judul', '0123456789abcdef', 720, 'avif')).toBe('/foto/judul-0123456789-720.avif');
    expect(routes.picture('2018/04/judul', '0123456789abcdef', 720, 'avif')).toMatch(new RegExp(`^${routes.monthPictures('2018/04')}`));
  });

  test('Names of documents and words of a search are escaped.', () => {
    expect(routes.articleFile('2018/04/judul', 'surat edaran #1.pdf')).toBe('/berita/2018/04/judul/surat%20edaran%20%231.pdf');
    expect(routes.searchFor('air & pasar?')).toBe('/cari/?q=air%20%26%20pasar%3F');
  });

  test('Absolute addresses start with the origin of the site.', () => {
    expect(routes.absolute('/redaksi/', 'https://contoh.id')).toBe('https://contoh.id/redaksi/');
    expect(routes.publisherNode('https://contoh.id')).toBe('https://contoh.id/#organisasi');
    expect(routes.preferredSource('https://contoh.id')).toBe('https://www.google.com/preferences/source?q=contoh.id');
  });
});
