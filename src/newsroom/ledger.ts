/** The ledger `urls/<year>.txt`: every address that was ever published, one a line, and what has become of some of them. */
import { listFiles } from '#newsroom/content-files.ts';
import type { LedgerEntry, PurgedAddress } from '#editorial/edition.ts';
import type { Problem } from '#newsroom/problem.ts';
import { isBuilt } from '#newsroom/reserved-names.ts';
import { readText, UnreadableFile } from '#newsroom/source-file.ts';
import { isAddress } from '#schemas/fields.ts';

/** `/lama/`, `/lama/ -> /baru/`, `/lama/ -> dihapus` */
const entryLine = /^(\/\S*)(?:\s+->\s+(\S+))?$/;
const removed = 'dihapus';
/** Purged: the address itself is written nowhere. */
const purgedLine = /^dimusnahkan:([0-9a-f]{16})$/;
export const purgedMark = (digest: string): string => `dimusnahkan:${digest}`;
const wrongName = 'Daftar alamat harus bernama urls/<tahun>.txt, misalnya urls/2026.txt. Ganti nama berkas ini.';

export async function readLedger(contentDir: string): Promise<{ ledger: LedgerEntry[]; purged: PurgedAddress[]; problems: Problem[] }> {
  const all = await listFiles(contentDir, 'urls');
  const files = all.filter((file) => file.endsWith('.txt'));
  const ledger: LedgerEntry[] = [];
  const purged: PurgedAddress[] = [];
  // Addresses in a file of another name would be lost.
  const problems: Problem[] = all
    .filter((file) => !files.includes(file))
    .map((file) => ({ file, line: 1, column: 1, severity: 'error', rule: 'nama-berkas', message: wrongName }));
  for (const file of files)
    for (const [index, line] of linesOf(contentDir, file, problems).entries()) {
      const words = line.trim();
      if (words === '' || words.startsWith('#')) continue;
      const [, digest] = purgedLine.exec(words) ?? [];
      const entry = digest === undefined ? parseEntry(words, { file, line: index + 1 }) : { digest, file, line: index + 1 };
      if ('digest' in entry) purged.push(entry);
      else if ('path' in entry) ledger.push(entry);
      else problems.push(entry);
    }
  return { ledger, purged, problems };
}

function linesOf(contentDir: string, file: string, problems: Problem[]): string[] {
  try {
    return readText(contentDir, file).split('\n');
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    problems.push({ file, line: error.line, column: error.column, severity: 'error', rule: 'berkas', message: error.message });
    return [];
  }
}

function parseEntry(words: string, place: { file: string; line: number }): LedgerEntry | Problem {
  const complaint = (message: string): Problem => ({ ...place, column: 1, severity: 'error', rule: 'alamat', message });
  const [, path = '', target] = entryLine.exec(words) ?? [];
  const isMoved = target !== undefined && target !== removed;
  if (!isAddress(path) || (isMoved && !isAddress(target)))
    return complaint(
      'Baris ini tidak terbaca. Tulis satu alamat, misalnya /berita/2026/11/judul/, boleh diikuti "-> /alamat-baru/" atau "-> dihapus".',
    );
  if (isMoved && isBuilt(path)) return complaint(`${path} dibuat oleh situs ini sendiri, jadi tidak dapat dialihkan. Hapus tujuannya.`);
  return { ...place, path, fate: isMoved ? { movedTo: target } : target === removed ? 'removed' : undefined };
}
