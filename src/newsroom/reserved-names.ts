/** Names that no page of pages/ may have, because the site itself stands there. */
import * as routes from '#routes.ts';

const taken = [
  ...[routes.search, routes.corrections, routes.dateIndex, routes.siteFeed, routes.sitemapIndex, routes.frontSitemap, routes.newsSitemap],
  ...[routes.notFound, routes.article('x'), routes.rubric('x'), routes.topic('x'), routes.author('x'), routes.region(['x'])],
  routes.picture('x', '', 1, 'jpg'),
];

/** `/cari/` is cari, `/feed.xml` is feed. */
const firstName = (path: string) => /^\/([^/.]+)/.exec(path)?.[1] ?? '';

/** Files and folders that only the build writes: nothing can be led on from there. */
const built = new Set(
  [
    ...[routes.siteFeed, routes.siteJsonFeed, routes.manifest, routes.serviceWorker, routes.notFound, routes.hostHeaders],
    ...[routes.hostRedirects, routes.textFile('robots'), routes.editionList, routes.retractedList, routes.search, routes.admin],
    ...[routes.articleCard('x'), routes.pasteFacts, '/aset/', '/alihan/', '/.well-known/'],
  ].map((path) => path.split('/')[1] ?? ''),
);
export const isBuilt = (path: string): boolean => {
  const [, first = ''] = path.split('/');
  return built.has(first) || /^(?:sitemap-.*\.xml|ikon.*)$/.test(first);
};

/** The others are kept by the build, by web servers or for parts of the site that have no route of their own. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...taken.map(firstName),
  ...['aset', 'kartu', 'alihan', 'iklan', 'index', 'luring', 'admin', 'api', 'robots', 'sitemap', 'ikon', 'favicon'],
]);
