/** Links by hand to articles that readers cannot open. */
import { ArticleFinder } from '#editorial/find-article.ts';
import { publicationState } from '#editorial/publication.ts';
import type { Archive, ArchiveRule } from '#lint/rule.ts';

export const unseenTargets: ArchiveRule = {
  name: 'tautan',
  *check({ newsroom, now }) {
    const finder = new ArticleFinder(newsroom.articles);
    for (const { file, bodyLine, id, data } of newsroom.articles)
      for (const { kind, target, line, column } of newsroom.references.get(file) ?? []) {
        const found = kind === 'article' ? finder.one(target) : undefined;
        // It is there in time for an article that appears later still.
        const seenFrom = new Date(Math.max(now.getTime(), Date.parse(data.published)));
        const what = found && found.id !== id ? fates[publicationState(found.data, seenFrom)] : undefined;
        if (what !== undefined)
          yield { file, at: { line: line + bodyLine, column }, message: `Artikel ${target} ${what}`, severity: 'warning' };
      }
    yield* frontTargets(newsroom, finder, now);
  },
};

const fates: Partial<Record<ReturnType<typeof publicationState>, string>> = {
  draft: 'masih konsep, jadi tautan ini tampil sebagai teks biasa. Terbitkan atau hapus tautannya.',
  scheduled: 'belum terbit, jadi tautan ini tampil sebagai teks biasa sampai waktunya.',
  retracted: 'sudah dicabut; tautan ini menuju halaman pencabutannya. Periksa apakah masih perlu.',
};

/** What the front page was told to lead with, but will not. */
function* frontTargets({ front }: Archive['newsroom'], finder: ArticleFinder<Archive['newsroom']['articles'][number]>, now: Date) {
  const named = [
    ...(front.lead === undefined ? [] : [[['lead'], front.lead] as const]),
    ...(front.second ?? []).map((slug, index) => [['second', index], slug] as const),
  ];
  for (const [at, slug] of named) {
    const data = finder.one(slug)?.data;
    const state = data && publicationState(data, now);
    if (!data || state === undefined) continue;
    const message =
      data.kind === 'advertorial'
        ? `Artikel ${slug} adalah advertorial. Tulisan berbayar tidak memimpin halaman depan; pilih yang lain.`
        : state === 'live'
          ? undefined
          : `Artikel ${slug} tidak tampil di halaman depan, karena ${reasons[state]}.`;
    if (message !== undefined) yield { file: 'front.yaml', at, message, severity: 'warning' as const };
  }
}

const reasons = { draft: 'masih konsep', scheduled: 'belum terbit', expired: 'sudah kedaluwarsa', retracted: 'sudah dicabut' } as const;
