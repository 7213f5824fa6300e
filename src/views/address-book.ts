/** Which addresses of pages the site has. */
import type { Edition } from '#editorial/edition.ts';
import * as routes from '#routes.ts';
import { allSubjects } from '#views/listing-subjects.ts';
import { archivePages, type ListingSubject } from '#views/listing-view.ts';

export class AddressBook {
  readonly #singles: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;
  readonly #subjects: ReadonlyMap<string, ListingSubject>;
  /** Years, months and days with articles: `2019`, `2019/04`, `2019/04/26`. */
  readonly #dates: ReadonlySet<string>;

  constructor(edition: Edition) {
    const { content, days } = edition;
    this.#singles = new Set([
      ...[routes.home, routes.search, routes.corrections, routes.dateIndex],
      ...content.pages.map(({ id }) => routes.page(id)),
    ]);
    this.#articles = new Set(edition.stories.map(({ id }) => id));
    this.#subjects = new Map(allSubjects(edition).map((subject) => [subject.path, subject]));
    this.#dates = new Set(days.flatMap((day) => [day.slice(0, 4), day.slice(0, 7), day].map((date) => date.replaceAll('-', '/'))));
  }

  has(path: string): boolean {
    if (path.startsWith('/berita/')) return this.#articles.has(path.slice('/berita/'.length, -1)) && path.endsWith('/');
    return this.#singles.has(path) || this.#subjects.has(path) || this.#isDate(path) || this.#isArchivePage(path);
  }

  /** Lists grow and shrink with what is in them: the nearest one around an address that is no more. */
  nearestList(path: string): string | undefined {
    const parts = path.split('/').filter(Boolean);
    if (!/\d/.test(parts.at(-1) ?? '')) return undefined;
    const around = parts.map((_, index) => `/${parts.slice(0, index).join('/')}/`).reverse();
    return around.find((list) => list !== routes.home && this.has(list));
  }

  #isDate(path: string): boolean {
    return path.startsWith(routes.dateIndex) && path.endsWith('/') && this.#dates.has(path.slice(routes.dateIndex.length, -1));
  }

  #isArchivePage(path: string): boolean {
    const [, list = '', year, number] = /^(\/.+\/)(\d{4})\/(\d+)\/$/.exec(path) ?? [];
    const subject = this.#subjects.get(list);
    return subject !== undefined && archivePages(subject).some((page) => page.year === Number(year) && String(page.number) === number);
  }
}
