/** YAML with positions: a value, and where each part of it stands in the file. */
import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from '#newsroom/problem.ts';
import { aliasSentence, explainSyntax, withoutBlock } from '#newsroom/yaml-mistakes.ts';

export type YamlPath = readonly PropertyKey[];
export interface Place {
  line: number;
  column: number;
}

export interface YamlDocument {
  /** Where something is wrong, what the rest says; null where nothing can be said of it. */
  value: unknown;
  problems: Problem[];
  /** Keys whose lines could not be read and are missing in the value for that reason. */
  unread: readonly string[];
  /** Where the value at a path stands; for what is missing, the nearest part around it. */
  placeOf(path: YamlPath): Place;
  /** Where a key stands. */
  placeOfKey(path: YamlPath): Place;
  /** The remark that stands where the value of a key should: `#1` of `title: #1`. */
  remarkAt(path: YamlPath): string | undefined;
}

/** Beyond that many the file is no list of keys. */
const mostMistakes = 10;

export function parseYaml(file: string, text: string, linesBefore: number): YamlDocument {
  const complaint = (place: Place, message: string): Problem => ({ file, ...place, severity: 'error', rule: 'yaml', message });
  const problems: Problem[] = [];
  const unread: string[] = [];
  let readable = text;
  let { document, placeAt, mistake } = parse(readable, linesBefore);
  // What follows a mistake in the syntax is mostly its echo, so its lines are taken out before the rest is looked at.
  while (mistake && problems.length < mostMistakes) {
    const { line, column, message } = explainSyntax(mistake.code, readable.split('\n'), placeAt(mistake.pos[0]), linesBefore);
    problems.push(complaint({ line, column }, message));
    const { rest, key } = withoutBlock(readable, line - linesBefore - 1);
    if (rest === readable) break;
    readable = rest;
    unread.push(key);
    ({ document, placeAt, mistake } = parse(readable, linesBefore));
  }
  const doubles = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  problems.push(
    ...doubles.map(({ pos }) =>
      complaint(placeAt(pos[0]), `Kunci \`${keyAt(readable, pos[0])}\` sudah ditulis di atas. Hapus salah satunya.`),
    ),
  );
  let value: unknown = null;
  try {
    if (!mistake) value = document.toJS();
  } catch {
    problems.push(complaint(placeAt(firstAlias(document)), aliasSentence));
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
    const line = readable.split('\n')[placeOfKey(path).line - linesBefore - 1] ?? '';
    return path.length === 0 ? undefined : /^[\s-]*[\w-]+:\s+(#.*\S)\s*$/.exec(line)?.[1];
  };
  return { value, problems, unread, placeOf, placeOfKey, remarkAt };
}

function parse(text: string, linesBefore: number) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(Math.min(offset, text.length));
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  // A warning is about words that are taken for a tag and lost.
  const mistake = [...document.errors, ...document.warnings].find(({ code }) => code !== 'DUPLICATE_KEY');
  return { document, placeAt, mistake };
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
