/** A search index over a part of the archive, and the engine that all of them share. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { createIndex } from 'pagefind';
import { digestOf, digestOfValue } from '#digest.ts';
import type { SearchPart } from '#editorial/search-parts.ts';
import { fingerprintOf } from '#fingerprint.ts';
import { articleBody } from '#queries/bodies.ts';
import * as routes from '#routes.ts';
import { projectDir } from '#settings.ts';
import { searchRecord, type SearchRecord } from '#views/search-view.ts';
import type { Context } from '#volumes/context.ts';
import { monthsOf } from '#volumes/months.ts';

export interface SearchVolume {
  name: string;
  year: number | undefined;
  weight: number;
  inputs: () => string;
  folders: () => string[];
  /** What is indexed, oldest first: the same records always give the same index. */
  records: () => Promise<SearchRecord[]>;
  /** Whether it is the engine instead of an index. */
  isEngine: boolean;
}

export function searchVolumes(parts: readonly SearchPart[], context: Context): SearchVolume[] {
  return [engineVolume(), ...parts.map((part) => partVolume(part, context))];
}

function partVolume({ name, years, stories }: SearchPart, { edition, names }: Context): SearchVolume {
  return {
    name: `cari-${name}`,
    year: years.at(-1),
    weight: stories.length * 1.5,
    inputs: () => {
      const months = new Set(stories.map(({ id }) => id.slice(0, 7)));
      const own = monthsOf(edition).filter(({ month }) => months.has(month));
      return digestOf(fingerprintOf(projectDir, ['src']), names.all, ...own.flatMap(({ looks, insides }) => [looks, insides]));
    },
    folders: () => [routes.searchIndex(name)],
    // One after the other: bodies of a month come from one pack.
    records: () => pMap(stories, async (story) => searchRecord(story, await articleBody(story), edition), { concurrency: 1 }),
    isEngine: false,
  };
}

/** Pagefind wants a first index; this one holds a character that nobody types, so it never finds anything. */
const engineVolume = (): SearchVolume => ({
  name: 'cari-inti',
  year: undefined,
  weight: 100,
  inputs: () => fingerprintOf(projectDir, []),
  folders: () => [routes.searchIndex('inti')],
  records: () =>
    Promise.resolve([{ url: routes.search, content: '\u9f49', language: 'id', meta: { title: '\u9f49' }, filters: {}, sort: {} }]),
  isEngine: true,
});

export const recordsDigest = (records: readonly SearchRecord[]): string =>
  digestOf(fingerprintOf(projectDir, []), ...records.map(digestOfValue));

/** The bundle also holds ready-made interfaces, which this site does not use. */
const engineFile = /^(?:pagefind\.js|pagefind-worker\.js|wasm\.id\.pagefind)$/;
const indexFile = /^(?:pagefind-entry\.json|.*\.pf_\w+|index|fragment|filter)$/;

const batch = 250;

/** @param site folder of the site that the index is put in */
export async function writeIndex({ isEngine, folders }: SearchVolume, records: readonly SearchRecord[], site: string): Promise<void> {
  const { index } = must(await createIndex({ forceLanguage: 'id' }));
  if (!index) throw new Error('Pagefind tidak memberi indeks.');
  // Handed over in batches, which Pagefind takes in their order: between single records it would wait for the pages to be made.
  for (let start = 0; start < records.length; start += batch) {
    const added = records
      .slice(start, start + batch)
      .map((record) => index.addCustomRecord(record as Parameters<typeof index.addCustomRecord>[0]));
    for (const answer of await Promise.all(added)) must(answer);
  }
  const dir = join(site, ...folders());
  // Pagefind writes faster than it can hand over thousands of small files.
  must(await index.writeFiles({ outputPath: dir }));
  await index.deleteIndex();
  const unwanted = (await readdir(dir)).filter((name) => !indexFile.test(name) && !(isEngine && engineFile.test(name)));
  await Promise.all(unwanted.map((name) => rm(join(dir, name), { recursive: true })));
}

function must<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Indeks pencarian gagal dibuat: ${answer.errors.join('; ')}`);
  return answer;
}
