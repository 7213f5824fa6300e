/** How the site is to be served, whatever serves it: the one source of every host's configuration. Headers are in `headers.ts`. */
import { fits, type Pattern } from '#hosting/pattern.ts';

/** Where the ending of a name does not say it. */
export const types: readonly { path: string; type: string }[] = [
  { path: '/feed.json', type: 'application/feed+json' },
  { path: '*/feed.xml', type: 'application/rss+xml' },
];

/** A folder that a page of ours can have, as a regular expression. */
export const folderName = '[a-z0-9-]+';

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
  /** `contoh.id`, reached by https only; `:8080` for a port that others reach by http, behind a proxy or in a test */
  address: string;
  /** The link that `npm run release` switches, or any folder that is a site. */
  root: string;
  notFound: string;
  /** Files of a certificate. Undefined: Caddy gets one by itself, nginx looks where certbot puts them. */
  certificate?: { chain: string; key: string };
  ports?: { http: number; https: number };
}
export const isSecure = ({ address }: Server): boolean => !address.startsWith(':');

/** Folders in which files carry a digest in their names: those of earlier releases lie in `_lama/` for a while. */
export const keptFolders = ['/aset/', '/foto/', '/cari/indeks/'] as const;
const digestNamed = /^\/aset\/|^\/foto\/.+-[\da-f]{10}-\w+\.\w+$|^\/cari\/indeks\/[^/]+\/(?:index\/|.*\.pf_meta$)/;
export const keptForOpenPages = (path: string): boolean => digestNamed.test(path);
export const hiddenFromReaders = (path: string): boolean => hidden.some((pattern) => fits(path, pattern));
