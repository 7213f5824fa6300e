/** Which addresses search engines are told of, and since when they are as they are. */
import { isOffered } from '#editorial/publication.ts';
import type { Edition, Story } from '#editorial/edition.ts';
import { yearOf } from '#editorial/article.ts';
import * as routes from '#routes.ts';
import { correctionLog } from '#editorial/corrections.ts';
import { isWithin, newsHours } from '#editorial/windows.ts';
import { countedDays } from '#views/date-index-view.ts';
import { allSubjects } from '#views/listing-subjects.ts';
import { archivePages } from '#views/listing-view.ts';

export interface Address {
  path: string;
  lastModified: string | undefined;
}

/** The latest of some instants; undefined where none is known. */
const newest = (addresses: readonly { lastModified: string | undefined }[]): string | undefined =>
  addresses.reduce<string | undefined>(
    (latest, { lastModified: at }) => (at !== undefined && (latest === undefined || at > latest) ? at : latest),
    undefined,
  );

/** Everything that belongs to a year: its articles, its pages of lists, its days. */
function yearAddresses(edition: Edition, year: number): Address[] {
  const key = String(year);
  const days = countedDays(edition).flatMap(([day]) => (day.startsWith(key) ? day : []));
  const months = [...new Set(days.map((day) => day.slice(0, 7)))];
  return [
    ...edition.readable.filter(({ id }) => yearOf(id) === year).map(({ id, modified }) => at(routes.article(id), modified)),
    ...allSubjects(edition).flatMap((subject) =>
      archivePages(subject)
        .filter((page) => page.year === year)
        .map(({ number, items }) => at(routes.archivePage(subject.path, year, number), newestOf(items))),
    ),
    ...(days.length > 0 ? [at(routes.yearIndex(year))] : []),
    ...months.map((month) => at(routes.monthIndex(year, Number(month.slice(5))))),
    ...days.map((day) => at(routes.dayIndex(day), newestOf(edition.listing('day', day)))),
  ];
}

/** A sitemap may hold 50,000 addresses; an article brings about one and a half, its share of lists included. */
const mostArticlesInSitemap = 20_000;

/** Addresses of the sitemaps of each year, oldest first; a year has one, unless it is very large. */
export const yearSitemaps = (edition: Edition): { year: number; part: number; parts: number; path: string }[] =>
  [...Map.groupBy(edition.stories, ({ id }) => yearOf(id))]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, { length }]) => {
      const parts = Math.ceil(length / mostArticlesInSitemap);
      return Array.from({ length: parts }, (_, index) => ({ year, part: index + 1, parts, path: routes.yearSitemap(year, index + 1) }));
    });

export function addressesIn({ year, part, parts }: { year: number; part: number; parts: number }, edition: Edition): Address[] {
  const all = yearAddresses(edition, year);
  const size = Math.ceil(all.length / parts);
  return all.slice((part - 1) * size, part * size);
}

/** When anything of a year last changed. */
export const yearModified = (edition: Edition, year: number): string | undefined =>
  newestOf(edition.stories.filter(({ id }) => yearOf(id) === year));

/** What belongs to no year: front page, newest lists, standing pages. */
export function frontAddresses(edition: Edition): Address[] {
  const lists = allSubjects(edition).filter(({ stories }) => stories.some(({ state }) => isOffered(state)));
  return [
    at(routes.home, newestOf(edition.offered)),
    ...lists.map((subject) => at(subject.path, newestOf(subject.stories))),
    ...(edition.days.length > 0 ? [at(routes.dateIndex)] : []),
    ...correctionLog(edition)
      .slice(0, 1)
      .map((entry) => at(routes.corrections, entry.at)),
    ...edition.content.pages.map(({ id }) => at(routes.page(id))),
  ];
}

const at = (path: string, lastModified?: string): Address => ({ path, lastModified });
const newestOf = (stories: readonly Story[]) => newest(stories.map(({ modified }) => ({ lastModified: modified })));

const newsMost = 1000;

/** Google takes news of the last two days only, and no paid content. */
export const newsStories = (edition: Edition): Story[] =>
  edition.once('news', () =>
    edition.offered
      .filter(({ data }) => data.kind !== 'advertorial' && isWithin(data.published, newsHours, edition.now))
      .slice(0, newsMost),
  );
