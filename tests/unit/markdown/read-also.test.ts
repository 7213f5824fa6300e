import { describe, expect, test } from 'vitest';
import { problems, render, slots } from './render.ts';

const offered = (markdown: string) => slots(markdown).flatMap((slot) => (slot.kind === 'read-also' ? [slot.article] : []));

describe('"Baca juga" set by hand', () => {
  test('It becomes a slot and a reference with its place.', () => {
    expect(offered('Isi.\n\n::baca-juga{slug="2024/02/judul"}')).toEqual(['2024/02/judul']);
    expect(render('Isi.\n\n::baca-juga{slug="2024/02/judul"}').references).toEqual([
      { kind: 'read-also', target: '2024/02/judul', line: 3, column: 1 },
    ]);
  });

  test('An address copied from the browser is cut to the name of the article.', () => {
    for (const slug of ['/berita/2024/02/judul/', 'berita/2024/02/judul', ' 2024/02/judul ']) {
      expect(offered(`::baca-juga{slug="${slug}"}`)).toEqual(['2024/02/judul']);
    }
  });

  test('Its title is no part of the text.', () => expect(render('Isi.\n\n::baca-juga{slug="judul-lain"}').text).toBe('Isi.'));
  test('Without an article it is a mistake.', () => expect(problems('::baca-juga{slug=" "}')).toEqual(['1:1 baca-juga']));
});
