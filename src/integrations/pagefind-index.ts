/** Makes the search index from the records that the build has written, and takes the records away. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import pMap from 'p-map';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import * as routes from '../routes.ts';

export function pagefindIndex(): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const records = join(out, dirname(routes.searchRecords('')));
        try {
          const count = await writeIndex(records, join(out, routes.searchIndexDir));
          logger.info(`${count} artikel dapat dicari`);
        } finally {
          await close();
          await rm(records, { recursive: true, force: true });
        }
      },
    },
  };
}

async function writeIndex(recordsDir: string, indexDir: string): Promise<number> {
  const { index } = must(await createIndex({ forceLanguage: 'id' }));
  if (!index) throw new Error('Pagefind tidak memberi indeks.');
  const count = await addRecords(index, recordsDir);
  const { files } = must(await index.getFiles());
  // The bundle also holds ready-made interfaces, which this site does not use.
  const wanted = files.filter(({ path }) => !/(?:-ui|-highlight)\./.test(path));
  for (const folder of new Set(wanted.map(({ path }) => dirname(path)))) await mkdir(join(indexDir, folder), { recursive: true });
  await pMap(wanted, ({ path, content }) => writeFile(join(indexDir, path), content), { concurrency: 32 });
  return count;
}

/** Oldest first and one after the other: page numbers follow the order, so old chunks change least. */
async function addRecords(index: PagefindIndex, recordsDir: string): Promise<number> {
  let count = 0;
  const files = await readdir(recordsDir).catch(() => []);
  for (const file of files.sort()) {
    const records = JSON.parse(await readFile(join(recordsDir, file), 'utf8')) as Parameters<PagefindIndex['addCustomRecord']>[0][];
    for (const record of records) must(await index.addCustomRecord(record));
    count += records.length;
  }
  return count;
}

function must<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Indeks pencarian gagal dibuat: ${answer.errors.join('; ')}`);
  return answer;
}
