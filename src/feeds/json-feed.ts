/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
import type { Feed } from '#feeds/feed-item.ts';
import { site } from '#site.ts';

export const jsonFeed = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self,
    description: feed.description,
    language: site.language,
    ...(site.webSubHub !== null && { hubs: [{ type: 'WebSub', url: site.webSubHub }] }),
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: item.published,
      date_modified: item.modified,
      authors: item.authors.map((name) => ({ name })),
      tags: item.categories,
      ...(item.image !== undefined && { image: item.image }),
    })),
  });
