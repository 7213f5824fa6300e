/** Times that have not come yet cannot say what has happened. */
import { isAhead } from '#editorial/publication.ts';
import { localDay } from '#instants.ts';
import type { ArchiveRule } from '#lint/rule.ts';

export const times: ArchiveRule = {
  name: 'waktu',
  *check({ newsroom, now }) {
    const today = localDay(now);
    for (const { file, data } of newsroom.articles) {
      if (data.updated !== undefined && isAhead(data.updated, now))
        yield { file, at: ['updated'], message: `\`updated\` belum terjadi (${data.updated}). Tulis waktu perubahannya.` };
      if (data.reviewed !== undefined && data.reviewed > today)
        yield { file, at: ['reviewed'], message: `\`reviewed\` belum terjadi (${data.reviewed}). Tulis hari pemeriksaannya.` };
      for (const [index, { at }] of (data.corrections ?? []).entries())
        if (isAhead(at, now))
          yield {
            file,
            at: ['corrections', index, 'at'],
            message: `Catatan ini baru tampil pada ${at}. Pastikan memang dijadwalkan.`,
            severity: 'warning',
          };
    }
  },
};
