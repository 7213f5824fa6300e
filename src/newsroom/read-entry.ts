/** One content file: read, parsed, checked against its schema. */
import type { z } from 'zod';
import { explainIssue, meantKeys } from '#newsroom/explain-issue.ts';
import type { Problem } from '#newsroom/problem.ts';
import { readSourceFile, UnreadableFile, type SourceFile } from '#newsroom/source-file.ts';
import { OutOfPatience, withPatience } from '#patience.ts';
import type { Witness } from '#newsroom/witness.ts';
import { parseYaml, type Place, type YamlDocument, type YamlPath } from '#newsroom/yaml-document.ts';

export interface Entry<Data> {
  /** Name within its collection: `redaksi`, `2018/04/judul`. */
  id: string;
  file: string;
  data: Data;
  source: SourceFile;
}

/** A file with mistakes, as far as it could be read: where the rest of it is judged in the same run. */
export interface Unfinished {
  source: SourceFile;
  document: YamlDocument;
}

export type Read<T> = { ok: true; value: T } | { ok: false; problems: Problem[]; unfinished?: Unfinished };

export function readEntry<Schema extends z.ZodType>(
  contentDir: string,
  file: string,
  id: string,
  chooseSchema: (value: unknown) => Schema,
  witness?: Witness,
): Read<Entry<z.output<Schema>> & Unfinished> {
  try {
    const source = readSourceFile(contentDir, file, witness);
    // Lists of places are long and take their time; what is longer than they take is no list.
    const document = withPatience(source.yaml.length, () => parseYaml(file, source.yaml, source.yamlLine));
    const unfinished = { source, document };
    const { value, unread } = document;
    const syntax = document.problems;
    // Of lists a row that is missing would be an echo in many places.
    if (syntax.length > 0 && !isMap(value)) return { ok: false, problems: syntax, unfinished };
    const schema = chooseSchema(value);
    const result = schema.safeParse(value ?? {});
    if (result.success && syntax.length === 0) return { ok: true, value: { id, file, data: result.data, source, document } };
    const issues = (result.error?.issues ?? []).filter(({ path }) => !(path.length === 1 && unread.includes(String(path[0]))));
    const meant = new Set(issues.flatMap((issue) => meantKeys(issue, schema).map((key) => pathKey([...issue.path, key]))));
    const isMeant = ({ path }: z.core.$ZodIssue) => meant.has(pathKey(path)) && valueAt(value, path) === undefined;
    const mistakes = issues.filter((issue) => !isMeant(issue)).flatMap((issue) => problemsOf(issue, schema, document, file));
    return { ok: false, problems: [...syntax, ...mistakes], unfinished };
  } catch (error) {
    const { line, column, message } =
      error instanceof OutOfPatience
        ? new UnreadableFile('Keterangan di berkas ini terlalu rumit untuk dibaca. Sederhanakan.')
        : (error as UnreadableFile);
    if (!(error instanceof UnreadableFile) && !(error instanceof OutOfPatience)) throw error;
    return { ok: false, problems: [{ file, line, column, severity: 'error', rule: 'berkas', message }] };
  }
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodType, document: YamlDocument, file: string): Problem[] {
  const problem = (place: Place, message: string): Problem => ({ file, ...place, severity: 'error', rule: 'skema', message });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problem(document.placeOfKey([...issue.path, key]), explainIssue({ ...issue, keys: [key] }, schema, undefined)),
    );
  }
  const written = valueAt(document.value, issue.path);
  const remark = written === null ? document.remarkAt(issue.path) : undefined;
  if (remark !== undefined) {
    const key = String(issue.path.at(-1));
    return [
      problem(
        document.placeOf(issue.path),
        `\`${key}\` masih kosong, karena yang ditulis sesudah tanda # tidak dibaca. Apit isinya dengan tanda petik: ${key}: "${remark.replaceAll('"', "'")}"`,
      ),
    ];
  }
  return [problem(document.placeOf(issue.path), explainIssue(issue, schema, written))];
}

const isMap = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const pathKey = (path: YamlPath) => path.map(String).join('/');

const valueAt = (value: unknown, path: YamlPath): unknown =>
  path.reduce<unknown>((current, part) => (current as Record<PropertyKey, unknown> | null | undefined)?.[part], value);

/** Where a part of a file's front matter stands; reads the file again, because positions are needed for errors only. */
export function placeIn(contentDir: string, file: string, path: YamlPath): Place {
  const source = readSourceFile(contentDir, file);
  return parseYaml(file, source.yaml, source.yamlLine).placeOf(path);
}
