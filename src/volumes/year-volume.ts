/** The lists of a year: the pages of every rubric, place, topic and author, its index and its sitemap. */
import { digestOf, digestOfValue } from '#digest.ts';
import type { ArchivePage } from '#editorial/archive.ts';
import type { Story } from '#editorial/edition.ts';
import * as routes from '#routes.ts';
import { yearView } from '#views/date-index-view.ts';
import { archivePages, type ListingSubject } from '#views/listing-view.ts';
import { yearSitemaps } from '#views/sitemap-view.ts';
import type { Context } from '#volumes/context.ts';
import { look, looksDigest } from '#volumes/months.ts';
import type { PlannedFile, Volume } from '#volumes/volume.ts';

/** @param stories of that year, newest first */
export function yearVolume(year: number, stories: readonly Story[], subjects: readonly ListingSubject[], context: Context): Volume {
  const { edition, names, site, siteUrl } = context;
  const looks = looksDigest(edition, String(year));
  const pagesOf = (subject: ListingSubject) => archivePages(subject).filter((page) => page.year === year);
  return {
    name: `daftar-${year}`,
    year,
    // A page for every twenty entries of some eight lists.
    weight: stories.length * 0.8,
    inputs: () =>
      digestOf(
        [site, names.all, yearsAround(year, context)],
        looks,
        subjects.map((subject) => limitsOf(subject, year)),
      ),
    files: () => {
      const lists = subjects.flatMap((subject) =>
        pagesOf(subject).map((page): PlannedFile => ({
          path: routes.archivePage(subject.path, year, page.number),
          key: pageKey(subject, page, context),
        })),
      );
      return [
        ...lists,
        { path: routes.yearIndex(year), key: digestOf(site, digestOfValue(yearView(edition, String(year), siteUrl))) },
        ...yearSitemaps(edition).flatMap((sitemap) =>
          sitemap.year === year
            ? {
                path: sitemap.path,
                key: digestOf(
                  site,
                  lists.map(({ path }) => path),
                  looks,
                ),
              }
            : [],
        ),
      ];
    },
    folders: () => subjects.filter((subject) => pagesOf(subject).length > 0).map((subject) => `${subject.path}${year}/`),
  };
}

/** Of what a bound page is made of: cheaper than the page, and there are thousands in a year. */
function pageKey(subject: ListingSubject, page: ArchivePage<Story>, { names, site }: Context): string {
  const pages = archivePages(subject);
  const index = pages.indexOf(page);
  const label = (other: ArchivePage<Story> | undefined) => (other ? `${other.year} ${other.number}` : '');
  const about = { ...subject, stories: undefined };
  return digestOf(
    [site, JSON.stringify(about), label(pages[index - 1]), label(page), label(pages[index + 1])],
    [names.of(page.items), ...page.items.map(look)],
  );
}

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
