/** "Baca juga: …" typed as a sentence: it leads nowhere, and stays when its article is retracted. */
import { patternRule } from '#lint/text-pattern.ts';

const typed = [/(?<=^|\n)[ \t>*_([]*baca\s+juga\s*(?::|$|[*_]+(?=:|\s|$)|(?=\n))/gi];

export const typedReadAlso = patternRule('baca-juga', typed, () => ({
  message:
    'Tulis "Baca juga" sebagai ::baca-juga{slug="2026/11/judul-artikel"} pada baris sendiri. Judulnya lalu selalu cocok, dan barisnya hilang bila artikelnya dicabut.',
  severity: 'warning',
}));
