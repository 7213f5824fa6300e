import { describe, expect, test } from 'vitest';
import { html, problems } from './render.ts';

describe('Markup that could not be read', () => {
  const unread: [sentence: string, markdown: string, where: string][] = [
    ['A directive without braces is reported.', '::baca-juga 2026/11/judul', '1:1 direktif'],
    ['A directive with a space before its name is reported.', ':: baca-juga{slug="a"}', '1:1 direktif'],
    ['A directive with a capital is reported.', 'Isi.\n\n::Baca-Juga{slug="a"}', '3:1 direktif'],
    ['A directive with too many colons is reported.', ':::video{url="https://contoh.id/"}\n:::', '1:1 direktif'],
    ['A directive on the second line of a paragraph is reported there.', 'Isi\n::baca-juga a', '2:1 direktif'],
    ['A picture with a space in its name is reported at its column.', 'Lihat ![a](foto satu.jpg) ini', '1:7 gambar'],
    ['A document with a space in its name is reported.', 'Lihat\n[isi](nama berkas.pdf)', '2:1 tautan'],
    ['A misspelled directive with braces is reported.', 'Isi.\n\n::baca_juga{slug="a"}', '3:1 direktif'],
    ['A directive with one colon is reported.', 'Isi.\n\n:baca-juga{slug="a"}', '3:1 direktif'],
    ['A directive with a space for its hyphen is reported.', '::baca juga{slug="a"}', '1:1 direktif'],
    ['A footnote without its note is reported.', 'Kata[^1] lagi.', '1:5 catatan-kaki'],
    ['A picture without its address is reported.', 'Lihat ![alt][foto]', '1:7 gambar'],
    ['An address with a space is reported.', '[isi](https://contoh.id/a b)', '1:1 tautan'],
  ];
  for (const [sentence, markdown, where] of unread) {
    test(sentence, () => expect(problems(markdown)).toEqual([where]));
  }

  test('It is shown as typed all the same.', () => expect(html('![a](foto satu.jpg)')).toBe('<p>![a](foto satu.jpg)</p>'));

  test('What a backslash says to be meant as typed is no mistake.', () => expect(problems('Kata\\[^1] \\[a][b]')).toEqual([]));

  test('Ordinary text that comes close is no mistake.', () => {
    expect(problems('Pasal 5 [ayat] (1), [sic] (lihat bawah), `![a](b c.jpg)`, ::videonya, harga: kutipan')).toEqual([]);
  });
});
