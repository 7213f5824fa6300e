/** Whether a text in a form is one as it was sent, and how it was before the program's editor made Markdown of it. */
import type { Conversion } from '#paste/convert-paste.ts';
import { wordsOf } from '#paste/words.ts';

/** What an editor writes as well: a first line, a date. */
const ordinary = new Set([
  'judul',
  'anak judul',
  'tanggal peristiwa',
  'tanggal naskah',
  'wilayah',
  'baris di atas naskah',
  'baris yang berulang',
]);
const messengerMarks = /(?:^|\s)([*~])(?![*~\s])[^*~\n]*[^*~\s]\1(?=$|[\s.,;:!?])/m;

/** @returns what shows that a text is as it was sent, in the words of the report; none where nothing does */
export function signsOfRaw(text: string, { report }: Conversion): string[] {
  const remarks = [...report.recognized, ...report.doubtful, ...report.discarded];
  const subjects = remarks.filter(({ line, subject }) => line > 0 && !ordinary.has(subject)).map(({ subject }) => subject);
  return [...new Set([...subjects, ...(messengerMarks.test(text) ? ['tanda tebal WhatsApp'] : [])])];
}

/** Markup that the converter would take for text: links, headings, pictures, quotations and the newsroom's own lines. */
const markup = /(?<!\\)\[[^\]]*\]\(|^(?:#{1,6}|>|:{2,3}\w)/m;

/**
 * @param body Markdown as the program's editor writes it
 * @param pasted what was put there, as it was sent
 * @returns undefined where somebody has given the text a form that a conversion would undo
 */
export function textBehind(body: string, pasted: readonly string[]): string | undefined {
  const sent = pasted.join('\n\n');
  // What was typed as a link in the text has its target there as well.
  if ([body, withoutLinks(body)].some((text) => String(wordsOf(plain(text))) === String(wordsOf(sent)))) return sent;
  return markup.test(body) ? undefined : plain(body);
}

const withoutLinks = (body: string) => body.replace(/(?<!\\)!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/^(?:#{1,6}|>)\s/gm, '');

/** The program puts a stroke before every sign that might be markup. */
const plain = (body: string) => body.replace(/\\([!-/:-@[-`{-~])/g, '$1');
