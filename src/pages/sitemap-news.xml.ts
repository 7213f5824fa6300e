import type { APIRoute } from 'astro';
import { newsSitemap } from '#feeds/sitemap.ts';
import { xmlResponse } from '#feeds/xml.ts';
import { loadEdition } from '#queries/edition.ts';
import * as routes from '#routes.ts';
import { siteUrl } from '#settings.ts';
import { newsStories } from '#views/sitemap-view.ts';

export const GET: APIRoute = async () => {
  const edition = await loadEdition();
  const entries = newsStories(edition).map(({ id, data }) => ({
    url: routes.absolute(routes.article(id), siteUrl),
    title: data.title,
    published: data.published,
  }));
  return xmlResponse(newsSitemap(entries));
};
