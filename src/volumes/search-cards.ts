/** The files of a part beside its index: facts of all its articles in one, and a card for each. */
import { writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { columnsOf } from '#search/columns.ts';
import * as routes from '#routes.ts';
import type { SearchRecord } from '#views/search-view.ts';

/** Packed here and unpacked by the browser: no server has to know that these files can be compressed. */
export const packed = (value: unknown): Buffer => gzipSync(typeof value === 'string' ? value : JSON.stringify(value), { level: 9 });

/** @param digest of the part: with it in their addresses, cards of an older one are never taken for these */
export async function writeCards(records: readonly SearchRecord[], digest: string, dir: string, part: string): Promise<void> {
  const fileOf = (address: string) => join(dir, address);
  await mkdir(dirname(fileOf(routes.searchCard(part, 0))), { recursive: true });
  const columns = columnsOf(records.map(({ facts }) => facts), digest.slice(0, 8)); // prettier-ignore
  await writeFile(fileOf(routes.searchColumns(part)), packed(columns));
  // At once: for thousands of small files a thread pool is the longer way.
  for (const [number, { card }] of records.entries()) writeFileSync(fileOf(routes.searchCard(part, number)), packed(card));
}
