/** What a page says of itself in its head. */
import * as routes from '#routes.ts';
import { site } from '#site.ts';
import type { Thing, WithContext } from 'schema-dts';

/** Picture that others show beside a link to the page. */
export interface HeadImage {
  /** Absolute. */
  url: string;
  /** In pixels. */
  width: number;
  height: number;
  type: 'image/jpeg' | 'image/png';
  alt: string;
}

export interface HeadView {
  title: string;
  description: string;
  /** Absolute, without query or fragment. */
  canonical: string;
  indexed: boolean;
  image: HeadImage;
  article: { published: string; modified: string; section: string; tags: string[]; authors: string[] } | undefined;
  feeds: FeedLink[];
  jsonLd: WithContext<Thing>[];
}

interface FeedLink {
  title: string;
  href: string;
  type: 'application/rss+xml' | 'application/feed+json';
}

interface HeadInput {
  title: string;
  description: string;
  path: string;
  siteUrl: string;
  indexed?: boolean;
  image: HeadImage;
  article?: HeadView['article'];
  /** Feed of the listing, beside the feed of the site. */
  feed?: { title: string; href: string } | undefined;
  jsonLd?: WithContext<Thing>[];
}

export function head({ title, description, path, siteUrl, indexed = true, image, article, feed, jsonLd = [] }: HeadInput): HeadView {
  return {
    title: path === routes.home ? `${site.name}: ${site.tagline}` : `${title} · ${site.name}`,
    description,
    canonical: routes.absolute(path, siteUrl),
    indexed,
    image,
    article,
    feeds: [
      ...(feed ? [rssLink(feed)] : []),
      rssLink({ title: site.name, href: routes.siteFeed }),
      ...(path === routes.home ? [json] : []),
    ],
    jsonLd,
  };
}

const rssLink = (feed: { title: string; href: string }): FeedLink => ({ ...feed, type: 'application/rss+xml' });
const json: FeedLink = { title: site.name, href: routes.siteJsonFeed, type: 'application/feed+json' };
