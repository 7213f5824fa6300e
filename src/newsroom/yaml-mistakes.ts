/** Mistakes in the syntax of YAML: what an editor has to do, and what is left when their lines are taken out. */
import type { YAMLError } from 'yaml';
import type { Problem } from '#newsroom/problem.ts';

type Place = Pick<Problem, 'line' | 'column'>;

const sentences: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'Jangan pakai tab di awal baris. Ganti dengan dua spasi.',
  BAD_INDENT: 'Jarak di awal baris tidak sejajar dengan baris di atasnya. Samakan jumlah spasinya.',
  BLOCK_AS_IMPLICIT_KEY:
    'Ada titik dua di dalam isi, atau baris di bawahnya menjorok terlalu jauh. Apit isi dengan tanda petik, misalnya title: "Judul: anak judul", atau samakan jumlah spasinya.',
  IMPOSSIBLE: 'Baris ini tidak dapat dibaca. Tulis dengan bentuk kunci: isi.',
  MISSING_CHAR: 'Ada tanda petik atau kurung yang belum ditutup. Lengkapi pasangannya.',
  MULTILINE_IMPLICIT_KEY: 'Baris ini tidak berbentuk kunci: isi. Periksa titik dua, spasi sesudahnya, dan tanda petiknya.',
  UNEXPECTED_TOKEN: 'Ada tanda yang tidak pada tempatnya. Apit isi dengan tanda petik.',
  TAG_RESOLVE_FAILED: 'Isi yang diawali tanda ! terbaca sebagai perintah, dan perintah tidak dipakai di sini. Apit isi dengan tanda petik.',
  BAD_SCALAR_START: 'Isi tidak boleh diawali tanda ini tanpa tanda petik. Apit isi dengan tanda petik.',
  BAD_DQ_ESCAPE: 'Garis miring terbalik di dalam petik ganda tidak dikenali. Pakai petik tunggal.',
};
const generalSentence = 'Baris ini tidak dapat dibaca. Tulis dengan bentuk kunci: isi; apit isi yang memuat tanda baca dengan tanda petik.';
export const aliasSentence =
  'Isi yang diawali tanda * atau & terbaca sebagai rujukan, dan rujukan tidak dipakai di sini. Apit isi dengan tanda petik.';

/** What opens and has to be closed on its line: everything of ours does. */
const opening = /^(\s*(?:- +)?(?:[\w-]+:\s+)?)(["'[{])(.*)$/;

/**
 * Where a mistake is and what to do. The parser finds it where it can go no further, which may be lines after the sign
 * that was never closed.
 * @param lines of the YAML
 */
export function explainSyntax(
  code: YAMLError['code'],
  lines: readonly string[],
  at: Place,
  linesBefore: number,
): Place & { message: string } {
  const index = at.line - linesBefore - 1;
  const open = lines.slice(0, index + 1).findIndex(isLeftOpen);
  if (open >= 0 && !lines.slice(open + 1, index).some((line) => /^[\])}]/.test(line.trim()))) {
    const [, before = '', sign = ''] = opening.exec(lines[open] ?? '') ?? [];
    const column = before.length + 1;
    return {
      line: open + linesBefore + 1,
      column,
      message: `Tanda ${sign} di baris ini belum ditutup. Lengkapi pasangannya di akhir isi.`,
    };
  }
  // The parser reads on to the end in search of the colon.
  const closed = lines.slice(0, index + 1).findIndex((each) => /^\s*(?:- +)?[a-zA-Z-]+:[^\s:/]/.test(each));
  if (closed >= 0 && (closed === index || lines.slice(closed + 1, index + 1).every((each) => each.trim() === '')))
    return {
      line: closed + linesBefore + 1,
      column: 1,
      message: 'Beri satu spasi sesudah titik dua: kunci: isi, misalnya title: Judul berita.',
    };
  const line = lines[index] ?? '';
  if (code === 'UNEXPECTED_TOKEN' && /:\s+(["'])/.test(line.slice(0, at.column)))
    return {
      ...at,
      message:
        'Tanda petik sebelum ini menutup isi terlalu awal. Apit isi dengan tanda petik dari awal sampai akhir; bila di dalamnya ada petik tunggal, pakai petik ganda di luar, dan sebaliknya.',
    };
  if (/[“”]/.test(line))
    return { ...at, message: `${sentences[code] ?? generalSentence} Pakai petik lurus ("), bukan petik lengkung (“ ”).` };
  return { ...at, message: sentences[code] ?? generalSentence };
}

function isLeftOpen(line: string): boolean {
  const [, , sign, rest = ''] = opening.exec(line) ?? [];
  if (sign === '"') return !/^(?:[^"\\]|\\.)*"/.test(rest);
  if (sign === "'") return !/^(?:[^']|'')*'/.test(rest);
  return sign !== undefined && !rest.includes(sign === '[' ? ']' : '}');
}

/** The text with the lines of one key blanked, and the key. @param index of a line in it */
export function withoutBlock(text: string, index: number): { rest: string; key: string } {
  const lines = text.split('\n');
  // Rows of a list may stand right below the key that they belong to, unless the file is a list itself.
  const isList = /^-\s/.test(lines.find((line) => /^[^\s#]/.test(line)) ?? '');
  const begins = (line: string | undefined) => /^[^\s#}\]]/.test(line ?? '') && (isList || !/^-\s/.test(line ?? ''));
  let first = Math.min(index, lines.length - 1);
  while (first > 0 && !begins(lines[first])) first--;
  let end = first + 1;
  while (end < lines.length && !begins(lines[end])) end++;
  const key = /^[\s"'“”-]*([\w-]+)/.exec(lines[first] ?? '')?.[1] ?? '';
  return { rest: lines.map((line, row) => (row >= first && row < end ? '' : line)).join('\n'), key };
}
