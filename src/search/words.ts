/**
 * Text as searchable words, the same way in the index and in a reader's query: hyphens, apostrophes, amounts and dates
 * are read as people write them in Indonesian news.
 */
export interface Word {
  /** Lower case, without accents and apostrophes; of a number its digits, with a comma before decimals. */
  form: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

const months = 'januari februari maret april mei juni juli agustus september oktober november desember'.split(' ');
const apostrophes = "'’‘ʼ`´";
const pattern = new RegExp(`[\\p{L}\\p{M}]+(?:[${apostrophes}][\\p{L}\\p{M}]+)*|\\d+(?:[.,/]\\d+)*`, 'gu');
/** The same for texts whose only letters are those of the alphabet, which are nearly all: four times as fast. */
const plainPattern = new RegExp(`[a-zA-Z]+(?:[${apostrophes}][a-zA-Z]+)*|\\d+(?:[.,/]\\d+)*`, 'g');
const isPlain = /^[\x00-\x7f\xa0\u2010-\u2027]*$/;
const unwanted = new RegExp(`[\\p{M}${apostrophes}]`, 'gu');

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(isPlain.test(text) ? plainPattern : pattern)) {
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    if (found.charCodeAt(0) > 57) words.push({ form: plain(found), start, end });
    else words.push(...numbersOf(found).map((form) => ({ form, start, end })));
  }
  return words;
}

/** `Mas’ud` and `Mas'ud` are `masud`, `José` is `jose`. */
export const plain = (word: string): string =>
  /^[a-z]+$/i.test(word) ? word.toLowerCase() : word.normalize('NFD').replace(unwanted, '').toLowerCase();

/** `1.250.000` is one number, `1,5` too; `20/11/2026` is a date with the name of its month, a time such as `14.30` two numbers. */
function numbersOf(written: string): string[] {
  if (/^\d+$/.test(written)) return [written];
  const [day, month, year, ...more] = written.split(/[./]/);
  const name = months[Number(month) - 1];
  if (year?.length === 4 && more.length === 0 && name !== undefined && Number(day) < 32) return [String(Number(day)), name, year];
  const [whole = '', decimals, ...others] = written.split(',');
  const isGrouped = /^\d{1,3}(?:\.\d{3})+$/.test(whole);
  if (others.length > 0 || written.includes('/') || (whole.includes('.') && !isGrouped)) return written.split(/[.,/]/);
  const digits = whole.replaceAll('.', '');
  return [decimals === undefined || /^0+$/.test(decimals) ? digits : `${digits},${decimals}`];
}
