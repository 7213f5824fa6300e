import { describe, expect, test } from 'vitest';
import { html } from './render.ts';

describe('Colons inside sentences', () => {
  for (const text of [
    'pukul 14:30 WIB',
    'WA:08123',
    'Foto:ist',
    ':cek[zona]{nomor=2}',
    'skor 2:1',
    ':: dua titik',
    'rasio 1::2',
    'a:b[c]',
  ]) {
    test(`"${text}" survives as typed.`, () => {
      expect(html(text)).toBe(`<p>${text}</p>`);
      expect(html(`Tulis ${text} di sini.`)).toBe(`<p>Tulis ${text} di sini.</p>`);
    });
  }
});

test('A directive that exists is read on a line of its own, and between the lines of a paragraph.', () => {
  expect(html('::baca-juga{slug="a"}')).toBe('[read-also]');
  expect(html('Satu\n::baca-juga{slug="a"}\nDua')).toBe('<p>Satu</p>\n[read-also]\n<p>Dua</p>');
});
