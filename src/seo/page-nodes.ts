/** Lists and profiles as structured data. */
import type { CollectionPage, ProfilePage, WithContext } from 'schema-dts';
import type { Author } from '#editorial/edition.ts';
import { authorNode } from '#seo/author-node.ts';
import { context } from '#seo/json-ld.ts';
import { placeNode, type PlaceFacts } from '#seo/place-node.ts';
import * as routes from '#routes.ts';
import { site } from '#site.ts';

interface PageFacts {
  path: string;
  name: string;
  description: string;
  siteUrl: string;
  /** What the list is about, if that is a place; from the place itself outwards. */
  place?: readonly PlaceFacts[] | undefined;
}

export const collectionNode = ({ path, name, description, siteUrl, place }: PageFacts): WithContext<CollectionPage> => ({
  '@context': context,
  '@type': 'CollectionPage',
  name,
  description,
  url: routes.absolute(path, siteUrl),
  inLanguage: site.language,
  isPartOf: { '@id': routes.websiteNode(siteUrl) },
  ...(place && { about: placeNode(place) }),
});

export const profileNode = (author: Author, siteUrl: string): WithContext<ProfilePage> => ({
  '@context': context,
  '@type': 'ProfilePage',
  url: routes.absolute(routes.author(author.id), siteUrl),
  inLanguage: site.language,
  isPartOf: { '@id': routes.websiteNode(siteUrl) },
  mainEntity: authorNode(author, siteUrl),
});
