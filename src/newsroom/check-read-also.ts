/** A "Baca juga" that an editor set but no reader would see. */
import type { Article } from '#editorial/article.ts';

/**
 * The sentence that says why it stays away; undefined where it does not.
 * @param target undefined where the article could not be read
 * @param offered ids that the same text offers above
 */
export function lostReadAlso(
  target: Article | undefined,
  own: Article | undefined,
  offered: ReadonlySet<string>,
  now: Date | undefined,
): string | undefined {
  if (!target) return undefined;
  const reason = reasonOf(target, own, offered, now);
  return reason && `Baca juga ini tidak tampil, karena ${reason}. Tulis artikel lain atau hapus barisnya.`;
}

function reasonOf(
  { id, data }: Article,
  own: Article | undefined,
  offered: ReadonlySet<string>,
  now: Date | undefined,
): string | undefined {
  if (id === own?.id) return 'menunjuk artikel ini sendiri';
  if (offered.has(id)) return `artikel ${id} sudah ditawarkan di atas`;
  if (data.kind === 'advertorial') return `artikel ${id} adalah advertorial`;
  if (data.draft === true) return `artikel ${id} masih konsep`;
  if (data.retraction) return `artikel ${id} dicabut`;
  // It is there in time for an article that appears later still.
  const seenFrom = now && Math.max(now.getTime(), own ? Date.parse(own.data.published) : 0);
  return seenFrom !== undefined && Date.parse(data.published) > seenFrom ? `artikel ${id} belum terbit` : undefined;
}
