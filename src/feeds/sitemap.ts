/** Sitemaps by the protocol of sitemaps.org, and Google's news extension. */
import { xmlDocument } from '#feeds/xml.ts';
import { site } from '#site.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export interface SitemapEntry {
  url: string;
  /** Left out where it is not known for certain. */
  lastModified?: string | undefined;
}

export const urlset = (entries: readonly SitemapEntry[]): string =>
  xmlDocument({ urlset: { '@xmlns': namespace, url: entries.map(entry) } });

export const sitemapIndex = (entries: readonly SitemapEntry[]): string =>
  xmlDocument({ sitemapindex: { '@xmlns': namespace, sitemap: entries.map(entry) } });

const entry = ({ url, lastModified }: SitemapEntry) => ({ loc: url, ...(lastModified !== undefined && { lastmod: lastModified }) });

export interface NewsEntry {
  url: string;
  title: string;
  published: string;
}

export const newsSitemap = (entries: readonly NewsEntry[]): string =>
  xmlDocument({
    urlset: {
      '@xmlns': namespace,
      '@xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      url: entries.map(({ url, title, published }) => ({
        loc: url,
        'news:news': {
          'news:publication': { 'news:name': site.name, 'news:language': site.language },
          'news:publication_date': published,
          'news:title': title,
        },
      })),
    },
  });
