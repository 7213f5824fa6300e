import type { APIRoute } from 'astro';
import { sitemapIndex } from '#feeds/sitemap.ts';
import { xmlResponse } from '#feeds/xml.ts';
import { loadEdition } from '#queries/edition.ts';
import * as routes from '#routes.ts';
import { siteUrl } from '#settings.ts';
import { newsStories, yearModified, yearSitemaps } from '#views/sitemap-view.ts';

export const GET: APIRoute = async () => {
  const edition = await loadEdition();
  const absolute = (path: string, lastModified?: string) => ({ url: routes.absolute(path, siteUrl), lastModified });
  return xmlResponse(
    sitemapIndex([
      absolute(routes.frontSitemap),
      ...yearSitemaps(edition).map(({ year, path }) => absolute(path, yearModified(edition, year))),
      ...(newsStories(edition).length > 0 ? [absolute(routes.newsSitemap)] : []),
    ]),
  );
};
