/** The edition that is being printed, or in the editor's preview the one on the desk. */
import { Edition } from '#editorial/edition.ts';
import { thePress } from '#press.ts';
import { readPreview } from '#queries/preview.ts';

export function loadEdition(): Promise<Edition> {
  const press = thePress();
  return press ? Promise.resolve(press.edition) : readPreview();
}

/**
 * Astro's static paths: of all pages of a route, those that this run is to make.
 * @param pagesOf every page of the route, each with its address
 */
export async function toPrint<Page extends { path: string }>(pagesOf: (edition: Edition) => Page[] | Promise<Page[]>): Promise<Page[]> {
  const pages = await pagesOf(await loadEdition());
  const press = thePress();
  return press ? pages.filter(({ path }) => press.prints(path)) : pages;
}
