/** The lists of a year: the pages of every rubric, place, topic and author, its index and its sitemap. */
import { digestOf, digestOfValue } from '#digest.ts';
import type { Story } from '#editorial/edition.ts';
import * as routes from '#routes.ts';
import { yearView } from '#views/date-index-view.ts';
import { archiveListing, archivePages, type ListingSubject } from '#views/listing-view.ts';
import type { Context } from '#volumes/context.ts';
import { looksDigest } from '#volumes/months.ts';
import type { PlannedFile, Volume } from '#volumes/volume.ts';

/** @param stories of that year, newest first */
export function yearVolume(year: number, stories: readonly Story[], subjects: readonly ListingSubject[], context: Context): Volume {
  const { edition, names, site, siteUrl } = context;
  const pagesOf = (subject: ListingSubject) => archivePages(subject).filter((page) => page.year === year);
  return {
    name: `daftar-${year}`,
    year,
    // A page for every twenty entries of some eight lists.
    weight: stories.length * 0.8,
    inputs: () =>
      digestOf(
        ...[site, names.all, yearsAround(year, context)],
        looksDigest(edition, String(year)),
        ...subjects.map((subject) => limitsOf(subject, year)),
      ),
    files: () => {
      const lists = subjects.flatMap((subject) =>
        pagesOf(subject).map((page): PlannedFile => ({
          path: routes.archivePage(subject.path, year, page.number),
          key: digestOf(site, digestOfValue(archiveListing(subject, page, edition, siteUrl))),
        })),
      );
      const dated = stories.map(({ id, modified }) => `${id} ${modified}`);
      return [
        ...lists,
        { path: routes.yearIndex(year), key: digestOf(site, digestOfValue(yearView(edition, String(year), siteUrl))) },
        { path: routes.yearSitemap(year), key: digestOf(site, ...lists.map(({ path }) => path), ...dated, ...states(stories)) },
      ];
    },
    folders: () => subjects.filter((subject) => pagesOf(subject).length > 0).map((subject) => `${subject.path}${year}/`),
  };
}

const states = (stories: readonly Story[]) => stories.map(({ state }) => state);

/** Where a list goes on before and after the year. */
function limitsOf(subject: ListingSubject, year: number): string {
  const pages = archivePages(subject);
  const before = pages.findLast((page) => page.year < year);
  const after = pages.find((page) => page.year > year);
  return [subject.path, before?.year, before?.number, after?.year].join(' ');
}

function yearsAround(year: number, { edition: { days } }: Context): string {
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))];
  return `${years.findLast((other) => other > year) ?? ''} ${years.find((other) => other < year) ?? ''}`;
}
