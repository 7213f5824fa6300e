/** RSS 2.0 with full text. Rules: the RSS Advisory Board's profile. No build time in it, so it changes with news only. */
import type { Feed, FeedItem } from '#feeds/feed-item.ts';
import { xmlDocument } from '#feeds/xml.ts';
import { site } from '#site.ts';

export function rss(feed: Feed): string {
  const xml = xmlDocument({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      channel: {
        title: feed.title,
        link: feed.page,
        'atom:link': [
          { '@href': feed.self, '@rel': 'self', '@type': 'application/rss+xml' },
          ...(site.webSubHub === null ? [] : [{ '@href': site.webSubHub, '@rel': 'hub' }]),
        ],
        description: feed.description,
        language: site.language,
        item: feed.items.map(item),
      },
    },
  });
  return xml.replace(/<title>[^<]*<\/title>/g, asNumbers);
}

/** Readers that take a title for HTML would unfold the names of these characters twice (RSS Advisory Board's profile). */
const asNumbers = (title: string) => title.replaceAll('&amp;', '&#x26;').replaceAll('&lt;', '&#x3C;');

const item = ({ id, url, title, summary, html, published, authors, categories }: FeedItem) => ({
  title,
  link: url,
  guid: { '@isPermaLink': String(id === url), '#text': id },
  pubDate: rfc822(published),
  'dc:creator': authors,
  category: categories,
  description: summary,
  ...(html && { 'content:encoded': html }),
});

/** `Thu, 26 Apr 2018 14:30:00 +0700` from the publication's own ISO form, whose wall clock is kept. */
function rfc822(iso: string): string {
  const wallClock = new Date(`${iso.slice(0, 19)}Z`).toUTCString().replace('GMT', '').trim();
  return `${wallClock} ${iso.slice(19).replace(':', '')}`;
}
