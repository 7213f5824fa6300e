/** The headline: on one line, or broken into several as print pages do. */
import type { Head } from '#paste/found-head.ts';
import { withoutMarks, type Line } from '#paste/lines.ts';
import type { Remark, Report } from '#paste/report.ts';
import { countOf, endsSentence, isAllCaps } from '#paste/words.ts';

/** A piece of a headline that was broken is shorter than a line of a newspaper's page. */
const longestPiece = 42;

/** Takes the headline off `lines`: one line, or several that stand close together above a gap. */
export function takeHeadline(lines: Line[], report: Report): Line | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const pieces = piecesOf(lines);
  const text = pieces.map((piece) => withoutMarks(piece.text)).join(' ');
  // Two lines may be a headline and its deck, unless the first is no headline by itself.
  const isBroken = (pieces.length > 2 || (pieces.length === 2 && countOf(first.text) <= 3)) && countOf(text) <= 18;
  if (!isBroken) return lines.shift();
  lines.splice(0, pieces.length);
  report.doubtful.push({
    line: first.number,
    subject: 'judul',
    words: text,
    message: `disambung dari ${pieces.length} baris. Periksa apakah semuanya judul.`,
  });
  return { ...first, text };
}

/** The lines that may be one headline with the first. */
export function piecesOf(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex((line, index) => index > 0 && !isPiece(lines[index - 1], line));
  return lines.slice(0, end < 0 ? lines.length : end);
}

const isPiece = (last: Line | undefined, line: Line | undefined): boolean =>
  last !== undefined &&
  line?.number === last.number + 1 &&
  [last, line].every(({ text }) => text.length <= longestPiece && !endsSentence(text)) &&
  isAllCaps(last.text) === isAllCaps(line.text);

/** What headlines do not have: an open end, signs of menus and addresses, dates, a writer who speaks of himself. */
const oddities =
  /[,;:]$|[|•@»›]|https?:|www\.|&\w+;|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{5}|^[([].*[)\]]$|^[a-z ]{3,30} : |\b(?:kami kirim|saya kirim|terlampir|berikut (?:ini )?(?:kami|saya)|rekan-rekan|monggo|nggih|yth)\b/i;
const opensSmall = /^\p{Ll}/u;

/** @param words as pasted, where a label stands in front of the headline */
export function readHeadline(line: Line, head: Head, report: Report, words = line.text): void {
  const text = withoutMarks(line.text);
  const remark = (subject: string, message: string): Remark => ({ line: line.number, subject, words, message });
  head.title = endsSentence(text) ? text.replace(/\.(["”’')]*)$/, '$1') : text;
  report.recognized.push(remark('judul', ''));
  if (endsSentence(text))
    report.doubtful.push(remark('judul', 'berakhir dengan titik; titiknya dibuang. Periksa apakah ini memang judul.'));
  if (/\?["”]?$/.test(text)) report.doubtful.push(remark('judul', 'berupa pertanyaan. Periksa apakah ini judul atau kalimat pembuka.'));
  if (isAllCaps(text)) report.doubtful.push(remark('judul', 'ditulis dengan huruf kapital semua. Tulis ulang dengan huruf biasa.'));
  if (oddities.test(text) || opensSmall.test(text)) report.doubtful.push(remark('judul', 'tidak tampak seperti judul. Periksa.'));
  if (countOf(text) < 3 || countOf(text) > 22)
    report.doubtful.push(remark('judul', 'terlalu pendek atau terlalu panjang untuk judul. Periksa.'));
}
