/** The small collections: every file of a folder with one schema. */
import { readdir } from 'node:fs/promises';
import type { z } from 'zod';
import type { Item } from '#newsroom/newsroom.ts';
import type { Problem } from '#newsroom/problem.ts';
import { listFiles } from '#newsroom/content-files.ts';
import { readEntry } from '#newsroom/read-entry.ts';
import { slugPattern } from '#schemas/fields.ts';

export interface Items<Data> {
  items: Item<Data>[];
  problems: Problem[];
  /** Ids of all files, the broken ones included. */
  names: string[];
  /** Markdown of each item, by file. */
  bodies: Map<string, string>;
}

export async function readItems<Schema extends z.ZodType>(
  contentDir: string,
  folder: string,
  extension: 'md' | 'yaml',
  schema: Schema,
): Promise<Items<z.output<Schema>>> {
  const result: Items<z.output<Schema>> = { items: [], problems: [], names: [], bodies: new Map() };
  const files = (await listFiles(contentDir, folder)).filter((file) => /\.(?:md|ya?ml|markdown|txt|json|docx?|odt|rtf)$/i.test(file));
  for (const file of files) {
    const id = file.slice(folder.length + 1, -extension.length - 1);
    if (!file.endsWith(`.${extension}`) || !slugPattern.test(id)) {
      result.problems.push({
        file,
        line: 1,
        column: 1,
        severity: 'error',
        rule: 'nama-berkas',
        message: `Berkas di folder ${folder} harus bernama huruf kecil dan tanda hubung dengan akhiran .${extension}, misalnya ${folder}/contoh-nama.${extension}.`,
      });
      continue;
    }
    result.names.push(id);
    const read = readEntry(contentDir, file, id, () => schema);
    if (!read.ok) {
      result.problems.push(...read.problems);
      continue;
    }
    const { data, source } = read.value;
    result.items.push({ id, file, data, digest: source.digest, bodyLine: source.bodyLine });
    result.bodies.set(file, source.body);
  }
  result.items.sort((a, b) => (a.id < b.id ? -1 : 1));
  return result;
}

/** A collection that is one file; `empty` where the file is absent. */
export async function readSingle<Schema extends z.ZodType>(
  contentDir: string,
  file: string,
  schema: Schema,
  empty: z.output<Schema>,
): Promise<{ value: z.output<Schema>; problems: Problem[] }> {
  const names = await readdir(contentDir);
  if (!names.includes(file))
    return { value: empty, problems: names.filter((name) => isMeantAs(file, name)).map((name) => wrongName(name, file)) };
  const read = readEntry(contentDir, file, file, () => schema);
  return read.ok ? { value: read.value.data, problems: [] } : { value: empty, problems: read.problems };
}

/** `regions.yml` or `Front.yaml`, which would be passed over in silence. */
const isMeantAs = (file: string, name: string) =>
  /\.(?:ya?ml|json|md|txt)$/i.test(name) && name.toLowerCase().replace(/\.[^.]+$/, '.yaml') === file;

const wrongName = (file: string, right: string): Problem => ({
  file,
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'nama-berkas',
  message: `Berkas ini harus bernama ${right}. Ganti namanya.`,
});
