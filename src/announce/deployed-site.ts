/** What a finished site tells search engines and feed readers: addresses with their dates, feeds with what is in them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { addressDigest, digestOf } from '#digest.ts';
import * as routes from '#routes.ts';

export interface DeployedSite {
  /** When each page last changed, by its address below the origin; empty where that is not told. */
  addresses: Record<string, string>;
  /** Digest of each feed, by its address below the origin. */
  feeds: Record<string, string>;
}

/** @throws Error where the folder holds no site of this origin */
export async function readDeployedSite(outDir: string, siteUrl: string): Promise<DeployedSite> {
  const read = (path: string) => readFile(join(outDir, path), 'utf8');
  const index = entriesIn(await read(routes.sitemapIndex));
  const sitemaps = index.map(({ url }) => pathOf(url, siteUrl)).filter((path) => path !== routes.newsSitemap);
  const entries = (await pMap(sitemaps, async (path) => entriesIn(await read(path)), { concurrency: 4 })).flat();
  const addresses = Object.fromEntries(entries.map(({ url, lastModified }) => [pathOf(url, siteUrl), lastModified]));
  const lists = entriesIn(await read(routes.frontSitemap)).map(({ url }) => routes.listingFeed(pathOf(url, siteUrl)));
  const feeds = await pMap(
    [routes.siteJsonFeed, ...lists],
    async (path) => {
      const feed = await read(path).catch(() => undefined);
      return feed === undefined ? [] : [[path, digestOf(feed)] as const];
    },
    { concurrency: 16 },
  );
  return { addresses, feeds: Object.fromEntries(feeds.flat()) };
}

/** @param forgotten digests of addresses, as `addressDigest` makes them */
export function without(forgotten: ReadonlySet<string>, { addresses, feeds }: DeployedSite): DeployedSite {
  if (forgotten.size === 0) return { addresses, feeds };
  return { addresses: Object.fromEntries(Object.entries(addresses).filter(([path]) => !forgotten.has(addressDigest(path)))), feeds };
}

const entry = /<loc>([^<]+)<\/loc>(?:\s*<lastmod>([^<]+)<\/lastmod>)?/g;

const entriesIn = (sitemap: string) =>
  [...sitemap.matchAll(entry)].map(([, url = '', lastModified = '']) => ({ url: url.replaceAll('&amp;', '&'), lastModified }));

function pathOf(url: string, siteUrl: string): string {
  if (!url.startsWith(`${siteUrl}/`)) throw new OtherSite(url, siteUrl);
  return url.slice(siteUrl.length);
}

/** Its message is a sentence for whoever announces. */
export class OtherSite extends Error {
  override name = 'OtherSite';
  constructor(url: string, siteUrl: string) {
    super(`Situs ini dibangun untuk alamat lain (${new URL(url).origin}), bukan ${siteUrl}. Samakan SITE_URL lalu jalankan lagi.`);
  }
}
