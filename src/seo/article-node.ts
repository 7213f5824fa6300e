/** An article as structured data. Sources: Google's "Article" and "Image metadata" pages, schema.org. */
import type { AdvertiserContentArticle, Article, ImageObject, NewsArticle, OpinionNewsArticle, WithContext } from 'schema-dts';
import type { Author } from '#editorial/edition.ts';
import type { ArticleKind } from '#schemas/article.ts';
import { authorNode } from '#seo/author-node.ts';
import { context } from '#seo/json-ld.ts';
import { placeNode, type PlaceFacts } from '#seo/place-node.ts';
import * as routes from '#routes.ts';
import { site } from '#site.ts';

export interface ImageFacts {
  /** Absolute. */
  url: string;
  width: number;
  height: number;
  /** Of photographs. */
  credit?: string;
  license?: string;
}

export interface ArticleFacts {
  url: string;
  kind: ArticleKind;
  headline: string;
  description: string;
  published: string;
  modified: string;
  section: string | undefined;
  keywords: string[];
  images: ImageFacts[];
  authors: readonly Author[];
  editors: readonly Author[];
  dateline: string | undefined;
  /** Each from the innermost place outwards. */
  places: readonly (readonly PlaceFacts[])[];
  corrections: readonly { at: string; text: string }[];
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
  const { siteUrl } = facts;
  const node: Omit<Exclude<Article, string>, '@type'> = {
    '@id': `${facts.url}#artikel`,
    mainEntityOfPage: facts.url,
    headline: facts.headline,
    description: facts.description,
    inLanguage: site.language,
    datePublished: facts.published,
    dateModified: facts.modified,
    isAccessibleForFree: true,
    wordCount: facts.words,
    image: facts.images.map(imageNode),
    author: facts.authors.map((author) => authorNode(author, siteUrl)),
    publisher: {
      '@type': 'NewsMediaOrganization',
      '@id': routes.publisherNode(siteUrl),
      name: site.name,
      url: routes.absolute(routes.home, siteUrl),
    },
    ...(facts.editors.length > 0 && { editor: facts.editors.map((editor) => authorNode(editor, siteUrl)) as never }),
    ...(facts.section !== undefined && { articleSection: facts.section }),
    ...(facts.keywords.length > 0 && { keywords: facts.keywords }),
    ...(facts.places.length > 0 && { contentLocation: facts.places.map(placeNode) }),
    ...(facts.corrections.length > 0 && {
      correction: facts.corrections.map(({ at, text }) => ({ '@type': 'CorrectionComment' as const, datePublished: at, text })),
    }),
  };
  return {
    '@context': context,
    '@type': nodeTypes[facts.kind],
    ...node,
    ...(facts.dateline !== undefined && { dateline: facts.dateline }),
  };
}

const imageNode = ({ url, width, height, credit, license }: ImageFacts): ImageObject => ({
  '@type': 'ImageObject',
  contentUrl: url,
  url,
  // Google wants pixels as bare numbers, which the types of schema.org do not know.
  width: width as never,
  height: height as never,
  ...(credit !== undefined && { creditText: credit }),
  ...(license !== undefined && { copyrightNotice: license }),
});
