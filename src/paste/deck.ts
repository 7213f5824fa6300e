/** The line between headline and text: whether it is a deck, and whether it may be the headline itself. */
import { dateMentions } from '#paste/date-mentions.ts';
import { withoutMarks, type Line } from '#paste/lines.ts';
import type { Report } from '#paste/report.ts';
import { countOf, isAllCaps, normalized } from '#paste/words.ts';

/** A headline has capitals throughout, a deck has not. */
const looksLikeHeadline = (text: string) => countOf(text) >= 2 && (capitals(text) >= 0.75 || isAllCaps(text)) && !/^["“]/.test(text);
const capitals = (text: string): number => {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / (words.length || 1);
};

/** No sentence of the text, and no headline. */
export const isSureDeck = (text: string): boolean =>
  countOf(text) <= 20 && !/[.:,;!?]$|[|•]/.test(text) && !/^\p{Ll}/u.test(text) && !looksLikeHeadline(text);

export const mayBeDeck = (text: string): boolean =>
  countOf(text) >= 4 &&
  countOf(text) <= 32 &&
  !(countOf(text) <= 5 && text.includes(',')) &&
  !/@|https?:|www\.|[:|]$|\d{6}|^[\p{L} /]{3,25} : /u.test(text) &&
  dateMentions(text).length === 0;

/** Where another line may be the headline as well, and none was repeated. */
export function sayOfOtherHeadlines(headline: Line | undefined, rest: readonly Line[], report: Report): void {
  if (!headline || rest.some(({ text }) => normalized(withoutMarks(text)) === normalized(headline.text))) return;
  const others = rest.filter(({ number, text }) => looksLikeHeadline(withoutMarks(text)) && !isOfPhoto(number, report));
  if (others.length === 0 || report.doubtful.some(({ subject, line }) => subject === 'judul' && line === headline.number)) return;
  const message = `Mungkin judulnya, atau lanjutannya, di baris ${others.map(({ number }) => number).join(', ')}. Periksa.`;
  report.doubtful.push({ line: headline.number, subject: 'judul', words: headline.text, message });
}

const isOfPhoto = (number: number, { doubtful }: Report) => doubtful.some(({ line, subject }) => line === number && subject === 'foto');
