/** Lists of stories: rubric, region, topic, author. One shape for all of them. */
import { bindArchive, type ArchivePage } from '#editorial/archive.ts';
import { isOffered } from '#editorial/publication.ts';
import type { Author, Category, Edition, Names, Story } from '#editorial/edition.ts';
import * as routes from '#routes.ts';
import { head, type HeadView } from '#seo/head.ts';
import { breadcrumbNode } from '#seo/json-ld.ts';
import { collectionNode, profileNode } from '#seo/page-nodes.ts';
import type { PlaceFacts } from '#seo/place-node.ts';
import { site } from '#site.ts';
import type { LinkView } from '#views/body-html.ts';
import { rubricImage, siteImage } from '#views/card-view.ts';
import { storyLink, type StoryLink } from '#views/story-link.ts';

/** What a list is about. */
export interface ListingSubject {
  title: string;
  /** Tells namesakes apart where the word above the title is not seen: in heads and feeds. */
  fullTitle?: string;
  /** Word above the title: "Rubrik", "Kecamatan", "Tokoh". */
  kind: string;
  description: string;
  /** Whether each story names its rubric; false where all share it. */
  showsRubric: boolean;
  /** Address of the newest page. */
  path: string;
  /** From the home page down to the list itself, this one excluded. */
  crumbs: LinkView[];
  stories: readonly Story[];
  /** The entry of a small collection that the list belongs to. */
  category?: Category;
  author?: Author;
  /** From the place itself outwards. */
  place?: PlaceFacts[];
}

export const fullTitle = (subject: ListingSubject): string => subject.fullTitle ?? subject.title;

export interface ListingView {
  head: HeadView;
  title: string;
  kind: string;
  description: string;
  crumbs: LinkView[];
  feed: LinkView;
  showsRubric: boolean;
  items: StoryLink[];
  /** Bound years, newest first; each leads to the newest page of the year. */
  years: (LinkView & { count: number })[];
  page: { label: string; older: LinkView | undefined; newer: LinkView | undefined } | undefined;
}

export function newestListing(subject: ListingSubject, edition: Edition, siteUrl: string): ListingView {
  const newest = subject.stories.filter(({ state }) => isOffered(state)).slice(0, site.pageSize);
  return {
    ...frame(subject, edition, newest),
    years: boundYears(subject),
    head: listingHead(subject, siteUrl, { path: subject.path, title: fullTitle(subject), indexed: newest.length > 0 }),
    page: undefined,
  };
}

/** Bound once for each list: every page of it asks. */
const bound = new WeakMap<readonly Story[], ArchivePage<Story>[]>();

export function archivePages({ stories }: ListingSubject): ArchivePage<Story>[] {
  const pages = bound.get(stories) ?? bindArchive(stories, site.pageSize);
  bound.set(stories, pages);
  return pages;
}

export function archiveListing(subject: ListingSubject, page: ArchivePage<Story>, names: Names, siteUrl: string): ListingView {
  const pages = archivePages(subject);
  const index = pages.indexOf(page);
  const link = (other: ArchivePage<Story> | undefined): LinkView | undefined =>
    other && { href: routes.archivePage(subject.path, other.year, other.number), title: pageLabel(other) };
  const path = routes.archivePage(subject.path, page.year, page.number);
  const crumbs = [...subject.crumbs, { href: subject.path, title: subject.title }];
  return {
    ...frame(subject, names, page.items),
    head: listingHead(subject, siteUrl, {
      path,
      title: `${fullTitle(subject)}, ${pageLabel(page)}`,
      trail: [...crumbs, { href: path, title: pageLabel(page) }],
    }),
    crumbs,
    // Counts of years would change every bound page with every article; the newest page has them.
    years: [],
    page: {
      label: pageLabel(page),
      older: link(pages[index - 1]),
      newer: link(pages[index + 1]) ?? { href: subject.path, title: 'Terbaru' },
    },
  };
}

const pageLabel = ({ year, number }: ArchivePage<Story>) => `arsip ${year}, halaman ${number}`;

const frame = (subject: ListingSubject, names: Names, stories: readonly Story[]) => ({
  title: subject.title,
  kind: subject.kind,
  description: subject.description,
  showsRubric: subject.showsRubric,
  crumbs: subject.crumbs,
  feed: { href: routes.listingFeed(subject.path), title: `${site.name}: ${fullTitle(subject)}` },
  items: stories.map((story) => storyLink(story, names)),
});

function boundYears(subject: ListingSubject): ListingView['years'] {
  const years = Map.groupBy(archivePages(subject).toReversed(), ({ year }) => year);
  return [...years].map(([year, pages]) => ({
    href: routes.archivePage(subject.path, year, pages.length),
    title: String(year),
    count: pages.reduce((sum, { items }) => sum + items.length, 0),
  }));
}

interface ListingPage {
  path: string;
  title: string;
  indexed?: boolean;
  /** From the home page down to this page. */
  trail?: LinkView[];
}

function listingHead(subject: ListingSubject, siteUrl: string, { path, title, indexed = true, trail }: ListingPage): HeadView {
  return head({
    title,
    description: subject.description,
    path,
    siteUrl,
    indexed,
    feed: { title: `${site.name}: ${fullTitle(subject)}`, href: routes.listingFeed(subject.path) },
    image: subject.category ? rubricImage(subject.category, siteUrl) : siteImage(siteUrl),
    jsonLd: [
      subject.author && path === subject.path
        ? profileNode(subject.author, siteUrl)
        : collectionNode({ path, name: title, description: subject.description, siteUrl, place: subject.place }),
      breadcrumbNode(trail ?? [...subject.crumbs, { title: subject.title, href: path }], siteUrl),
    ],
  });
}
