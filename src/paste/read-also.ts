/** "Baca Juga" lines of a pasted text, and the articles of the archive that they name. */
import type { NewsroomFacts } from '#paste/newsroom-facts.ts';
import { normalized, similarity } from '#paste/words.ts';

const label =
  /^[*_>\s]*(?:(?:baca|lihat|simak)\s*(?:juga|selengkapnya|pula)\b|(?:pilihan editor|(?:berita|artikel) (?:terkait|lain(?:nya)?))(?=\s*[:：]\s*\S))\s*[:：»>-]*\s*[*_]*\s*/i;

/** The title after the label, empty where it stands on the next line; undefined where the line is none. */
export function readAlsoTitle(text: string): string | undefined {
  const found = label.exec(text)?.[0];
  if (found === undefined) return undefined;
  const title = text
    .slice(found.length)
    .replace(/(?<![*_])[*_]+$/, '')
    .trim();
  // "Baca juga dilakukan …" would be a sentence.
  return /[:：»>-]/.test(found) || title === '' || (/^["“]?\p{Lu}/u.test(title) && !/\.$/.test(title)) ? title : undefined;
}

export type ArchiveMatch = { kind: 'exact' | 'close'; id: string; title: string } | { kind: 'none' } | { kind: 'several'; ids: string[] };

export type ArchiveSearch = (title: string) => ArchiveMatch;

/** Below this, two headlines are about two things. */
const closeEnough = 0.8;

/** Prepared once for a text: an archive is long. */
export function archiveSearch(articles: NewsroomFacts['articles']): ArchiveSearch {
  let byTitle: Map<string, { id: string; title: string }[]> | undefined;
  return (title) => {
    byTitle ??= Map.groupBy(articles, (article) => normalized(article.title));
    const wanted = normalized(title);
    const exact = byTitle.get(wanted) ?? [];
    const [only] = exact;
    if (only && exact.length === 1) return { kind: 'exact', ...only };
    if (exact.length > 1) return { kind: 'several', ids: exact.map(({ id }) => id) };
    const close = articles
      // Trigrams cost more than a look at the length.
      .filter((article) => Math.abs(article.title.length - title.length) <= title.length * 0.35)
      .map((article) => ({ ...article, share: similarity(article.title, title) }))
      .filter(({ share }) => share >= closeEnough)
      .sort((a, b) => b.share - a.share || (a.id > b.id ? -1 : 1));
    const [best] = close;
    return best ? { kind: 'close', id: best.id, title: best.title } : { kind: 'none' };
  };
}
