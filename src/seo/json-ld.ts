/** Structured data as typed objects: what all of them share. Sources: schema.org, Google's pages on structured data. */
import type { BreadcrumbList, WithContext } from 'schema-dts';
import * as routes from '#routes.ts';

export const context = 'https://schema.org' as const;

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

/** JSON for a script element: `<` is written as an escape, so that no text can end the element. */
export const toScript = (node: unknown): string =>
  JSON.stringify(node).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
