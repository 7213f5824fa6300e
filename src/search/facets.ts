/** Filters, and how many results each choice would leave. */
import type { ArticleFacts } from '#search/columns.ts';
import type { Ranked } from '#search/rank.ts';

export const facetNames = ['rubrik', 'wilayah', 'tahun', 'jenis'] as const;
export type FacetName = (typeof facetNames)[number];
/** What was chosen; a name that is missing or empty leaves everything. */
export type Choices = Partial<Record<FacetName, string>>;
export type Counts = Record<FacetName, Map<string, number>>;

const yearOf = (day: number) => String(new Date(day * 86_400_000).getUTCFullYear());

/** A place holds what its parts hold. */
const around = (codes: readonly string[]) =>
  new Set(codes.flatMap((code) => code.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))));

const valuesOf: Record<FacetName, (facts: ArticleFacts) => Iterable<string>> = {
  rubrik: ({ rubric }) => [rubric],
  wilayah: ({ regions }) => around(regions),
  tahun: ({ day }) => [yearOf(day)],
  jenis: ({ kind }) => [kind],
};

export interface Filtered {
  results: Ranked[];
  /** A choice takes the place of the one made in the same field. */
  counts: Counts;
}

export function filter(ranked: readonly Ranked[], articles: readonly ArticleFacts[], choices: Choices): Filtered {
  const counts: Counts = { rubrik: new Map(), wilayah: new Map(), tahun: new Map(), jenis: new Map() };
  const results: Ranked[] = [];
  for (const result of ranked) {
    const facts = articles[result.article];
    if (!facts) continue;
    const values = facetNames.map((name) => ({ name, own: [...valuesOf[name](facts)] }));
    const failed = values.filter(({ name, own }) => (choices[name] ?? '') !== '' && !own.includes(choices[name] ?? ''));
    if (failed.length === 0) results.push(result);
    for (const { name, own } of failed.length === 0 ? values : failed.length === 1 ? failed : [])
      for (const value of own) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
  }
  return { results, counts };
}

/** Newest first, of those only that have as much of the question as the best one: the newest of all would be about anything. */
export function newestFirst(results: readonly Ranked[]): Ranked[] {
  const most = results.reduce((best, { coverage }) => Math.max(best, coverage), 0);
  return results.filter(({ coverage }) => coverage > most - 0.01).sort((a, b) => b.article - a.article);
}
