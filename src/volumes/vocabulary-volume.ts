/** The words of the whole archive, for typing errors: added up from the tallies of all parts. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf } from '#digest.ts';
import * as routes from '#routes.ts';
import { shardsOf, writeShard } from '#search/vocabulary.ts';
import { packed } from '#volumes/search-cards.ts';
import { writersDigest, type SearchVolume } from '#volumes/search-volume.ts';
import { addTally } from '#volumes/tally.ts';

/** @param articles number of articles that can be found */
export const vocabularyVolume = (parts: readonly SearchVolume[], articles: number): SearchVolume => ({
  name: 'cari-kosakata',
  year: undefined,
  weight: 500,
  inputs: () =>
    digestOf(
      writersDigest(),
      String(articles),
      parts.flatMap(({ name, inputs }) => [name, inputs()]),
    ),
  folders: () => [routes.searchIndex('kosakata')],
  prepare: async (find) => {
    const counts = new Map<string, number>();
    for (const { name } of parts) {
      const volume = await find(name);
      if (!volume) throw new Error(`Jilid ${name} belum ada, jadi kosakatanya tidak dapat dihitung.`);
      await addTally(volume.path, counts);
    }
    const files = [...shardsOf(counts, articles)].map(([shard, words]) => [routes.searchWords(shard), writeShard(words)] as const);
    return {
      digest: digestOf(writersDigest(), files.flat()),
      write: async (dir) => {
        await mkdir(join(dir, dirname(routes.searchWords('a-'))), { recursive: true });
        for (const [address, words] of files) await writeFile(join(dir, address), packed(words));
      },
    };
  },
  isLast: true,
});
