import type { APIRoute, GetStaticPaths } from 'astro';
import { urlset } from '#feeds/sitemap.ts';
import { xmlResponse } from '#feeds/xml.ts';
import { toPrint } from '#queries/edition.ts';
import * as routes from '#routes.ts';
import { siteUrl } from '#settings.ts';
import { addressesIn, frontAddresses, yearSitemaps, type Address } from '#views/sitemap-view.ts';

/** One for each year's articles, or more where they are very many; one for everything else. */
export const getStaticPaths: GetStaticPaths = () =>
  toPrint((edition) => [
    ...yearSitemaps(edition).map((sitemap) => ({
      path: sitemap.path,
      params: { part: /^\/sitemap-(.+)\.xml$/.exec(sitemap.path)?.[1] },
      props: { addresses: () => addressesIn(sitemap, edition) },
    })),
    { path: routes.frontSitemap, params: { part: 'depan' }, props: { addresses: () => frontAddresses(edition) } },
  ]);

export const GET: APIRoute<{ addresses: () => Address[] }> = ({ props }) =>
  xmlResponse(urlset(props.addresses().map(({ path, lastModified }) => ({ url: routes.absolute(path, siteUrl), lastModified }))));
