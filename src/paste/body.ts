/** The lines of a text from its first sentence on: what is text becomes paragraphs, what is not goes to the report. */
import { isCourtesy } from '#paste/debris.ts';
import type { Head } from '#paste/found-head.ts';
import { labelledParts } from '#paste/labelled-lines.ts';
import { withoutSignature } from '#paste/letter.ts';
import type { Line } from '#paste/lines.ts';
import { isListItem, type Paragraph } from '#paste/paragraphs.ts';
import { readAlsoTitle, type ArchiveSearch } from '#paste/read-also.ts';
import { readEnding, type Ending } from '#paste/reporter-code.ts';
import type { Report } from '#paste/report.ts';
import { countOf, endsSentence, normalized } from '#paste/words.ts';

export interface Body {
  paragraphs: (Line & Paragraph)[];
  ending: Ending & { line: number };
}

/** @param head what was found above */
export function readBody(
  lines: readonly Line[],
  { title, kind }: Pick<Head, 'title' | 'kind'>,
  findInArchive: ArchiveSearch,
  report: Report,
): Body {
  const paragraphs: (Line & Paragraph)[] = [];
  const seen = new Set(title === undefined ? [] : [normalized(title)]);
  const rest = withoutChatter(withoutClosing(withoutSignature(withLabels(lines), report), report), report);
  for (let index = 0; index < rest.length; index++) {
    const line = rest[index] as Line;
    const also = readAlsoTitle(line.text);
    if (also !== undefined) {
      const next = rest[index + 1];
      const isSplit = also === '' && next !== undefined && isHeadline(next.text);
      if (isSplit) index++;
      const slug = readAlso(
        isSplit ? next.text : also,
        isSplit ? { ...line, text: `${line.text} ${next.text}` } : line,
        findInArchive,
        report,
      );
      if (slug !== undefined) paragraphs.push({ ...line, text: `::baca-juga{slug="${slug}"}`, isMarkup: true });
      continue;
    }
    if (kind === 'press-release' && labelledParts(line.text).some(({ label }) => label === 'press-contact')) {
      report.doubtful.push({
        line: line.number,
        subject: 'kontak media',
        words: line.text,
        message: 'untuk wartawan, jadi dikeluarkan dari isi.',
      });
      continue;
    }
    const key = normalized(line.text);
    if (seen.has(key) && (countOf(line.text) >= 8 || key === normalized(title ?? ''))) {
      report.discarded.push({ line: line.number, subject: 'baris yang berulang', words: line.text, message: '' });
      continue;
    }
    seen.add(key);
    paragraphs.push({ number: line.number, text: line.text });
  }
  return endingOf(paragraphs);
}

/** A headline of another story, not a sentence of this one. */
const isHeadline = (text: string) => countOf(text) >= 3 && countOf(text) <= 24 && !endsSentence(text);

/** At the end of a page one label may stand above several headlines. */
function withLabels(lines: readonly Line[]): Line[] {
  const label = lines.findLastIndex(({ text }) => readAlsoTitle(text) === '');
  const below = lines.slice(label + 2);
  if (label < 0 || below.length === 0 || !below.every(({ text }) => isHeadline(text))) return [...lines];
  return [...lines.slice(0, label + 2), ...below.map((line) => ({ ...line, text: `Baca juga: ${line.text}` }))];
}

function withoutClosing(lines: readonly Line[], report: Report): Line[] {
  const rest = [...lines];
  for (let last = rest.at(-1); last !== undefined && rest.length > 1 && isCourtesy(last.text); last = rest.at(-1)) {
    report.discarded.push({ line: last.number, subject: 'salam', words: last.text, message: '' });
    rest.pop();
  }
  return rest;
}

/** `foto menyusul nggih`: a few words without an end, below a text that has ended. */
function withoutChatter(lines: readonly Line[], report: Report): Line[] {
  const last = lines.findLastIndex(({ text }) => !isChatter(text) && !isKept(text));
  if (last < 0) return [...lines];
  if (!hasEnd(lines[last]?.text ?? '')) {
    sayOfOpenEnd(lines, report);
    return [...lines];
  }
  const tail = lines.slice(last + 1);
  for (const { number, text } of tail.filter((line) => !isKept(line.text)))
    report.doubtful.push({
      line: number,
      subject: 'baris penutup',
      words: text,
      message: 'tampaknya bukan bagian naskah, jadi dikeluarkan dari isi.',
    });
  return [...lines.slice(0, last + 1), ...tail.filter((line) => isKept(line.text))];
}

const hasEnd = (text: string) => /[.!?…]\s?["”’')\]*_]*$/.test(readEnding(text).text);

/** Where the last lines are neither sentences nor a list, nor what a colon has announced, they are said. */
function sayOfOpenEnd(lines: readonly Line[], report: Report): void {
  const end = lines.findLastIndex(({ text }) => hasEnd(text));
  const tail = lines.slice(end + 1).filter(({ text }) => !isKept(text) && countOf(text) <= 25);
  if (tail.some(({ text }) => isListItem(text) || /[:|]/.test(text)) || /:$/.test(lines[end]?.text ?? '')) return;
  for (const { number, text } of tail)
    report.doubtful.push({
      line: number,
      subject: 'baris penutup',
      words: text,
      message: 'tidak berakhir seperti kalimat. Periksa apakah ini bagian naskah.',
    });
}

const isKept = (text: string) => readEnding(text).text === '' || readAlsoTitle(text) !== undefined;
const isChatter = (text: string) =>
  countOf(text) <= 7 &&
  !/[.!?:"”\d|]/.test(text) &&
  !isListItem(text) &&
  readAlsoTitle(text) === undefined &&
  labelledParts(text).length === 0;

function readAlso(title: string, line: Line, findInArchive: ArchiveSearch, report: Report): string | undefined {
  const remark = (message: string) => ({ line: line.number, subject: 'baca juga', words: line.text, message });
  const found = title === '' ? ({ kind: 'none' } as const) : findInArchive(title);
  switch (found.kind) {
    case 'exact':
      report.recognized.push(remark(`menjadi tautan ke ${found.id}`));
      return found.id;
    case 'close':
      report.doubtful.push(remark(`dianggap "${found.title}" (${found.id}). Periksa.`));
      return found.id;
    case 'several':
      report.doubtful.push(remark(`ada beberapa artikel berjudul sama: ${found.ids.join(', ')}. Pilih satu dan pasang sendiri.`));
      return undefined;
    case 'none':
      report.doubtful.push(remark('tidak cocok dengan artikel mana pun di arsip; dikeluarkan dari isi.'));
      return undefined;
  }
}

/** Codes stand behind the last sentence or on lines of their own below it. */
function endingOf(paragraphs: (Line & Paragraph)[]): Body {
  const ending: Body['ending'] = { text: '', marks: [], codes: [], isPaid: false, offices: [], line: 0 };
  const markup: (Line & Paragraph)[] = [];
  for (let last = paragraphs.pop(); last !== undefined; last = paragraphs.pop()) {
    if (last.isMarkup === true) {
      markup.unshift(last);
      continue;
    }
    const found = readEnding(last.text);
    ending.marks.push(...found.marks);
    ending.codes.unshift(...found.codes);
    ending.isPaid ||= found.isPaid;
    ending.offices.push(...found.offices);
    if (found.marks.length + found.offices.length > 0) ending.line = last.number;
    if (found.text === '') continue;
    return { paragraphs: [...paragraphs, { ...last, text: found.text }, ...markup], ending };
  }
  return { paragraphs: markup, ending };
}
