/** How the site is to be served, whatever serves it: the one source of every host's configuration. */

/** `*` stands for anything, `:name` for a part between slashes: the patterns of `_headers` files. */
export type Pattern = string;

/** Sent with every answer. */
export const everywhere: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** Pages, feeds and sitemaps: a reader's copy is good as long as the server says so. */
export const fresh = 'public, max-age=0, must-revalidate';
const forEver = 'public, max-age=31536000, immutable';

export const caching: readonly { pattern: Pattern; value: string }[] = [
  // These carry a digest of what is in them in their names.
  { pattern: '/aset/*', value: forEver },
  { pattern: '/foto/*', value: forEver },
  { pattern: '/cari/indeks/:bagian/index/*', value: forEver },
  // These keep their names when they change, which is seldom.
  { pattern: '/kartu/*', value: 'public, max-age=86400' },
  { pattern: '/ikon*', value: 'public, max-age=86400' },
];

/** Where the ending of a name does not say it. */
export const types: readonly { path: string; type: string }[] = [
  { path: '/feed.json', type: 'application/feed+json' },
  { path: '*/feed.xml', type: 'application/rss+xml' },
];

/** Worth compressing. */
export const compressed = [
  ...['text/html', 'text/css', 'text/javascript', 'text/plain', 'text/xml', 'application/javascript', 'application/json'],
  ...['application/feed+json', 'application/rss+xml', 'application/xml', 'application/wasm', 'image/svg+xml'],
];

/** What lies in the site for its host only. */
export const hidden: readonly Pattern[] = ['/alihan/*', '/_*'];
export const redirectMaps = { nginx: '/alihan/nginx.map', caddy: '/alihan/caddy.map' } as const;
/** In a map of redirects, where there is no target. */
export const goneMark = '410';

/** Where a server finds the site, and for which addresses it answers. */
export interface Server {
  /** `contoh.id`, `:8080` */
  address: string;
  /** The link that `npm run release` switches, or any folder that is a site. */
  root: string;
  notFound: string;
}

/** Folders in which files carry a digest in their names: those of earlier releases lie in `_lama/` for a while. */
export const keptFolders = ['/aset/', '/foto/', '/cari/indeks/'] as const;
const digestNamed = /^\/aset\/|^\/foto\/.+-[\da-f]{10}-\w+\.\w+$|^\/cari\/indeks\/[^/]+\/(?:index\/|.*\.pf_meta$)/;
export const keptForOpenPages = (path: string): boolean => digestNamed.test(path);
export const hiddenFromReaders = (path: string): boolean => hidden.some((pattern) => path.startsWith(pattern.replace(/\*$/, '')));
