/** What a page says of itself in its head. */
import * as routes from '#routes.ts';
import { site } from '#site.ts';
import type { Thing, WithContext } from 'schema-dts';

export interface HeadView {
  title: string;
  description: string;
  /** Absolute, without query or fragment. */
  canonical: string;
  indexed: boolean;
  image: { url: string; width: number; height: number; alt: string } | undefined;
  article: { published: string; modified: string; section: string; tags: string[] } | undefined;
  feeds: { title: string; href: string }[];
  jsonLd: WithContext<Thing>[];
}

interface HeadInput {
  title: string;
  description: string;
  path: string;
  siteUrl: string;
  indexed?: boolean;
  image?: HeadView['image'];
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
    feeds: [...(feed ? [feed] : []), { title: site.name, href: routes.siteFeed }],
    jsonLd,
  };
}
