/** The index by date: years, a year's months, a month as a calendar, a day's headlines. */
import { formatCount, formatLongDay, formatMonth, formatMonthName } from '#dates.ts';
import type { Edition } from '#editorial/edition.ts';
import * as routes from '#routes.ts';
import { head, type HeadView } from '#seo/head.ts';
import { breadcrumbNode } from '#seo/json-ld.ts';
import { collectionNode } from '#seo/page-nodes.ts';
import { text } from '#strings.ts';
import type { LinkView } from '#views/body-html.ts';
import { siteImage } from '#views/card-view.ts';
import { storyLink, type StoryLink } from '#views/story-link.ts';
import { homeLink } from '#views/site-view.ts';

interface Frame {
  head: HeadView;
  crumbs: LinkView[];
  title: string;
  older: LinkView | undefined;
  newer: LinkView | undefined;
}
type Counted = LinkView & { count: string };

export interface YearsView extends Frame {
  entries: Counted[];
}
export interface MonthView extends Frame {
  /** Weeks from Monday to Sunday; undefined where the day lies in another month. */
  weeks: (CalendarDay | undefined)[][];
}
export interface CalendarDay {
  number: number;
  count: number;
  href: string | undefined;
}
export interface DayView extends Frame {
  items: StoryLink[];
}

/** Days with articles, oldest first, each with how many. */
export const countedDays = (edition: Edition): readonly (readonly [day: string, count: number])[] =>
  edition.once('counted days', () => edition.days.toReversed().map((day) => [day, edition.listing('day', day).length] as const));

const indexCrumbs: LinkView[] = [homeLink, { title: text.dateIndex, href: routes.dateIndex }];

function frame(
  title: string,
  path: string,
  crumbs: LinkView[],
  siteUrl: string,
  around: Partial<Pick<Frame, 'older' | 'newer'>> = {},
  indexed = true,
): Frame {
  const description = `${title}: semua artikel menurut tanggal terbitnya.`;
  return {
    head: head({
      title,
      path,
      siteUrl,
      indexed,
      description,
      image: siteImage(siteUrl),
      jsonLd: [collectionNode({ path, name: title, description, siteUrl }), breadcrumbNode([...crumbs, { title, href: path }], siteUrl)],
    }),
    crumbs,
    title,
    older: around.older,
    newer: around.newer,
  };
}

function tally(days: readonly (readonly [string, number])[], length: number): [key: string, count: number][] {
  const sums = new Map<string, number>();
  for (const [day, count] of days) sums.set(day.slice(0, length), (sums.get(day.slice(0, length)) ?? 0) + count);
  return [...sums];
}

const yearLink = (year: string): LinkView => ({ href: routes.yearIndex(Number(year)), title: year });
const monthLink = (month: string): LinkView => ({
  href: routes.monthIndex(Number(month.slice(0, 4)), Number(month.slice(5))),
  title: formatMonth(Number(month.slice(0, 4)), Number(month.slice(5))),
});
const dayLink = (day: string): LinkView => ({ href: routes.dayIndex(day), title: formatLongDay(day) });

/** The neighbours of a key among keys that are sorted oldest first. */
function around(keys: readonly string[], key: string, link: (key: string) => LinkView) {
  const index = keys.indexOf(key);
  const at = (position: number) => (keys[position] === undefined ? undefined : link(keys[position]));
  return { older: at(index - 1), newer: at(index + 1) };
}

export function yearsView(edition: Edition, siteUrl: string): YearsView {
  const entries = tally(countedDays(edition), 4).map(([year, count]) => ({ ...yearLink(year), count: formatCount(count) }));
  return {
    ...frame(text.dateIndex, routes.dateIndex, indexCrumbs.slice(0, 1), siteUrl, {}, entries.length > 0),
    entries: entries.toReversed(),
  };
}

export function yearView(edition: Edition, year: string, siteUrl: string): YearsView {
  const days = countedDays(edition);
  const entries = tally(days, 7).filter(([month]) => month.startsWith(year));
  const years = tally(days, 4).map(([key]) => key);
  return {
    ...frame(`Indeks ${year}`, routes.yearIndex(Number(year)), indexCrumbs, siteUrl, around(years, year, yearLink)),
    entries: entries.map(([month, count]) => ({
      ...monthLink(month),
      title: formatMonthName(Number(month.slice(5))),
      count: formatCount(count),
    })),
  };
}

export function monthView(edition: Edition, month: string, siteUrl: string): MonthView {
  const counted = countedDays(edition);
  const months = tally(counted, 7).map(([key]) => key);
  const days = new Map(counted.filter(([day]) => day.startsWith(month)));
  const link = monthLink(month);
  return {
    ...frame(`Indeks ${link.title}`, link.href, [...indexCrumbs, yearLink(month.slice(0, 4))], siteUrl, around(months, month, monthLink)),
    weeks: calendar(month, days),
  };
}

function calendar(month: string, counts: ReadonlyMap<string, number>): (CalendarDay | undefined)[][] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const blanks: undefined[] = Array.from({ length: (first.getUTCDay() + 6) % 7 }, () => undefined);
  const days = Array.from({ length }, (_, index): CalendarDay => {
    const day = `${month}-${String(index + 1).padStart(2, '0')}`;
    const count = counts.get(day) ?? 0;
    return {
      number: index + 1,
      count,
      href: count > 0 ? routes.dayIndex(day) : undefined,
    };
  });
  const cells = [...blanks, ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => Array.from({ length: 7 }, (__, day) => cells[week * 7 + day]));
}

export function dayView(edition: Edition, day: string, siteUrl: string): DayView {
  const link = dayLink(day);
  const all = countedDays(edition).map(([key]) => key);
  return {
    ...frame(
      link.title,
      link.href,
      [...indexCrumbs, yearLink(day.slice(0, 4)), monthLink(day.slice(0, 7))],
      siteUrl,
      around(all, day, dayLink),
    ),
    items: edition.listing('day', day).map((story) => storyLink(story, edition)),
  };
}
