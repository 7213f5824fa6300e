/** A guide is checked against the rules it explains once a year. */
import { publicationState } from '#editorial/publication.ts';
import { hoursBetween } from '#instants.ts';
import type { ArchiveRule } from '#lint/rule.ts';

const months = 12;
const hours = 366 * 24;

export const oldGuides: ArchiveRule = {
  name: 'panduan-lama',
  *check({ newsroom, now }) {
    for (const { file, data } of newsroom.articles) {
      if (data.kind !== 'explainer' || publicationState(data, now) !== 'live') continue;
      const last =
        [data.published.slice(0, 10), data.updated?.slice(0, 10), data.reviewed]
          .filter((day) => day !== undefined)
          .sort()
          .at(-1) ?? '';
      if (hoursBetween(last, now) <= hours) continue;
      const at = [data.reviewed === undefined ? 'published' : 'reviewed'];
      yield {
        file,
        at,
        message: `Panduan ini terakhir dicocokkan lebih dari ${months} bulan lalu (${last}). Cocokkan dengan aturannya lalu isi \`reviewed\`.`,
        severity: 'warning',
      };
    }
  },
};
