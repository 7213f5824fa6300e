/** The files of the project as they lie on the disk, and what each of them imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface Import {
  /** `editorial/edition.ts` for a file below src, `astro:content` or a package otherwise. */
  target: string;
  typesOnly: boolean;
}

/** Paths below a folder of the project, with forward slashes. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** Code below src, by path; styles and pictures import nothing. */
export const readSources = (): Map<string, string> =>
  new Map(
    filesIn('src')
      .filter((file) => /\.(?:ts|astro|mjs)$/.test(file))
      .map((file) => [file, readFileSync(join('src', file), 'utf8')]),
  );

const statement = /^[ \t]*(?:import|export)\s+(?:(type\s)?([^'";]*?)\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** @param file path below src */
export const importsOf = (file: string, code: string): Import[] =>
  [...code.matchAll(statement)].map(([, type, names = '', from, dynamic]) => ({
    target: resolved(file, from ?? dynamic ?? ''),
    typesOnly: type !== undefined || /^\{(?:\s*type\s[^,}]+,?)+\s*\}$/.test(names.trim()),
  }));

function resolved(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return normalize(join(dirname(file), specifier));
  return specifier;
}

/** The folder below src that a file belongs to, or the file itself without its ending: `editorial`, `routes`. */
export const partOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : file.replace(/\.ts$/, ''));
