import type { APIRoute } from 'astro';
import * as routes from '#routes.ts';
import { siteUrl } from '#settings.ts';

/** Everything for readers is open to search engines; pages that are not for them say so themselves. */
export const GET: APIRoute = () => {
  const sitemaps = [routes.sitemapIndex, routes.newsSitemap].map((path) => `Sitemap: ${routes.absolute(path, siteUrl)}`);
  return new Response(['User-agent: *', 'Allow: /', `Disallow: ${routes.admin}`, '', ...sitemaps, ''].join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
