/** Pairs of texts that are nearly the same, among those published within the window before. */
import type { Article } from '#editorial/article.ts';
import type { Archive } from '#lint/rule.ts';
import { bandsOf, guessedLikeness, likenessOf, numbersOf } from '#lint/text-signature.ts';
import { site } from '#site.ts';

const alike = 0.6;
/** Two steps of error below: less is not worth reading the texts. */
const perhapsAlike = 0.4;
const windowMs = site.relatedWindowDays * 86_400_000;
/** Of a phrase that stands in many texts only the newest are compared. */
const mostInBand = 20;

/**
 * @param signatures by article id; empty ones are passed over
 * @param read Markdown of an article; asked for the few that may be alike
 */
export function similarTo(
  articles: readonly Article[],
  signatures: ReadonlyMap<string, string>,
  read: (article: Article) => string,
): Archive['similar'] {
  const found: Archive['similar'][number][] = [];
  const known = new Map<string, Article[]>();
  const numbers = new Map<string, Uint32Array>();
  const oldestFirst = articles
    .filter(({ data, id }) => data.retraction === undefined && (signatures.get(id) ?? '') !== '')
    .toSorted((a, b) => Date.parse(a.data.published) - Date.parse(b.data.published) || (a.id < b.id ? -1 : 1));
  for (const article of oldestFirst) {
    const published = Date.parse(article.data.published);
    const own = numbersOf(signatures.get(article.id) ?? '');
    numbers.set(article.id, own);
    const candidates = new Set<Article>();
    for (const band of bandsOf(signatures.get(article.id) ?? '')) {
      const same = known.get(band);
      for (const other of same ?? []) if (published - Date.parse(other.data.published) <= windowMs) candidates.add(other);
      if (!same) known.set(band, [article]);
      else if (same.push(article) > mostInBand) same.shift();
    }
    for (const other of candidates) {
      if (guessedLikeness(own, numbers.get(other.id) ?? own) < perhapsAlike) continue;
      const likeness = likenessOf(read(article), read(other));
      if (likeness >= alike) found.push({ article, other, likeness });
    }
  }
  return found;
}
