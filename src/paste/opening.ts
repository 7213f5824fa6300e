/** Where a text begins: what stands above becomes front matter, what follows is the body. */
import { findDateline, type Dateline } from '#paste/dateline.ts';
import { labelledParts, printCaption } from '#paste/labelled-lines.ts';
import type { Line } from '#paste/lines.ts';
import { isListItem } from '#paste/paragraphs.ts';
import type { Places } from '#paste/places.ts';
import type { Report } from '#paste/report.ts';
import { readEnding } from '#paste/reporter-code.ts';
import { countOf, endsSentence } from '#paste/words.ts';

export interface Parts {
  above: Line[];
  below: Line[];
  dateline: (Dateline & { line: number }) | undefined;
}

/** How many sentences may stand above the one with the dateline. */
const sentencesAbove = 1;

/** Above stands what becomes front matter; below begins with the first sentence, freed of its dateline. */
export function splitAtOpening(lines: readonly Line[], places: Places, outlet: string, report: Report): Parts {
  const hasDateline = (text: string) => findDateline(text, places, outlet) !== undefined;
  const first = lines.findIndex(
    ({ text }, index) =>
      (isProse(text, index, lines[index + 1]?.text ?? '', hasDateline) && !isCaptionAbove(lines, index, hasDateline)) ||
      hasDateline(text) ||
      asksReaders(lines, index, (line) => hasDateline(line) || isProse(line, 1, '', hasDateline), hasDateline),
  );
  const facts = factsAbove(lines, first);
  // Short lines only: the first is the headline.
  const start = facts ?? (first < 0 ? Math.min(1, lines.length) : first);
  // A list of main points may stand there as well; it stays in the text.
  const points = countWhile(lines.slice(start), ({ text }) => isListItem(text));
  const at = lines.slice(start, start + points + sentencesAbove + 1).findIndex(({ text }) => hasDateline(text));
  const line = lines[start + at];
  const dateline = at < 0 || !line ? undefined : findDateline(line.text, places, outlet);
  const isAside = at > 0 && lines.slice(start, start + at).every(({ text }) => isListItem(text) || countOf(text) <= 35);
  if (!dateline || !line || (at > 0 && !isAside)) {
    sayOfUnreadHead(lines[start], report);
    return { above: lines.slice(0, start), below: lines.slice(start), dateline: undefined };
  }
  report.recognized.push({
    line: line.number,
    subject: 'tempat berita',
    words: dateline.words,
    message: [dateline.place, dateline.outlet].filter(Boolean).join(', media '),
  });
  if (dateline.doubt !== undefined)
    report.doubtful.push({ line: line.number, subject: 'tempat berita', words: dateline.words, message: dateline.doubt });
  const opening = dateline.rest === '' ? [] : [{ number: line.number, text: dateline.rest }];
  const below = [...opening, ...lines.slice(start + at + 1)];
  sayOfSecondText(below, hasDateline, report);
  const from = points === 0 ? start + at : start - (lines[start - 1]?.text.endsWith(':') === true ? 1 : 0);
  return { above: lines.slice(0, from), below: [...lines.slice(from, start + at), ...below], dateline: { ...dateline, line: line.number } };
}

/** `LPM Kali - Kantin …`: perhaps a place or a newsroom that is not known here. */
function sayOfUnreadHead(line: Line | undefined, report: Report): void {
  const head = /^\p{Lu}[\p{L}\d.'’]*(?: \p{Lu}[\p{L}\d.'’]*){0,3}(?=,?\s+[-–—]+\s+["“]?\p{Lu})/u.exec(line?.text ?? '')?.[0];
  if (head === undefined) return;
  const message = 'mungkin tempat berita atau nama media, tetapi tidak dikenal; masih ada di isi.';
  report.doubtful.push({ line: line?.number ?? 0, subject: 'tempat berita', words: head, message });
}

/** A paragraph or a list, not a headline: a headline that ends as a sentence is known by the dateline below it. */
const isProse = (text: string, index: number, next: string, hasDateline: (text: string) => boolean) =>
  countOf(text) >= 26 ||
  (index > 0 && countOf(text) >= 4 && text.endsWith(':')) ||
  (index > 0 && countOf(text) >= 8 && /\p{Ll}{3}["”)]?\.["”)]? \p{Lu}/u.test(text)) ||
  (endsSentence(readEnding(text).text) && countOf(text) >= 8 && (index > 0 || countOf(text) > 15 || !hasDateline(next))) ||
  (index > 0 && isListItem(text) && countOf(text) > 2);

/** `Hari/Tanggal: …`, `📍 Lokasi: …`: what an invitation or a report of an office says of an event. */
const fact = /^[^\p{L}\p{N}]*([\p{L} /,&()]{3,30}?)\*?\s*[:：]\s+\S/u;
const timeFact = /^(?:pukul|jam|waktu)$/i;

/** Where such lines begin: several, or two of which one says the time of day. They are part of the text. */
function factsAbove(lines: readonly Line[], first: number): number | undefined {
  const isFact = ({ text }: Line) => fact.test(text) && countOf(text) <= 20 && labelledParts(text).length === 0;
  const start = lines.findIndex(
    (line, index) => index > 0 && isFact(line) && isFact(lines[index + 1] ?? line) && lines[index + 1] !== undefined,
  );
  if (start < 0 || (first >= 0 && start > first)) return undefined;
  const block = lines.slice(start, start + countWhile(lines.slice(start), isFact));
  return block.length > 2 || block.some(({ text }) => timeFact.test(fact.exec(text)?.[1] ?? '')) ? start : undefined;
}

/** `TERTIB: Buruh memasuki …`, with the text a few lines below. */
const isCaptionAbove = (lines: readonly Line[], index: number, hasDateline: (text: string) => boolean) =>
  printCaption(lines[index]?.text ?? '') !== undefined && lines.slice(index + 1, index + 4).some(({ text }) => hasDateline(text));

/** A question or a call below the headline, with the text right below: it opens the text, where a deck would tell. */
const asksReaders = (lines: readonly Line[], index: number, isText: (text: string) => boolean, hasDateline: (text: string) => boolean) => {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  return (
    above !== undefined &&
    countOf(above.text) >= 4 &&
    line !== undefined &&
    countOf(line.text) >= 3 &&
    /[?!]["”]?$/.test(line.text) &&
    below !== undefined &&
    isText(below.text) &&
    !hasDateline(below.text)
  );
};

const countWhile = <T>(list: readonly T[], holds: (item: T) => boolean): number => {
  const end = list.findIndex((item) => !holds(item));
  return end < 0 ? list.length : end;
};

/** A headline with a dateline below it, in the middle of a text, opens another one. */
function sayOfSecondText(below: readonly Line[], hasDateline: (text: string) => boolean, report: Report): void {
  below.forEach(({ number, text }, index) => {
    const next = below[index + 1];
    if (index === 0 || !next || countOf(text) < 3 || countOf(text) > 22 || endsSentence(text) || !hasDateline(next.text)) return;
    report.doubtful.push({
      line: number,
      subject: 'naskah kedua',
      words: text,
      message: 'Di sini tampaknya mulai naskah lain. Pisahkan, lalu tempel satu per satu.',
    });
  });
}
