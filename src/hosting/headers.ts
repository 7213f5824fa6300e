/** Which headers an answer carries, whatever serves it. Sources: OWASP Secure Headers, HTML, Fetch, RFC 6797. */
import { fits, type Pattern } from '#hosting/pattern.ts';
import * as routes from '#routes.ts';

export type Headers = Readonly<Record<string, string>>;

/**
 * What holds for every answer, and for what cannot say it of itself. What a page may load and run stands in the page
 * (`page-policy.ts`); a browser obeys both.
 */
const policy = "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; script-src-attr 'none'";

/** Abilities that no page has a use for. Only names that browsers know: they complain of others on every page. */
const unusedAbilities = [
  ...['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'publickey-credentials-get', 'serial', 'usb', 'xr-spatial-tracking'],
];

/** Pages, feeds and sitemaps: a reader's copy is good as long as the server says so. */
const fresh = 'public, max-age=0, must-revalidate';
const forEver = 'public, max-age=31536000, immutable';
const aDay = 'public, max-age=86400';

/** @param secure whether the site is reached by https only; without, nothing is asked of an address that has no certificate */
export const everywhere = (secure: boolean): Headers => ({
  'Cache-Control': fresh,
  'Content-Security-Policy': secure ? `${policy}; upgrade-insecure-requests` : policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': unusedAbilities.map((name) => `${name}=()`).join(', '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // For all subdomains: who has one without https takes that part away.
  ...(secure && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
});

interface Exception {
  pattern: Pattern;
  headers: Headers;
}
/** Other sites show these, and feed readers. */
const shared = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
/** A browser shows these as documents of the site, with scripts if there were any. */
const withoutScripts = { 'Content-Security-Policy': `${policy}; script-src 'none'` };

/** In place of what is sent everywhere. No two of them say something of the same header for the same address. */
export const exceptions: readonly Exception[] = [
  // These carry a digest of what is in them in their names.
  { pattern: '/aset/*', headers: { 'Cache-Control': forEver } },
  { pattern: '/foto/*', headers: { 'Cache-Control': forEver, ...shared } },
  { pattern: '/cari/indeks/:bagian/index/*', headers: { 'Cache-Control': forEver } },
  // These keep their names when they change, which is seldom.
  { pattern: '/kartu/*', headers: { 'Cache-Control': aDay, ...shared } },
  { pattern: '/ikon*', headers: { 'Cache-Control': aDay, ...shared, ...withoutScripts } },
  { pattern: '*/feed.xml', headers: { ...shared, ...withoutScripts } },
  { pattern: routes.siteJsonFeed, headers: shared },
  { pattern: '/sitemap*', headers: withoutScripts },
  // A worker has no page that could say it. Pagefind's is not used: search asks the engine in the page itself.
  { pattern: routes.serviceWorker, headers: { 'Content-Security-Policy': `${policy}; default-src 'self'` } },
  // Git services sign editors in through a window of their own, which tells this one the result.
  { pattern: `${routes.admin}*`, headers: { 'Cross-Origin-Opener-Policy': 'same-origin-allow-popups' } },
];

/** Headers whose value depends on the address. */
export const varying: readonly string[] = [...new Set(exceptions.flatMap(({ headers }) => Object.keys(headers)))];

/** Where a header has another value than everywhere. */
export const exceptionsOf = (header: string): { pattern: Pattern; value: string }[] =>
  exceptions.flatMap(({ pattern, headers }) => (headers[header] === undefined ? [] : [{ pattern, value: headers[header] }]));

/** For servers in this language. @param path decoded, without a question */
export const headersFor = (path: string, secure: boolean): Headers =>
  Object.assign(
    {},
    everywhere(secure),
    ...exceptions.filter(({ pattern }) => fits(path, pattern)).map(({ headers }) => headers),
  ) as Headers;
