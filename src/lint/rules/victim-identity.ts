/** Victims of sexual crimes are not named, whatever their age (KEJ 5). */
import type { TextRule } from '#lint/rule.ts';
import { sentenceAround } from '#lint/sentences.ts';

const crime =
  /\b(?:(?:di|men|pem|per)?cabul(?:i|an)?|(?:di|mem|pem)?perkosa(?:an)?|pemerkosaan|memerkosa|rudapaksa|dirudapaksa|persetubuhan|disetubuhi|kekerasan seksual|pelecehan seksual|dilecehkan|asusila|susila|sodomi|disodomi)\b/i;
/** "korban, Siti Aminah", "korban bernama Siti (30)"; initials hide well enough. */
const named =
  /(?<![\p{L}])[Kk]orban(?:nya)?(?: (?:pemerkosaan|pencabulan|pelecehan(?: seksual)?|kekerasan seksual|rudapaksa))?(?:, (?=\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}|\())|,? (?:bernama|atas nama|yakni|yaitu|adalah) )(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,4})/gu;
const hidden = /\b(?:samaran|disamarkan|bukan nama (?:sebenarnya|asli))\b/i;

export const victimIdentity: TextRule = {
  name: 'korban-susila',
  *check({ data, passages }) {
    // Of a child more is asked for, by a rule of its own.
    if (data.child === true || !passages.some(({ words }) => crime.test(words))) return;
    for (const { words, place } of passages)
      for (const match of words.matchAll(named))
        if (!hidden.test(sentenceAround(words, match.index)))
          yield {
            at: place(match.index + match[0].length - (match[1] ?? '').length),
            message: `"${match[1] ?? ''}" disebut sebagai korban dalam berita kejahatan seksual. Identitas korban tidak dimuat; ganti dengan inisial atau sebutan umum.`,
            severity: 'warning',
          };
  },
};
