/** Writes new addresses into the ledger of everything that was ever published. */
import { join } from 'node:path';
import { readIfThere, writeWhole } from '#whole-file.ts';

/**
 * @param paths addresses that the ledger does not have
 * @param year for those that belong to no year
 * @returns the files written, below the content folder
 */
export async function appendLedger(contentDir: string, paths: readonly string[], year: string): Promise<string[]> {
  const files = Map.groupBy(paths, (path) => `urls/${/\/(\d{4})\//.exec(path)?.[1] ?? year}.txt`);
  for (const [file, own] of files) {
    const before = await readIfThere(join(contentDir, file));
    const gap = before === '' || before.endsWith('\n') ? '' : '\n';
    await writeWhole(join(contentDir, file), `${before}${gap}${own.toSorted().join('\n')}\n`);
  }
  return [...files.keys()].sort();
}
