/** Joins what a mail program or a PDF broke into lines, and the words that were divided at their ends. */
import type { Line } from '#paste/lines.ts';
import { isListItem } from '#paste/paragraphs.ts';
import type { Report } from '#paste/report.ts';

/** A line that is shorter ended where its writer ended it. */
const brokenFrom = 45;
const longestBroken = 110;
/** Nobody ends a paragraph with one of these. */
const inSentence = /(?:,|\b(?:dan|atau|di|ke|dari|yang|untuk|dengan|pada|oleh|dalam|kepada|serta|bagi|sebagai|para))$/i;
const pageNumber = /^(?:[-–]\s*)?(?:(?:halaman|hal\.?|page)\s*)?\d{1,3}(?:\s*(?:dari|\/|of)\s*\d{1,3})?(?:\s*[-–])?$/i;

/**
 * Lines of a text that breaks them are about as long as one another, and mostly end inside a sentence. In other texts
 * only those are joined that surely go on.
 * @param opens whether a line begins something new whatever stands above it
 */
export function joinWrapped(lines: readonly Line[], opens: (text: string) => boolean, report: Report): Line[] {
  const narrow = narrowColumn(lines);
  const isBroken = narrow !== undefined || breaksLines(lines);
  const joined: Line[] = [];
  /** The last line of text: where it is now, and how long its last piece was. */
  let [at, length] = [-1, 0];
  let gap: 'none' | 'blank' | 'page' = 'none';
  for (const line of lines) {
    const above = joined[at];
    const isText = line.text !== '' && !(isBroken && pageNumber.test(line.text));
    if (
      isText &&
      above &&
      !isListItem(line.text) &&
      !opens(line.text) &&
      goesOn(above.text, line.text, length, gap, isBroken, narrow ?? brokenFrom)
    ) {
      joined[at] = { ...above, text: join(above.text, line, report) };
      [length, gap] = [line.text.length, 'none'];
      continue;
    }
    if (isText) [at, length, gap] = [joined.length, line.text.length, 'none'];
    else if (line.text !== '') gap = 'page';
    else if (gap === 'none') gap = 'blank';
    joined.push(line);
  }
  return joined;
}

function goesOn(text: string, next: string, length: number, gap: 'none' | 'blank' | 'page', isBroken: boolean, shortest: number): boolean {
  if (gap === 'blank' || length < shortest) return false;
  const isSure = inSentence.test(text) || (/[\p{Ll}\d-]$/u.test(text) && /^(?:\p{Ll}|\(\d)/u.test(next));
  return gap === 'page' ? isSure : isBroken || (length <= longestBroken && isSure);
}

/** A column of a newspaper divides words. @returns how long a line is at least that its writer did not end */
function narrowColumn(lines: readonly Line[]): number | undefined {
  const lengths = lines.filter(({ text }, index) => text !== '' && (lines[index + 1]?.text ?? '') !== '').map(({ text }) => text.length);
  const divided = lines.filter(({ text }) => /\p{Ll}-$/u.test(text));
  const width = Math.max(0, ...divided.map(({ text }) => text.length));
  const isNarrow =
    divided.length >= 2 && width < brokenFrom && lengths.filter((length) => length <= width + 6).length >= lengths.length * 0.9;
  return isNarrow ? width * 0.6 : undefined;
}

function breaksLines(lines: readonly Line[]): boolean {
  const inner = lines.filter((line, index) => line.text !== '' && (lines[index + 1]?.text ?? '') !== '' && !isListItem(line.text));
  const broken = inner.filter(({ text }) => text.length >= brokenFrom && text.length <= 100 && !/[.!?:;]["”’')\]*]*$/.test(text));
  return inner.length >= 3 && broken.length >= inner.length * 0.6 && inner.every(({ text }) => text.length <= longestBroken);
}

/** `mene-` and `ngah` are one word; `anak-` and `anaknya` are two. */
function join(text: string, next: Line, report: Report): string {
  const stem = /(\p{L}+)-$/u.exec(text)?.[1];
  if (stem === undefined) return `${text} ${next.text}`;
  const start = /^\p{Ll}+(?![\p{L}\p{N}])/u.exec(next.text)?.[0] ?? '';
  const isDoubled = start.slice(0, 3) === stem.toLowerCase().slice(0, 3) || stem.toLowerCase().endsWith(start);
  if (isDoubled) return `${text}${next.text}`;
  report.doubtful.push({
    line: next.number,
    subject: 'kata yang terpotong',
    words: `${stem}- ${start}`,
    message: `disambung menjadi "${stem}${start}". Periksa.`,
  });
  return `${text.slice(0, -1)}${next.text}`;
}
