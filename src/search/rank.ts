/**
 * The order of results. BM25 over all words of the question, whichever an article has: what it lacks lowers it, but
 * does not exclude it. Headlines weigh more, and among equals the newer one comes first.
 */
import type { ArticleFacts } from '#search/columns.ts';

/** Places of a term in an article, counted in terms. */
export interface Posting {
  /** Number of the article within the parts that are searched. */
  article: number;
  places: readonly number[];
}

/** A word of the question: any of its terms stands for it, as well as its weight says. */
export interface AskedWord {
  alternatives: readonly { postings: readonly Posting[]; weight: number }[];
}

export interface Ranked {
  article: number;
  score: number;
  /** Share of the question that it has, between 0 and 1; rare words count more. */
  coverage: number;
}

export const tuning = {
  saturation: 1.2,
  lengthShare: 0.5,
  /** Terms of an ordinary article: fixed, so that a score does not depend on which parts are searched. */
  usualTerms: 170,
  titleWeight: 8,
  /** How far an article is lowered that has little of the question. */
  coverageShare: 0.4,
  /** Words of the question side by side. */
  nearness: 0.3,
  /** What the newest article gains over one that is old beyond counting, and the days after which half of it is gone. */
  recencyShare: 0.05,
  recencyHalfLife: 365,
  /** Results with less than this share of what the best one has are left out. */
  leastCoverage: 0.5,
};

interface Found {
  score: number;
  matched: number;
  places: number[][];
}

export function rank(words: readonly AskedWord[], articles: readonly ArticleFacts[], options = tuning): Ranked[] {
  const found = new Map<number, Found>();
  const frequencies = words.map(
    ({ alternatives }) => new Set(alternatives.flatMap(({ postings }) => postings.map(({ article }) => article))).size,
  );
  const idf = (index: number) => Math.log(1 + (articles.length - (frequencies[index] ?? 0) + 0.5) / ((frequencies[index] ?? 0) + 0.5));
  const asked = words.map((_, index) => idf(index));
  const sum = asked.reduce((total, each) => total + each, 0);
  words.forEach(({ alternatives }, index) => {
    const best = new Map<number, { weight: number; places: readonly number[] }>();
    for (const { postings, weight } of alternatives)
      for (const { article, places } of postings) {
        const facts = articles[article];
        if (!facts) continue;
        const value = weight * saturated(places, facts, options);
        if (value > (best.get(article)?.weight ?? 0)) best.set(article, { weight: value, places });
      }
    for (const [article, { weight, places }] of best) {
      const entry = found.get(article) ?? { score: 0, matched: 0, places: [] };
      entry.score += weight * (asked[index] ?? 0);
      entry.matched += asked[index] ?? 0;
      entry.places[index] = places as number[];
      found.set(article, entry);
    }
  });
  const newest = articles.reduce((latest, { day }) => Math.max(latest, day), 0);
  const ranked = [...found].map(([article, { score, matched, places }]) => {
    const coverage = sum === 0 ? 0 : matched / sum;
    const age = newest - (articles[article]?.day ?? 0);
    const near = 1 + options.nearness * nearness(places, words.length);
    const fresh = 1 + options.recencyShare * 2 ** (-age / options.recencyHalfLife);
    return { article, coverage, score: score * (1 - options.coverageShare + options.coverageShare * coverage) * near * fresh };
  });
  const most = ranked.reduce((best, { coverage }) => Math.max(best, coverage), 0);
  return ranked
    .filter(({ coverage }) => coverage >= options.leastCoverage * most)
    .sort((a, b) => b.score - a.score || b.article - a.article);
}

function saturated(places: readonly number[], { titleTerms, terms }: ArticleFacts, options: typeof tuning): number {
  const inTitle = places.some((place) => place < titleTerms);
  const frequency = places.length + (inTitle ? options.titleWeight - 1 : 0);
  const length = 1 - options.lengthShare + (options.lengthShare * terms) / options.usualTerms;
  return (frequency * (options.saturation + 1)) / (frequency + options.saturation * length);
}

/** Share of neighbouring words of the question that stand next to each other in the article, in their order. */
function nearness(places: readonly (readonly number[] | undefined)[], count: number): number {
  if (count < 2) return 0;
  let pairs = 0;
  for (let index = 1; index < count; index += 1) {
    const before = places[index - 1];
    const after = places[index];
    if (before && after && areNeighbours(before, after)) pairs += 1;
  }
  return pairs / (count - 1);
}

/** A name that means the same may stand between them as a term of its own. */
export function areNeighbours(before: readonly number[], after: readonly number[], most = 2): boolean {
  let index = 0;
  for (const place of before) {
    while ((after[index] ?? Infinity) <= place) index += 1;
    if ((after[index] ?? Infinity) - place <= most) return true;
  }
  return false;
}
