/**
 * How the archive is cut into search indexes: small ones for the months of this year, which change, larger ones for
 * the years before, which stay. Readers load the newest ones only, unless they ask for more.
 */
import type { Edition, Story } from '#editorial/edition.ts';
import { toLocalIso } from '#instants.ts';

export interface SearchPart {
  /** Its first month, `2019-01`. */
  name: string;
  years: number[];
  /** Oldest first. */
  stories: readonly Story[];
}

/** An index of this size costs a reader some 50 kB before the first result. */
const mostInClosedYears = 5000;
const mostInThisYear = 1000;
/** With more articles than this, the first search is about the newest parts. */
const mostAtFirst = 2000;

/** Newest first; together they hold every readable story once. */
export const searchParts = (edition: Edition): SearchPart[] => edition.once('search parts', () => cutArchive(edition));

/** Those that a search begins with: the newest, as many as are small together. */
export function firstParts(parts: readonly SearchPart[]): SearchPart[] {
  let sum = 0;
  return parts.filter(({ stories }, index) => (sum += stories.length) <= mostAtFirst || index === 0);
}

function cutArchive({ readable, now }: Edition): SearchPart[] {
  const oldestFirst = readable.toReversed();
  if (oldestFirst.length <= mostInThisYear) return oldestFirst.length > 0 ? [partOf([oldestFirst])] : [];
  const thisYear = toLocalIso(now).slice(0, 4);
  const closed = Map.groupBy(oldestFirst, ({ id }) => id.slice(0, 4));
  const open = closed.get(thisYear) ?? [];
  closed.delete(thisYear);
  const years = [...closed.values()].flatMap((stories) => (stories.length <= mostInClosedYears ? [stories] : halves(stories)));
  return [...together(years, mostInClosedYears), ...together(byMonth(open), mostInThisYear)].reverse();
}

const byMonth = (stories: readonly Story[]) => [...Map.groupBy(stories, ({ id }) => id.slice(0, 7)).values()];

/** A year too large for one index, cut between months. */
const halves = (stories: readonly Story[]) => groups(byMonth(stories), mostInClosedYears).map((months) => months.flat());

const together = (units: readonly (readonly Story[])[], most: number) => groups(units, most).map(partOf);

/** Neighbours that are small enough together. Grouped from the oldest, so that what is added later moves none of them. */
function groups<T extends readonly Story[]>(units: readonly T[], most: number): T[][] {
  const found: T[][] = [];
  let size = Infinity;
  for (const unit of units) {
    if (size + unit.length > most) {
      found.push([]);
      size = 0;
    }
    found.at(-1)?.push(unit);
    size += unit.length;
  }
  return found;
}

/** Named by its beginning, which stays when a part grows. */
function partOf(units: readonly (readonly Story[])[]): SearchPart {
  const stories = units.flat();
  const years = [...new Set(stories.map(({ id }) => Number(id.slice(0, 4))))];
  return { name: (stories[0]?.id ?? '').slice(0, 7).replace('/', '-'), years, stories };
}
