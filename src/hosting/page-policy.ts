/**
 * What a page may load and run (Content-Security-Policy level 3). It stands in the page, because it names by digest what
 * stands in the page: both change in the same instant, and hosts that send no headers have it too. What a page cannot
 * say of itself is in `site-rules.ts`; a browser obeys both.
 */
import { createHash } from 'node:crypto';
import { inlineScripts } from '#client/inline.ts';
import { policyName } from '#client/trusted.ts';
import * as routes from '#routes.ts';

const digestSource = (text: Buffer) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** Only these may stand in a page: one that came in with an article's text has no digest here. */
const ownScripts = inlineScripts.map((text) => ({ element: Buffer.from(`>${text}</script>`), source: digestSource(Buffer.from(text)) }));

/** Style sheets are few, pages are many: to compare two takes less time than to look one up by its digest. */
const styles: { text: Buffer; source: string }[] = [];
function styleSource(text: Buffer): string {
  const known = styles.find((style) => style.text.equals(text));
  if (known) return known.source;
  const source = digestSource(text);
  styles.push({ text: Buffer.from(text), source });
  return source;
}

/** Style sheets are written into the head; nothing of an article's text is there as markup. */
function stylesIn(html: Buffer): Buffer[] {
  const head = html.subarray(0, html.indexOf('</head>'));
  const found: Buffer[] = [];
  for (let start = head.indexOf('<style'); start >= 0; start = head.indexOf('<style', start)) {
    const end = head.indexOf('</style>', start);
    found.push(head.subarray(head.indexOf('>', start) + 1, end));
    start = end;
  }
  return found;
}

/** @param path of the page: search runs WebAssembly */
function pagePolicy(html: Buffer, path: string): string {
  const scripts = ownScripts.filter(({ element }) => html.includes(element)).map(({ source }) => source);
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...(path === routes.search ? ["'wasm-unsafe-eval'"] : []), ...scripts].join(' '),
    ['style-src', "'self'", ...stylesIn(html).map(styleSource)].join(' '),
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `trusted-types ${policyName}`,
    "require-trusted-types-for 'script'",
  ].join(';');
}

const start = '<meta charset="utf-8">';

/**
 * Before anything that it is about.
 * @param html as bytes, because that is what Astro gives and what is written
 * @returns the page in pieces
 * @throws Error for a page that does not begin as all pages do
 */
export function withPolicy(html: Buffer, path: string): Buffer[] {
  const at = html.indexOf(start) + start.length;
  if (at < start.length) throw new Error(`${path} has no place for its policy`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(html, path)}">`;
  return [html.subarray(0, at), Buffer.from(meta), html.subarray(at)];
}
