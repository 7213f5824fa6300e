/** Addresses that were purged must not come back, by a restored file or by a ledger from another branch. */
import type { PurgedAddress } from '#editorial/edition.ts';
import { addressDigest } from '#digest.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import type { Problem } from '#newsroom/problem.ts';
import * as routes from '#routes.ts';

export const purgedRule = 'alamat-musnah';

export function comeBack({ articles, ledger, purged }: Pick<Newsroom, 'articles' | 'ledger' | 'purged'>): Problem[] {
  if (purged.length === 0) return [];
  const byDigest = new Map<string, PurgedAddress>(purged.map((one) => [one.digest, one]));
  const found = (path: string, place: { file: string; line: number }, advice: string): Problem[] => {
    const mark = byDigest.get(addressDigest(path));
    if (!mark) return [];
    const message = `Alamat ini sudah dimusnahkan (${mark.file} baris ${mark.line}) dan tidak boleh terbit lagi. ${advice}`;
    return [{ ...place, column: 1, severity: 'error', rule: purgedRule, message }];
  };
  return [
    ...articles.flatMap(({ id, file, data }) => [
      ...found(routes.article(id), { file, line: 1 }, `Jalankan lagi: npm run purge -- ${id}`),
      ...(data.aliases ?? []).flatMap((alias) => found(alias, { file, line: 1 }, 'Hapus alamat itu dari `aliases`.')),
    ]),
    ...ledger.flatMap(({ path, file, line }) => found(path, { file, line }, 'Hapus baris ini.')),
  ];
}
