/** Cloudflare Pages, Netlify and their like read two files in the site: `_headers` and `_redirects`. */
import { caching, everywhere } from '#hosting/site-rules.ts';

/** Headers of the same name are joined there, so pages keep the host's own, which is to ask again each time. */
export function headersFile(): string {
  const rules = [
    { pattern: '/*', headers: everywhere },
    ...caching.map(({ pattern, value }) => ({ pattern, headers: { 'Cache-Control': value } })),
  ];
  return rules
    .map(({ pattern, headers }) => [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('');
}

const longestLine = 1000;

/** @param redirects as many as the host takes, or none */
export const redirectsFile = (redirects: readonly { from: string; to: string }[]): string =>
  redirects
    .map(({ from, to }) => `${encodeURI(from)} ${encodeURI(to)} 301\n`)
    .filter((line) => line.length <= longestLine)
    .join('');
