/** The volumes of search: an index for each part of the archive, the engine that all of them share, and the vocabulary. */
import { join } from 'node:path';
import pMap from 'p-map';
import { digestOf, digestOfValue } from '#digest.ts';
import type { Story } from '#editorial/edition.ts';
import type { SearchPart } from '#editorial/search-parts.ts';
import { fingerprintBehindPages } from '#fingerprint.ts';
import { articleBody } from '#queries/bodies.ts';
import * as routes from '#routes.ts';
import { projectDir } from '#settings.ts';
import { searchRecord } from '#views/search-view.ts';
import type { Context } from '#volumes/context.ts';
import { monthsOf } from '#volumes/months.ts';
import { writeEngine, writeIndex } from '#volumes/pagefind-index.ts';
import { writeCards } from '#volumes/search-cards.ts';
import { writersDigest, type SearchVolume } from '#volumes/search-volume.ts';
import { writeTally } from '#volumes/tally.ts';
import { vocabularyVolume } from '#volumes/vocabulary-volume.ts';

export function searchVolumes(parts: readonly SearchPart[], context: Context): SearchVolume[] {
  const volumes = parts.map((part) => partVolume(part, context));
  return [engineVolume(), ...volumes, vocabularyVolume(volumes, context.edition.readable.length)];
}

function partVolume({ name, years, stories }: SearchPart, { edition, names }: Context): SearchVolume {
  return {
    name: `cari-${name}`,
    year: years.at(-1),
    weight: stories.length * 1.5,
    inputs: () => {
      const months = new Set(stories.map(({ id }) => id.slice(0, 7)));
      const own = monthsOf(edition).filter(({ month }) => months.has(month));
      const bounds = [stories[0]?.id ?? '', stories.at(-1)?.id ?? '', String(stories.length)];
      return digestOf(
        fingerprintBehindPages(projectDir),
        names.all,
        bounds,
        own.flatMap(({ looks, insides }) => [looks, insides]),
      );
    },
    folders: () => [routes.searchIndex(name)],
    prepare: async () => {
      // Oldest first: the same records always give the same index. One after the other: bodies of a month come from one pack.
      const counts = new Map<string, number>();
      const recordOf = async (story: Story) => {
        const { record, forms } = searchRecord(story, await articleBody(story), edition);
        for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
        return record;
      };
      const records = await pMap(stories, recordOf, { concurrency: 1 });
      const digest = digestOf(writersDigest(), name, records.map(digestOfValue));
      return {
        digest,
        write: async (dir) => {
          const folder = join(dir, routes.searchIndex(name));
          // Pagefind is another program: what is ours is done while it works.
          const index = writeIndex(name, records.map(({ terms }) => terms), folder); // prettier-ignore
          const parts = [index, writeCards(records, digest, dir, name), writeTally(counts, dir)];
          // Where one fails the folder is taken away: nothing may still be writing into it.
          await Promise.allSettled(parts);
          await Promise.all(parts);
        },
      };
    },
    isLast: false,
  };
}

const engineVolume = (): SearchVolume => ({
  name: 'cari-inti',
  year: undefined,
  weight: 100,
  inputs: writersDigest,
  folders: () => [routes.searchIndex('inti')],
  prepare: () => Promise.resolve({ digest: writersDigest(), write: (dir) => writeEngine(join(dir, routes.searchIndex('inti'))) }),
  isLast: false,
});
