/**
 * What ranking and filters need of every article of a part, in columns: neighbours resemble each other, so they
 * compress to some two bytes an article.
 */
export interface ArticleFacts {
  /** Number of terms in the headline, which come first in the index; and in all. */
  titleTerms: number;
  terms: number;
  /** Days since 1970 of its publication, in the publication's own zone. */
  day: number;
  rubric: string;
  kind: string;
  /** Codes of its places. */
  regions: readonly string[];
}

export interface Columns {
  /** Of everything in the part: goes with the addresses of its texts. */
  digest: string;
  rubrics: string[];
  kinds: string[];
  /** Sets of places, joined by spaces. */
  places: string[];
  /** A number for each article, oldest first; days as differences. */
  rubric: number[];
  kind: number[];
  place: number[];
  titleTerms: number[];
  terms: number[];
  days: number[];
}

/** Lengths are rounded to eight: ranking cannot tell them apart, and they compress better. */
const rounding = 8;

export function columnsOf(articles: readonly ArticleFacts[], digest: string): Columns {
  const [rubrics, rubric] = numbered(articles.map((article) => article.rubric));
  const [kinds, kind] = numbered(articles.map((article) => article.kind));
  const [places, place] = numbered(articles.map(({ regions }) => regions.join(' ')));
  return {
    digest,
    ...{ rubrics, kinds, places, rubric, kind, place },
    titleTerms: articles.map(({ titleTerms }) => titleTerms),
    terms: articles.map(({ terms }) => Math.round(terms / rounding)),
    days: articles.map(({ day }, index) => day - (articles[index - 1]?.day ?? 0)),
  };
}

export function articlesOf({ rubrics, kinds, places, rubric, kind, place, titleTerms, terms, days }: Columns): ArticleFacts[] {
  const regions = places.map((codes) => codes.split(' '));
  let day = 0;
  return titleTerms.map((title, index) => ({
    titleTerms: title,
    terms: (terms[index] ?? 0) * rounding,
    day: (day += days[index] ?? 0),
    rubric: rubrics[rubric[index] ?? 0] ?? '',
    kind: kinds[kind[index] ?? 0] ?? '',
    regions: regions[place[index] ?? 0] ?? [],
  }));
}

function numbered(values: readonly string[]): [names: string[], numbers: number[]] {
  const names = [...new Set(values)].sort();
  const byName = new Map(names.map((name, index) => [name, index]));
  return [names, values.map((value) => byName.get(value) ?? 0)];
}
