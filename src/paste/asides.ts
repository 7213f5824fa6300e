/** Lines anywhere in a text that say something about it: names of its makers, sources, tags, photo credits. */
import { isPageDebris, opensOtherHeadlines } from '#paste/debris.ts';
import { captionWithCredit, isOfHead, labelledParts, type LabelledPart } from '#paste/labelled-lines.ts';
import { withoutMarks, type Line } from '#paste/lines.ts';
import type { Remark, Report } from '#paste/report.ts';
import { readAlsoTitle } from '#paste/read-also.ts';
import { countOf, endsSentence } from '#paste/words.ts';

export interface Asides {
  parts: (LabelledPart & { line: Line })[];
  links: { url: string; line: Line }[];
  photo: { caption: string; credit: string };
}

/** What belongs to the page the text was copied from goes to the report. */
function withoutDebris(lines: readonly Line[], tags: ReadonlySet<number>, report: Report): Line[] {
  let inOtherHeadlines = false;
  return lines.filter(({ number, text }) => {
    if (text === '' || tags.has(number)) return true;
    const discard = (subject: string): false => {
      report.discarded.push({ line: number, subject, words: text, message: '' });
      return false;
    };
    if (opensOtherHeadlines(text)) {
      inOtherHeadlines = true;
      return discard('daftar berita lain');
    }
    if (isPageDebris(text)) return discard('bagian halaman');
    const isOther =
      inOtherHeadlines &&
      countOf(text) <= 24 &&
      !endsSentence(text) &&
      readAlsoTitle(text) === undefined &&
      labelledParts(text).length === 0;
    // A sentence ends the list: the text goes on.
    inOtherHeadlines &&= isOther;
    return isOther && !/^[([]/.test(text) ? discard('judul berita lain') : true;
  });
}

/** Numbers of the short lines that stand one below another under "Tags", behind the text. */
function tagsBelow(lines: readonly Line[]): ReadonlySet<number> {
  const last = lines.findLastIndex(({ text }) => endsSentence(text) && countOf(text) >= 5);
  const label = lines.findIndex(({ text }, index) => index > last && /^(?:tags?|topik|kata kunci)(?: terkait)?\s*:?$/i.test(text));
  const below = label < 0 ? [] : lines.slice(label + 1).filter(({ text }) => text !== '');
  const end = below.findIndex(({ text }) => countOf(text) > 4 || /[:()]/.test(text) || isPageDebris(text) || opensOtherHeadlines(text));
  return new Set((end < 0 ? below : below.slice(0, end)).map(({ number }) => number));
}

const lonelyLink = /^(?:[\p{L} ]{0,30}[:：]\s*)?(https?:\/\/\S+)$/u;
const hashtags = /^(?:#[\p{L}\p{N}_]+(?: [\p{L}\p{N}_]+){0,3}[\s,]*)+$/u;

/** Takes such lines, and those of the page, out of the text. */
export function readAsides(lines: readonly Line[], report: Report): { lines: Line[]; asides: Asides } {
  const asides: Asides = { parts: [], links: [], photo: { caption: '', credit: '' } };
  const tags = tagsBelow(lines);
  const lastSentence = lines.findLast(({ text }) => endsSentence(text) && countOf(text) >= 4)?.number ?? Infinity;
  const isBelow = ({ number }: Line) => number > lastSentence;
  const rest = withoutDebris(lines, tags, report).flatMap((line): Line[] => {
    const { number, text } = line;
    const remark = (subject: string, message: string): Remark => ({ line: number, subject, words: text, message });
    const url = lonelyLink.exec(text)?.[1];
    if (url !== undefined) {
      asides.links.push({ url, line });
      return [];
    }
    const plain = withoutMarks(text);
    if (hashtags.test(plain) || tags.has(number)) {
      asides.parts.push({ label: 'tags', value: plain.replaceAll('#', ',').replaceAll('_', ' '), line });
      return [];
    }
    const parts = labelledParts(text);
    if (parts.some(({ label }) => label === 'press-contact' || label === 'press-number') || (parts.some(isOfHead) && !isBelow(line)))
      return [line];
    if (parts.some(isOfHead)) {
      report.doubtful.push(remark('rubrik dan judul', 'berdiri di bawah naskah, jadi tidak dipasang. Isi sendiri.'));
      return [];
    }
    if (parts.length > 0) {
      asides.parts.push(...parts.map((part) => ({ ...part, line })));
      return [];
    }
    const photo = captionWithCredit(text);
    if (!photo) return [line];
    // A whole paragraph with a credit behind it is no caption.
    const isParagraph = countOf(photo.caption) > longestCaption;
    const own = isParagraph ? { caption: '', credit: photo.credit } : photo;
    if (asides.photo.caption !== '' || asides.photo.credit !== '') report.doubtful.push(remark('foto lain', 'Pasang gambarnya sendiri.'));
    else {
      asides.photo = own;
      report.recognized.push(remark('foto', photoMessage(own)));
    }
    return isParagraph ? [{ number, text: photo.caption }] : [];
  });
  return { lines: rest, asides };
}

const longestCaption = 32;

export const photoMessage = ({ caption, credit }: Asides['photo']): string =>
  [caption === '' ? '' : `keterangan: ${caption}`, credit === '' ? '' : `kredit: ${credit}`].filter(Boolean).join('; ') +
  '. Gambarnya belum ada; isi `image` sendiri.';
