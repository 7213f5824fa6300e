/**
 * What the index holds instead of words. Pagefind finds by the beginnings of words; a mark at the end of every term
 * stops that, so that "masa" never finds "masalah" and an answer never depends on what was loaded before. Digits become
 * letters, because Pagefind takes words apart where letters and digits meet.
 */
import { stemOf } from '#search/stem.ts';
import { stopWords } from '#search/stop-words.ts';
import { wordsOf, type Word } from '#search/words.ts';

export const termOf = (stem: string): string =>
  /\d/.test(stem) ? `${stem.replace(/./g, (digit) => 'abcdefghij'[Number(digit)] ?? 'x')}zn` : `${stem}zq`;

/** Of what several spellings and names mean (`SynonymTable`). */
export const conceptTerm = (concept: string): string => `${concept}zs`;

export interface StemmedWord extends Word {
  stem: string;
}

/**
 * Words that count, in their order. Doubled ones (`anak-anak`) count once.
 * @param words of the text, where they are known
 */
export function stemsOf(text: string, words: readonly Word[] = wordsOf(text)): StemmedWord[] {
  const stems: StemmedWord[] = [];
  for (const word of words) {
    if (stopWords.has(word.form)) continue;
    const stem = stemOf(word.form);
    const last = stems.at(-1);
    const isDoubled = last?.stem === stem && word.start === last.end + 1 && text[last.end] === '-';
    if (isDoubled) last.end = word.end;
    else stems.push({ form: word.form, start: word.start, end: word.end, stem });
  }
  return stems;
}
