/** Cloudflare Pages, Netlify and their like read two files in the site: `_headers` and `_redirects`. */
import { everywhere, exceptions } from '#hosting/headers.ts';

/**
 * Headers of the same name are joined there, so one that has another value somewhere is first taken away (`!`), and pages
 * keep the host's own time of keeping, which is to ask again each time. Such hosts serve https only.
 */
export function headersFile(): string {
  const always = Object.fromEntries(Object.entries(everywhere(true)).filter(([name]) => name !== 'Cache-Control'));
  const lines = (headers: Readonly<Record<string, string>>) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const blocks = exceptions.map(({ pattern, headers }) => [
    // A rule has to begin with a slash.
    pattern.replace(/^\*\//, '/*'),
    ...Object.keys(headers).flatMap((name) => (name in always ? [`  ! ${name}`] : [])),
    ...lines(headers),
  ]);
  return [['/*', ...lines(always)], ...blocks].map((block) => `${block.join('\n')}\n`).join('');
}

const longestLine = 1000;

/** @param redirects as many as the host takes, or none */
export const redirectsFile = (redirects: readonly { from: string; to: string }[]): string =>
  redirects
    .map(({ from, to }) => `${encodeURI(from)} ${encodeURI(to)} 301\n`)
    .filter((line) => line.length <= longestLine)
    .join('');
