/** The ledger `urls/<year>.txt`: every address that was ever published, one a line, and what has become of some of them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { listFiles } from '#newsroom/content-files.ts';
import type { LedgerEntry, PurgedAddress } from '#editorial/edition.ts';
import type { Problem } from '#newsroom/problem.ts';

/** `/lama/`, `/lama/ -> /baru/`, `/lama/ -> dihapus` */
const entryLine = /^(\/\S*)(?:\s+->\s+(\S+))?$/;
const removed = 'dihapus';
/** Purged: the address itself is written nowhere. */
const purgedLine = /^dimusnahkan:([0-9a-f]{16})$/;
export const purgedMark = (digest: string): string => `dimusnahkan:${digest}`;

export async function readLedger(contentDir: string): Promise<{ ledger: LedgerEntry[]; purged: PurgedAddress[]; problems: Problem[] }> {
  const files = (await listFiles(contentDir, 'urls')).filter((file) => file.endsWith('.txt'));
  const ledger: LedgerEntry[] = [];
  const purged: PurgedAddress[] = [];
  const problems: Problem[] = [];
  await pMap(
    files,
    async (file) => {
      const lines = (await readFile(join(contentDir, file), 'utf8')).split(/\r?\n/);
      for (const [index, line] of lines.entries()) {
        const words = line.trim();
        if (words === '' || words.startsWith('#')) continue;
        const [, digest] = purgedLine.exec(words) ?? [];
        const entry = digest === undefined ? parseEntry(words, { file, line: index + 1 }) : { digest, file, line: index + 1 };
        if ('digest' in entry) purged.push(entry);
        else if ('path' in entry) ledger.push(entry);
        else problems.push(entry);
      }
    },
    // In the order of the files.
    { concurrency: 1 },
  );
  return { ledger, purged, problems };
}

function parseEntry(words: string, place: { file: string; line: number }): LedgerEntry | Problem {
  const [, path, target] = entryLine.exec(words) ?? [];
  const [, toPath] = entryLine.exec(target ?? '') ?? [];
  if (path !== undefined && target === undefined) return { ...place, path, fate: undefined };
  if (path !== undefined && target === removed) return { ...place, path, fate: 'removed' };
  if (path !== undefined && toPath !== undefined) return { ...place, path, fate: { movedTo: toPath } };
  const message =
    'Baris ini tidak terbaca. Tulis satu alamat, misalnya /berita/2026/11/judul/, boleh diikuti "-> /alamat-baru/" atau "-> dihapus".';
  return { ...place, column: 1, severity: 'error', rule: 'alamat', message };
}
