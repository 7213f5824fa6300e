/** Takes addresses out of the ledger and leaves digests of them, so that they are known to be gone but cannot be read. */
import { join } from 'node:path';
import { addressDigest } from '#digest.ts';
import { listFiles } from '#newsroom/content-files.ts';
import { purgedMark } from '#newsroom/ledger.ts';
import { readIfThere, writeWhole } from '#whole-file.ts';

/**
 * The digests are written before any address is taken out of another file, so nothing is lost half way.
 * @param year whose file gets the digests: that of the article
 * @returns the files that were changed
 */
export async function purgeLedger(contentDir: string, addresses: readonly string[], year: string): Promise<string[]> {
  const own = `urls/${year}.txt`;
  const others = (await listFiles(contentDir, 'urls')).filter((file) => file.endsWith('.txt') && file !== own);
  const marks = addresses.map((address) => purgedMark(addressDigest(address)));
  const changed: string[] = [];
  for (const file of [own, ...others]) {
    const before = await readIfThere(join(contentDir, file));
    const lines = before.split(/\r?\n/).filter((line) => line !== '' && !namesOne(line, addresses));
    // Last and sorted: between its neighbours a digest would tell how the address began.
    const added = file === own ? marks : [];
    const isMark = (line: string) => line.startsWith(purgedMark(''));
    const sorted = [...new Set([...lines.filter(isMark), ...added])].sort();
    const after = [...lines.filter((line) => !isMark(line)), ...sorted, ''].join('\n');
    if (after === before || (before === '' && added.length === 0)) continue;
    await writeWhole(join(contentDir, file), after);
    changed.push(file);
  }
  return changed;
}

/** In a remark too, and whatever stands below the address. */
const namesOne = (line: string, addresses: readonly string[]): boolean =>
  line.split(/\s+/).some((word) => addresses.some((address) => word === address || addressDigestOf(word) === addressDigest(address)));

const addressDigestOf = (word: string) => (word.startsWith('/') ? addressDigest(word) : '');
