import { describe, expect, test } from 'vitest';
import { html, problems, render } from './render.ts';

describe('Links and pictures by reference', () => {
  test('They get the address of their definition, which vanishes.', () => {
    expect(html('[isi][a] dan [a]\n\n[a]: https://contoh.id/')).toBe(
      '<p><a href="https://contoh.id/" rel="noopener">isi</a> dan <a href="https://contoh.id/" rel="noopener">a</a></p>',
    );
  });

  test('They are treated like any other link or picture.', () => {
    const { parts, references } = render('Lihat ![alat][g] dan [isi][d].\n\n[g]: a.jpg "Alat. Foto: Sri"\n[d]: /berita/2024/02/judul/');
    expect(parts).toContainEqual({ kind: 'picture', picture: { src: 'a.jpg', alt: 'alat', caption: 'Alat.', credit: 'Sri' } });
    expect(references).toEqual([
      { kind: 'picture', target: 'a.jpg', line: 1, column: 7 },
      { kind: 'article', target: '2024/02/judul', line: 1, column: 22 },
    ]);
  });

  test('A mistake in a definition is reported where it is used.', () => {
    expect(problems('Satu.\n\nLihat [ini][a].\n\n[a]: javascript:x')).toEqual(['3:7 tautan']);
  });

  test('A reference without a definition survives as typed.', () => expect(html('[Hilang][tidak-ada]')).toBe('<p>[Hilang][tidak-ada]</p>'));
});

describe('Definitions that nothing names', () => {
  test('A line that only looks like a definition survives as typed.', () => {
    expect(html('[Catatan]: ralat\n\nIsi.')).toBe('<p>[Catatan]: ralat</p>\n<p>Isi.</p>');
  });

  test('The second of two definitions of one name survives as typed.', () => {
    expect(render('[a]\n\n[a]: /redaksi/\n[a]: /kontak/').text).toBe('a\n[a]: /kontak/');
  });

  test('A footnote that nothing names survives as typed.', () => {
    expect(render('Isi.\n\n[^1]: Catatan penting.').text).toBe('Isi.\n[^1]: Catatan penting.');
  });
});
