/**
 * In how many articles of a part each word stands. It lies with the volume but is not served: the vocabulary of the
 * whole archive is added up from these, without opening an article.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packed } from '#volumes/search-cards.ts';

const file = 'kosakata.gz';

export async function writeTally(counts: ReadonlyMap<string, number>, dir: string): Promise<void> {
  const words = [...counts].filter(([form]) => /^[a-z]+$/.test(form)).sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(join(dir, file), packed(words.map(([form, count]) => `${form} ${count}`).join('\n')));
}

/** Adds what a part has. */
export async function addTally(dir: string, counts: Map<string, number>): Promise<void> {
  const text = gunzipSync(await readFile(join(dir, file))).toString('utf8');
  for (const line of text.split('\n')) {
    const [form = '', count] = line.split(' ');
    if (form !== '') counts.set(form, (counts.get(form) ?? 0) + Number(count));
  }
}
