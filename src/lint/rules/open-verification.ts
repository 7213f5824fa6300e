/** An unverified story is followed up soon, and the follow-up is linked (Pedoman butir 2). */
import { publicationState } from '#editorial/publication.ts';
import { hoursBetween } from '#instants.ts';
import type { ArchiveRule } from '#lint/rule.ts';

const days = 7;

export const openVerification: ArchiveRule = {
  name: 'verifikasi',
  *check({ newsroom, now }) {
    for (const { file, data } of newsroom.articles) {
      if (data.verification !== 'pending' || publicationState(data, now) !== 'live') continue;
      const followedUp = (data.corrections ?? []).some(({ kind, link }) => kind === 'update' && link !== undefined);
      if (followedUp)
        yield {
          file,
          at: ['verification'],
          message: 'Berita lanjutannya sudah ditautkan. Hapus `verification: pending` bila verifikasi selesai.',
          severity: 'warning',
        };
      else if (hoursBetween(data.published, now) > days * 24)
        yield {
          file,
          at: ['verification'],
          message: `Sudah lebih dari ${days} hari belum diverifikasi. Muat lanjutannya dan tautkan dengan catatan \`kind: update\`.`,
          severity: 'warning',
        };
    }
  },
};
