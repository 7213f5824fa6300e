/** What an editor reads where an address that was published answers no longer. */
import type { LedgerEntry } from '#editorial/edition.ts';
import type { Problem } from '#newsroom/problem.ts';

export const lostAddresses = (lost: readonly LedgerEntry[]): Problem[] =>
  lost.map(({ path, fate, file, line }) => ({
    file,
    line,
    column: 1,
    severity: 'error',
    rule: 'alamat-hilang',
    message:
      typeof fate === 'object'
        ? `${path} dialihkan ke ${fate.movedTo}, tetapi halaman itu tidak ada. Tulis alamat yang ada.`
        : missing(path),
  }));

const missing = (path: string) =>
  `${path} pernah terbit, tetapi sekarang tidak ada. Kembalikan naskahnya (berita yang ditarik memakai \`retraction\`), atau tulis alamat ini di \`aliases\` artikel penggantinya. ` +
  `Selain itu, beri tujuan di baris ini: "${path} -> /alamat-baru/", atau "${path} -> dihapus" bila memang dihapus untuk selamanya.`;
