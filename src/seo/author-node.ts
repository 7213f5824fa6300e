/** Who signs, as structured data: the name alone, titles beside it. */
import type { Organization, Person } from 'schema-dts';
import type { Author } from '#editorial/edition.ts';
import * as routes from '#routes.ts';

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
