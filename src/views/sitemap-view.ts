/** Which addresses search engines are told of, and since when they are as they are. */
import { isOffered, lastModified } from '#editorial/publication.ts';
import type { Edition } from '#editorial/edition.ts';
import { yearOf } from '#editorial/article.ts';
import { hoursBetween } from '#instants.ts';
import * as routes from '#routes.ts';
import { correctionLog } from '#editorial/corrections.ts';
import { countedDays } from '#views/date-index-view.ts';
import { allSubjects } from '#views/listing-subjects.ts';
import { archivePages } from '#views/listing-view.ts';

export interface Address {
  path: string;
  lastModified: string | undefined;
}

/** The latest of some instants; undefined where none is known. */
export const newest = (addresses: readonly { lastModified: string | undefined }[]): string | undefined =>
  addresses.reduce<string | undefined>(
    (latest, { lastModified: at }) => (at !== undefined && (latest === undefined || at > latest) ? at : latest),
    undefined,
  );

export const sitemapYears = (edition: Edition): number[] =>
  [...new Set(edition.readable.map(({ id }) => yearOf(id)))].sort((a, b) => a - b);

/** Articles of a year. */
export const yearAddresses = (edition: Edition, year: number): Address[] =>
  edition.readable
    .filter(({ id }) => yearOf(id) === year)
    .map(({ id, data }) => ({ path: routes.article(id), lastModified: lastModified(data, edition.now) }));

/** Everything that is not an article: front page, lists, indexes, standing pages. */
export function frontAddresses(edition: Edition): Address[] {
  const newestOf = (stories: Edition['stories']) => newest(stories.map(({ data }) => ({ lastModified: lastModified(data, edition.now) })));
  const lists = allSubjects(edition).filter(({ stories }) => stories.length > 0);
  const days = countedDays(edition).map(([day]) => day);
  const of = (path: string, at?: string): Address => ({ path, lastModified: at });
  return [
    of(routes.home, newestOf(edition.offered)),
    ...lists.flatMap((subject) => [
      ...(subject.stories.some(({ state }) => isOffered(state)) ? [of(subject.path, newestOf(subject.stories))] : []),
      ...archivePages(subject).map(({ year, number, items }) => of(routes.archivePage(subject.path, year, number), newestOf(items))),
    ]),
    ...(days.length > 0 ? [of(routes.dateIndex)] : []),
    ...[...new Set(days.map((day) => day.slice(0, 4)))].map((year) => of(routes.yearIndex(Number(year)))),
    ...[...new Set(days.map((day) => day.slice(0, 7)))].map((month) =>
      of(routes.monthIndex(Number(month.slice(0, 4)), Number(month.slice(5)))),
    ),
    ...days.map((day) => of(routes.dayIndex(day), newestOf(edition.listing('day', day)))),
    ...correctionLog(edition)
      .slice(0, 1)
      .map(({ at }) => of(routes.corrections, at)),
    ...edition.content.pages.map(({ id }) => of(routes.page(id))),
  ];
}

const newsHours = 48;
const newsMost = 1000;

/** Google takes news of the last two days only, and no paid content. */
export const newsStories = (edition: Edition) =>
  edition.offered
    .filter(({ data }) => data.kind !== 'advertorial' && hoursBetween(data.published, edition.now) <= newsHours)
    .slice(0, newsMost);
