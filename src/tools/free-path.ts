/** A name for a new article that no file has: nothing is ever written over what is there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UnusableOption } from '#tools/terminal.ts';

/** @returns the slug itself, or with a number behind it */
export function freeSlug(folder: string, slug: string): string {
  const names = [slug, ...Array.from({ length: 98 }, (_, index) => `${slug}-${index + 2}`)];
  const free = names.find((name) => !existsSync(join(folder, `${name}.md`)) && !existsSync(join(folder, name)));
  if (free === undefined) throw new UnusableOption(`Sudah terlalu banyak naskah bernama ${slug} di ${folder}.`);
  return free;
}
