/** The built fixture site, read once: its files, and its pages as trees. */
import { BuiltSite, type Page } from './built-site.ts';
import { fixtureOrigin, fixtureSite, fixtureTime } from './fixture-site.ts';
import { jsonLdTexts } from './tree.ts';

export { isIndexed, metaContent, type Page } from './built-site.ts';
export { all, attribute, contains, first, only, parse, squeeze, text, visibleText } from './tree.ts';

export const site = new BuiltSite(fixtureSite, fixtureOrigin, fixtureTime);
export const { files, pages } = site;
export const read = (file: string): string => site.read(file);
export const readBytes = (file: string): Buffer => site.readBytes(file);
export const hasPage = (path: string): boolean => site.hasPage(path);
export const page = (path: string): Page => site.page(path);
export const article = (id: string): Page => page(`/berita/${id}/`);
export const articlePages = pages.filter(({ path }) => path.startsWith('/berita/'));

/** Structured data; a block that is no JSON throws. */
export const jsonLd = ({ tree }: Page): Record<string, unknown>[] =>
  jsonLdTexts(tree).map((words) => JSON.parse(words) as Record<string, unknown>);
