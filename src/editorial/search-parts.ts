/**
 * How the archive is cut into search indexes: a small one for the newest articles, which change, larger ones for what
 * was before, which stays. Readers load the newest ones only, unless they ask for more.
 */
import type { Edition, Story } from '#editorial/edition.ts';
import { toLocalIso } from '#instants.ts';

export interface SearchPart {
  /** Its first month, `2019-01`; of the newest articles in a month that is cut, `2019-01-baru`. */
  name: string;
  years: number[];
  /** Oldest first. */
  stories: readonly Story[];
}

/** An index of this size costs a reader some 25 kB before the first result. */
const mostInOnePart = 5000;
/** So many articles are one part: the archive as a whole, or what this year has. */
const mostUndivided = 1000;
/** What this month has is cut again, so that one more article changes an index of no more than this. */
export const mostInNewestPart = 40;
/** With more articles than this, the first search is about the newest parts; of the newest year, about as many as this. */
const mostAtFirst = 5000;
const mostOfOneYearAtFirst = 10_000;

/** Newest first; together they hold every readable story once. */
export const searchParts = (edition: Edition): SearchPart[] => edition.once('search parts', () => cutArchive(edition));

/** Those that a search begins with: the newest, as many as are small together. */
export function firstParts(parts: readonly SearchPart[]): SearchPart[] {
  const newestYear = parts[0]?.years.at(-1);
  let sum = 0;
  return parts.filter(({ stories, years }, index) => {
    sum += stories.length;
    return index === 0 || sum <= (years[0] === newestYear ? mostOfOneYearAtFirst : mostAtFirst);
  });
}

/**
 * When the archive is cut anew though nothing in it has changed: at the turn of the year, once it is divided at all, and
 * at the turn of the month, once this year is.
 */
export function nextCut({ readable, now }: Edition): string | undefined {
  if (readable.length <= mostUndivided) return undefined;
  const local = toLocalIso(now);
  const [year, month] = [Number(local.slice(0, 4)), Number(local.slice(5, 7))];
  const isDivided = readable.filter(({ id }) => id.startsWith(local.slice(0, 4))).length > mostUndivided;
  const next = isDivided && month < 12 ? `${year}-${String(month + 1).padStart(2, '0')}` : `${year + 1}-01`;
  return `${next}-01T00:00:00${local.slice(19)}`;
}

function cutArchive({ readable, now }: Edition): SearchPart[] {
  const oldestFirst = readable.toReversed();
  if (oldestFirst.length <= mostUndivided) return oldestFirst.length > 0 ? [partOf([oldestFirst])] : [];
  const [thisYear, thisMonth] = [toLocalIso(now).slice(0, 4), toLocalIso(now).slice(0, 7).replace('-', '/')];
  const closed = Map.groupBy(oldestFirst, ({ id }) => id.slice(0, 4));
  const open = closed.get(thisYear) ?? [];
  closed.delete(thisYear);
  const years = [...closed.values()].flatMap((stories) => (stories.length <= mostInOnePart ? [stories] : halves(stories)));
  const bound = together(years, mostInOnePart);
  if (open.length <= mostUndivided) return [...bound, ...together([open], mostUndivided)].filter(hasStories).reverse();
  const months = Map.groupBy(open, ({ id }) => id.slice(0, 7));
  const current = months.get(thisMonth) ?? [];
  months.delete(thisMonth);
  return [...bound, ...together([...months.values()], mostInOnePart), ...cutMonth(current)].filter(hasStories).reverse();
}

const hasStories = ({ stories }: SearchPart) => stories.length > 0;

/** What was published first stays where it is while the newest part grows; full, it joins the others. */
function cutMonth(stories: readonly Story[]): SearchPart[] {
  if (stories.length <= mostInNewestPart) return [partOf([stories])];
  const settled = stories.length - (stories.length % mostInNewestPart);
  const newest = partOf([stories.slice(settled)]);
  return [partOf([stories.slice(0, settled)]), { ...newest, name: `${newest.name}-baru` }];
}

const byMonth = (stories: readonly Story[]) => [...Map.groupBy(stories, ({ id }) => id.slice(0, 7)).values()];

/** A year too large for one index, cut between months. */
const halves = (stories: readonly Story[]) => groups(byMonth(stories), mostInOnePart).map((months) => months.flat());

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
