import { describe, expect, test } from 'vitest';
import { hiddenFromReaders, keptForOpenPages } from '#hosting/site-rules.ts';
import { isText } from '#release/compress.ts';
import * as routes from '#routes.ts';

describe('Files of earlier releases', () => {
  test('are those whose names say what is in them.', () => {
    const digest = '0123456789abcdef';
    for (const path of [
      '/aset/comforts.uSPgtMGX.js',
      routes.picture('2018/04/nama', digest, 640, 'avif'),
      routes.croppedPicture('2018/04/nama', digest, '16x9'),
      '/cari/indeks/2016-08/index/zz_0394d5f.pf_index',
      '/cari/indeks/2016-08/pagefind.zz_d369618035.pf_meta',
    ])
      expect([path, keptForOpenPages(path)]).toEqual([path, true]);
    for (const path of [
      '/index.html',
      routes.articleCard('2018/04/nama'),
      routes.searchCard('2016-08', 3),
      routes.searchEngine,
      '/cari/indeks/2016-08/pagefind-entry.json',
      '/berita/2018/04/nama/surat-0123456789-640.pdf',
    ])
      expect([path, keptForOpenPages(path)]).toEqual([path, false]);
  });

  test('belong to an article where it is one whose picture they are.', () => {
    expect(routes.pictureOwner(routes.picture('2018/04/nama-2019', 'a'.repeat(32), 640, 'avif'))).toBe('2018/04/nama-2019');
    expect(routes.pictureOwner(routes.croppedPicture('2018/04/nama', 'a'.repeat(32), '16x9'))).toBe('2018/04/nama');
    expect(routes.pictureOwner(routes.picture('iklan', 'a'.repeat(32), 640, 'avif'))).toBeUndefined();
  });
});

test('Text is compressed, except what readers do not get and what is compressed already.', () => {
  expect(['/a/index.html', '/feed.xml', '/aset/a.mjs', '/manifest.webmanifest'].every(isText)).toBe(true);
  expect(['/foto/a.avif', '/cari/indeks/x/artikel.gz', '/cari/indeks/inti/wasm.unknown.pagefind'].some(isText)).toBe(false);
  expect(['/_headers', '/alihan/nginx.map'].every(hiddenFromReaders)).toBe(true);
  expect(hiddenFromReaders('/index.html')).toBe(false);
});
