/** YAML with positions: a value, and where each part of it stands in the file. */
import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Problem } from '#newsroom/problem.ts';

export type YamlPath = readonly PropertyKey[];
export interface Place {
  line: number;
  column: number;
}

export interface YamlDocument {
  value: unknown;
  problems: Problem[];
  /** Where the value at a path stands; for what is missing, the nearest part around it. */
  placeOf(path: YamlPath): Place;
  /** Where a key stands. */
  placeOfKey(path: YamlPath): Place;
  /** The remark that stands where the value of a key should: `#1` of `title: #1`. */
  remarkAt(path: YamlPath): string | undefined;
}

const sentences: Partial<Record<YAMLError['code'], string>> & { BAD_ALIAS: string } = {
  TAB_AS_INDENT: 'Jangan pakai tab di awal baris. Ganti dengan dua spasi.',
  BAD_INDENT: 'Jarak di awal baris tidak sejajar dengan baris di atasnya. Samakan jumlah spasinya.',
  BLOCK_AS_IMPLICIT_KEY:
    'Ada titik dua di dalam isi, atau baris di bawahnya menjorok terlalu jauh. Apit isi dengan tanda petik, misalnya title: "Judul: anak judul", atau samakan jumlah spasinya.',
  IMPOSSIBLE: 'Baris ini tidak dapat dibaca. Tulis dengan bentuk kunci: isi.',
  MISSING_CHAR: 'Ada tanda petik atau kurung yang belum ditutup. Lengkapi pasangannya.',
  MULTILINE_IMPLICIT_KEY: 'Baris ini tidak berbentuk kunci: isi. Periksa titik dua dan tanda petiknya.',
  UNEXPECTED_TOKEN: 'Ada tanda yang tidak pada tempatnya. Apit isi dengan tanda petik.',
  BAD_ALIAS: 'Isi yang diawali tanda * atau & terbaca sebagai rujukan, dan rujukan tidak dipakai di sini. Apit isi dengan tanda petik.',
  TAG_RESOLVE_FAILED: 'Isi yang diawali tanda ! terbaca sebagai perintah, dan perintah tidak dipakai di sini. Apit isi dengan tanda petik.',
  BAD_SCALAR_START: 'Isi tidak boleh diawali tanda ini tanpa tanda petik. Apit isi dengan tanda petik.',
  BAD_DQ_ESCAPE: 'Garis miring terbalik di dalam petik ganda tidak dikenali. Pakai petik tunggal.',
};
const generalSentence = 'Baris ini tidak dapat dibaca. Tulis dengan bentuk kunci: isi; apit isi yang memuat tanda baca dengan tanda petik.';

export function parseYaml(file: string, text: string, linesBefore: number): YamlDocument {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(Math.min(offset, text.length));
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const complaint = (offset: number, message: string): Problem => ({ file, ...placeAt(offset), severity: 'error', rule: 'yaml', message });
  const doubles = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  // Only the first: what follows a mistake in the syntax is mostly its echo. A warning is about words that are taken for a tag and lost.
  const syntax = [...document.errors, ...document.warnings].filter(({ code }) => code !== 'DUPLICATE_KEY').slice(0, 1);
  const problems: Problem[] = [
    ...syntax.map(({ code, pos }) => complaint(pos[0], sentences[code] ?? generalSentence)),
    ...doubles.map(({ pos }) => complaint(pos[0], `Kunci \`${keyAt(text, pos[0])}\` sudah ditulis di atas. Hapus salah satunya.`)),
  ];
  let value: unknown = null;
  if (problems.length === 0) {
    try {
      value = document.toJS();
    } catch {
      problems.push(complaint(firstAlias(document), sentences.BAD_ALIAS));
    }
  }
  const nodeAt = (path: YamlPath) => document.getIn(path, true) as { range?: [number, number, number] | null } | undefined;
  const placeOf = (path: YamlPath): Place => {
    for (let length = path.length; length > 0; length--) {
      const range = nodeAt(path.slice(0, length))?.range;
      if (range) return placeAt(range[0]);
    }
    return placeAt(0);
  };
  const placeOfKey = (path: YamlPath): Place => {
    const parent = path.length > 1 ? nodeAt(path.slice(0, -1)) : document.contents;
    const pair = isMap(parent) && parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)));
    return pair && isScalar(pair.key) && pair.key.range ? placeAt(pair.key.range[0]) : placeOf(path);
  };
  const remarkAt = (path: YamlPath) => {
    const line = text.split('\n')[placeOfKey(path).line - linesBefore - 1] ?? '';
    return path.length === 0 ? undefined : /^[\s-]*[\w-]+:\s+(#.*\S)\s*$/.exec(line)?.[1];
  };
  return { value, problems, placeOf, placeOfKey, remarkAt };
}

const keyAt = (text: string, offset: number) => /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';

function firstAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias(_key, { range }) {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}
