import type { APIRoute, GetStaticPaths } from 'astro';
import { urlset } from '#feeds/sitemap.ts';
import { xmlResponse } from '#feeds/xml.ts';
import { toPrint } from '#queries/edition.ts';
import * as routes from '#routes.ts';
import { siteUrl } from '#settings.ts';
import { frontAddresses, sitemapYears, yearAddresses, type Address } from '#views/sitemap-view.ts';

/** One for each year's articles, one for everything else. */
export const getStaticPaths: GetStaticPaths = () =>
  toPrint((edition) => [
    ...sitemapYears(edition).map((year) => ({
      path: routes.yearSitemap(year),
      params: { part: String(year) },
      props: { addresses: () => yearAddresses(edition, year) },
    })),
    { path: routes.frontSitemap, params: { part: 'depan' }, props: { addresses: () => frontAddresses(edition) } },
  ]);

export const GET: APIRoute<{ addresses: () => Address[] }> = ({ props }) =>
  xmlResponse(urlset(props.addresses().map(({ path, lastModified }) => ({ url: routes.absolute(path, siteUrl), lastModified }))));
