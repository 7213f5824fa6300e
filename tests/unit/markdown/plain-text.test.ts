import { expect, test } from 'vitest';
import { render } from './render.ts';

test('Each block is a line without markup.', () => {
  expect(render('## Judul\n\nSatu **dua**\\\ntiga.\n\n- a\n- b\n  - c\n\n> kutip\n\n```\nkode\n```').text.split('\n')).toEqual([
    'Judul',
    'Satu dua',
    'tiga.',
    'a',
    'b',
    'c',
    'kutip',
    'kode',
  ]);
});

test('Captions are part of it, titles of other articles are not.', () => {
  const body =
    'Isi.\n\n![alt](a.jpg "Satu. Foto: Sri")\n\n:::galeri\n![alt](b.jpg "Dua")\n![alt](c.jpg "Tiga")\n:::\n\n::baca-juga{slug="lain"}';
  expect(render(body).text).toBe('Isi.\nSatu.\nDua\nTiga');
});

test('Words of links to articles and documents are part of it.', () => {
  expect(render('Lihat [berita](/berita/2024/02/judul/) dan [surat](a.pdf).').text).toBe('Lihat berita dan surat.');
});
