/** Structured data as typed objects. Sources: schema.org, Google's "Article" and "Breadcrumb" pages. */
import type {
  BreadcrumbList,
  NewsMediaOrganization,
  Organization,
  Person,
  WebSite,
  WithContext,
  Article as ArticleNode,
  NewsArticle,
  OpinionNewsArticle,
  AdvertiserContentArticle,
} from 'schema-dts';
import type { Author } from '#editorial/edition.ts';
import type { ArticleKind } from '#schemas/article.ts';
import * as routes from '#routes.ts';
import { site } from '#site.ts';

const context = 'https://schema.org' as const;

export interface ArticleFacts {
  url: string;
  kind: ArticleKind;
  headline: string;
  description: string;
  published: string;
  modified: string;
  section: string | undefined;
  images: string[];
  authors: readonly Author[];
  dateline: string | undefined;
  words: number;
  siteUrl: string;
}

const nodeTypes = {
  report: 'NewsArticle',
  explainer: 'NewsArticle',
  'press-release': 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  advertorial: 'AdvertiserContentArticle',
} as const;

export function articleNode(facts: ArticleFacts): WithContext<NewsArticle | OpinionNewsArticle | AdvertiserContentArticle> {
  const node: Omit<Exclude<ArticleNode, string>, '@type'> = {
    '@id': `${facts.url}#artikel`,
    mainEntityOfPage: facts.url,
    headline: facts.headline,
    description: facts.description,
    inLanguage: site.language,
    datePublished: facts.published,
    dateModified: facts.modified,
    isAccessibleForFree: true,
    wordCount: facts.words,
    author: facts.authors.map((author) => authorNode(author, facts.siteUrl)),
    publisher: { '@id': routes.publisherNode(facts.siteUrl) },
    ...(facts.section !== undefined && { articleSection: facts.section }),
    ...(facts.images.length > 0 && { image: facts.images }),
    ...(facts.dateline !== undefined && { dateline: facts.dateline }),
  };
  return { '@context': context, '@type': nodeTypes[facts.kind], ...node };
}

export function authorNode(author: Author, siteUrl: string): Person | Organization {
  const url = routes.absolute(routes.author(author.id), siteUrl);
  if (author.kind === 'desk') return { '@type': 'Organization', name: author.name, url };
  return {
    '@type': 'Person',
    name: author.name,
    url,
    jobTitle: author.role,
    ...(author.honorificPrefix !== undefined && { honorificPrefix: author.honorificPrefix }),
    ...(author.honorificSuffix !== undefined && { honorificSuffix: author.honorificSuffix }),
  };
}

export interface Crumb {
  title: string;
  href: string;
}

export const breadcrumbNode = (crumbs: readonly Crumb[], siteUrl: string): WithContext<BreadcrumbList> => ({
  '@context': context,
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ title, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    item: routes.absolute(href, siteUrl),
  })),
});

export const websiteNode = (siteUrl: string): WithContext<WebSite> => ({
  '@context': context,
  '@type': 'WebSite',
  name: site.name,
  url: routes.absolute(routes.home, siteUrl),
  inLanguage: site.language,
});

/** @param pages slugs of the standing pages that exist */
export function publisherNode(siteUrl: string, pages: ReadonlySet<string>): WithContext<NewsMediaOrganization> {
  const policy = (property: string, slug: (typeof routes.legalPages)[number]) =>
    pages.has(slug) ? { [property]: routes.absolute(routes.page(slug), siteUrl) } : {};
  return {
    '@context': context,
    '@type': 'NewsMediaOrganization',
    '@id': routes.publisherNode(siteUrl),
    name: site.name,
    url: routes.absolute(routes.home, siteUrl),
    description: site.description,
    logo: routes.absolute('/ikon-512.png', siteUrl),
    ...(site.publisher.legalName !== null && { legalName: site.publisher.legalName }),
    ...policy('masthead', 'redaksi'),
    ...policy('ethicsPolicy', 'kode-etik'),
    ...policy('correctionsPolicy', 'hak-jawab'),
    ...policy('publishingPrinciples', 'tentang'),
  };
}

/** JSON for a script element: `<` is written as an escape, so that no text can end the element. */
export const toScript = (node: unknown): string =>
  JSON.stringify(node).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
