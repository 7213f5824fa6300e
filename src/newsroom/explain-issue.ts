/** Turns what zod finds into what an editor has to do. */
import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { documentation, wrongInstant, type FieldDoc } from '#schemas/fields.ts';
import { indonesianKeys } from '#newsroom/indonesian-keys.ts';
import { explainInstant, meantChoice, meantList } from '#newsroom/meant-values.ts';

type Issue = z.core.$ZodIssue;

const kindNames: Record<string, string> = {
  string: 'teks',
  number: 'angka',
  int: 'angka bulat',
  boolean: 'true atau false',
  object: 'kelompok kunci: isi',
};

/** @param written the value as it stands in the file, undefined where the key is missing */
export function explainIssue(issue: Issue, schema: z.ZodType, written: unknown): string {
  const key = issue.path.filter((part) => typeof part === 'string').at(-1) ?? '';
  const name = key === '' ? 'Isi berkas' : `\`${key}\``;
  const doc = fieldDoc(schema, issue.path);
  const instead = doc ? ` ${doc.description}. Tulis misalnya: ${doc.example}` : '';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => explainUnknownKey(unknown, keysAt(schema, issue.path))).join(' ');
    case 'invalid_type':
      if (written === undefined) return `${name} belum diisi.${instead}`;
      if (written === null) return `${name} masih kosong.${instead}`;
      if (issue.expected === 'string' && typeof written !== 'object')
        return `${name} harus berupa teks. Apit isinya dengan tanda petik.${instead}`;
      if (issue.expected === 'array') return `${name} harus berupa daftar.${listHint(key, written) ?? instead}`;
      return `${name} harus berupa ${kindNames[issue.expected] ?? issue.expected}.${instead}`;
    case 'invalid_value':
      if (written === undefined) return `${name} belum diisi.${instead}`;
      if (written === null) return `${name} masih kosong.${instead}`;
      return `${name} tidak boleh berisi "${shown(written)}".${choiceHint(shown(written), issue.values.map(String))}`;
    case 'too_small':
      return Number(issue.minimum) === 1
        ? `${name} masih kosong.${instead}`
        : (customMessage(issue, name) ?? `${name} terlalu pendek atau terlalu kecil.${instead}`);
    case 'too_big':
      return customMessage(issue, name) ?? `${name} terlalu panjang atau terlalu besar.${instead}`;
    default:
      return issue.message === wrongInstant ? `${name}: ${explainInstant(written)}` : named(issue.message, name);
  }
}

function choiceHint(written: string, choices: readonly string[]): string {
  const meant = meantChoice(written, choices);
  const hint = meant === undefined ? suggestion(written, choices) : ` Tulis \`${meant}\`.`;
  return choices.length > 1 || hint === '' ? `${hint} Pilihannya: ${choices.join(', ')}.` : `${hint} Bila tidak perlu, hapus baris ini.`;
}

function listHint(key: string, written: unknown): string | undefined {
  if (typeof written === 'object') return ' Awali tiap isinya dengan tanda hubung dan satu spasi: "- ", lalu sejajarkan baris di bawahnya.';
  const line = meantList(key, written);
  return line === undefined ? undefined : ` Apit dengan kurung siku. Tulis: ${line}`;
}

/** zod's own messages are English and end without a full stop; ours are sentences. */
const customMessage = (issue: Issue, name: string) => (issue.message.endsWith('.') ? named(issue.message, name) : undefined);
const named = (message: string, name: string) => (message.startsWith(name) ? message : `${name}: ${message}`);
const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** The keys that were surely meant by unknown ones beside them, so that these are not reported as missing too. */
export function meantKeys(issue: Issue, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = keysAt(schema, issue.path);
  return issue.keys.flatMap((unknown) => translation(unknown, known) ?? nearest(unknown, known) ?? []);
}

function translation(unknown: string, known: readonly string[]): string | undefined {
  const plain = unknown.trim().toLowerCase().replaceAll(/[ _]/g, '-');
  const key = Object.hasOwn(indonesianKeys, plain) ? indonesianKeys[plain] : known.find((own) => own === plain);
  return key !== undefined && known.includes(key) ? key : undefined;
}

function explainUnknownKey(unknown: string, known: readonly string[]): string {
  const translated = translation(unknown, known);
  const hint = translated !== undefined ? ` Tulis \`${translated}\`.` : suggestion(unknown, known);
  return `Kunci \`${unknown}\` tidak dikenal.${hint || ` Kunci yang dikenal: ${known.join(', ')}.`}`;
}

/** " Mungkin maksud Anda ...": only where the words are really close. */
export function suggestion(written: string, known: readonly string[]): string {
  const best = nearest(written, known);
  return best === undefined ? '' : ` Mungkin maksud Anda \`${best}\`.`;
}

function nearest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || written === '') return undefined;
  const best = closest(written, [...known]);
  return distance(written, best) <= Math.max(2, written.length / 3) ? best : undefined;
}

function fieldDoc(schema: z.ZodType, path: readonly PropertyKey[]): FieldDoc | undefined {
  let doc: FieldDoc | undefined = documentation(schema);
  let current: z.ZodType | undefined = schema;
  for (const part of path) {
    current = current && child(current, part);
    const meta = current && documentation(current);
    if (meta || typeof part === 'string') doc = meta;
  }
  return doc;
}

const keysAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] => {
  const found = path.reduce<z.ZodType | undefined>((current, part) => current && child(current, part), schema);
  const inner = found && unwrap(found);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
};

function child(schema: z.ZodType, part: PropertyKey): z.ZodType | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return inner.shape[String(part)] as z.ZodType | undefined;
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  return undefined;
}

function unwrap(schema: z.ZodType): z.ZodType {
  const inner = unwrapOnce(schema);
  return inner ? unwrap(inner) : schema;
}

function unwrapOnce(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return schema.unwrap() as z.ZodType;
  if (schema instanceof z.ZodPipe) return schema.in as z.ZodType;
  return undefined;
}
