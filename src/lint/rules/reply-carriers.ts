/** The article that carries a reply can be read, and is no advertisement (Pedoman Hak Jawab 2008). */
import { ArticleFinder } from '#editorial/find-article.ts';
import { publicationState } from '#editorial/publication.ts';
import type { ArchiveRule } from '#lint/rule.ts';

const unseen = { draft: 'masih konsep', scheduled: 'belum terbit', retracted: 'sudah dicabut' } as const;

export const replyCarriers: ArchiveRule = {
  name: 'ralat',
  *check({ newsroom, now }) {
    const finder = new ArticleFinder(newsroom.articles);
    for (const { file, data } of newsroom.articles)
      for (const [index, { kind, link, at: posted }] of (data.corrections ?? []).entries()) {
        const carrier = link === undefined ? undefined : finder.one(link);
        if (!carrier) continue;
        const at = ['corrections', index, 'link'];
        if (kind === 'right-of-reply' && carrier.data.kind === 'advertorial')
          yield { file, at, message: `Hak jawab tidak dimuat sebagai iklan. Ganti \`kind: advertorial\` pada artikel ${carrier.id}.` };
        const state = publicationState(carrier.data, new Date(Math.max(now.getTime(), Date.parse(posted))));
        if (state === 'draft' || state === 'scheduled' || state === 'retracted')
          yield {
            file,
            at,
            message: `Artikel ${carrier.id} ${unseen[state]}, jadi catatan ini tidak mengantar pembaca ke sana. Terbitkan artikelnya, atau hapus \`link\`.`,
            severity: 'warning',
          };
      }
  },
};
