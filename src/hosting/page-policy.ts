/**
 * What a page may load and run (Content-Security-Policy level 3). It stands in the page, because it names by digest what
 * stands in the page: both change in the same instant, and hosts that send no headers have it too. What a page cannot
 * say of itself is in `site-rules.ts`; a browser obeys both.
 */
import { createHash } from 'node:crypto';
import { inlineScripts } from '#client/inline.ts';
import { policyName } from '#client/trusted.ts';
import * as routes from '#routes.ts';

const digestSource = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** Only these may stand in a page: one that came in with an article's text has no digest here. */
const ownScripts = inlineScripts.map((text) => ({ text, source: digestSource(text) }));

/** Style sheets are few, pages are many. */
const styles = new Map<string, string>();
function styleSource(text: string): string {
  const source = styles.get(text) ?? digestSource(text);
  styles.set(text, source);
  return source;
}

/** Style sheets are written into the head; nothing of an article's text is there as markup. */
const stylesIn = (html: string) =>
  [...html.slice(0, html.indexOf('</head>')).matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text = '']) => text);

/** @param path of the page: search runs WebAssembly */
export function pagePolicy(html: string, path: string): string {
  const scripts = ownScripts.filter(({ text }) => html.includes(`>${text}</script>`)).map(({ source }) => source);
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

/** Before anything that it is about. @throws Error for a page that does not begin as all pages do */
export function withPolicy(html: string, path: string): string {
  if (!html.includes(start)) throw new Error(`${path} has no place for its policy`);
  return html.replace(start, () => `${start}<meta http-equiv="Content-Security-Policy" content="${pagePolicy(html, path)}">`);
}
