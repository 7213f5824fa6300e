/** Names that no page of pages/ may have, because the site itself stands there. */
import * as routes from '#routes.ts';

const taken = [
  ...[routes.search, routes.corrections, routes.dateIndex, routes.siteFeed, routes.sitemapIndex, routes.frontSitemap, routes.newsSitemap],
  ...[routes.notFound, routes.article('x'), routes.rubric('x'), routes.topic('x'), routes.author('x'), routes.region(['x'])],
  routes.picture('x', '', 1, 'jpg'),
];

/** `/cari/` is cari, `/feed.xml` is feed. */
const firstName = (path: string) => /^\/([^/.]+)/.exec(path)?.[1] ?? '';

/** The others are kept by the build, by web servers or for parts of the site that have no route of their own. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...taken.map(firstName),
  ...['aset', 'kartu', 'alihan', 'iklan', 'index', 'luring', 'admin', 'api', 'robots', 'sitemap', 'ikon', 'favicon'],
]);
