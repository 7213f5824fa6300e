/**
 * Prints pages from the bundle. They are finished and written here: each gets its policy, and is written at once,
 * because for thousands of small files a thread pool is the longer way.
 */
import { closeSync, cpSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { withPolicy } from '#hosting/page-policy.ts';
import type * as pages from '#prerender-entry.ts';
import { setPress, type Press } from '#press.ts';
import type { PageBundle } from '#volumes/page-bundle.ts';
import type { Workshop } from '#volumes/workshop.ts';

/** Pagefind's answers, and words about how far the work has come, wait no longer than this. */
const mostMsInOneGo = 20;

/** @param output folder of the site that is printed */
export async function printPages(
  bundle: PageBundle,
  output: string,
  press: Press,
  { siteUrl, onPage }: Pick<Workshop, 'siteUrl' | 'onPage'>,
): Promise<void> {
  setPress(press);
  cpSync(bundle.assets, output, { recursive: true });
  const { app, staticPaths } = (await import(pathToFileURL(bundle.entry).href)) as typeof pages;
  // Otherwise Astro would print a page that says that something is wrong.
  app.renderError = (request, { error, status }) =>
    Promise.reject(error instanceof Error ? error : new Error(`${request.url} was not printed: ${status}`));
  let last = performance.now();
  for (const { pathname, route } of await staticPaths.getAll()) {
    const { url, file } = placeOf(pathname, route);
    const response = await app.render(new Request(new URL(url, siteUrl)), { routeData: route });
    const path = join(output, file);
    mkdirSync(dirname(path), { recursive: true });
    write(path, await contentOf(response, url));
    onPage(url);
    if (performance.now() - last < mostMsInOneGo) continue;
    await setImmediate();
    last = performance.now();
  }
}

async function contentOf(response: Response, url: string): Promise<Buffer[]> {
  const content = Buffer.from(await response.arrayBuffer());
  return response.headers.get('Content-Type')?.startsWith('text/html') ? withPolicy(content, url) : [content];
}

/** A second page for the same file is a fault of the code. */
function write(path: string, pieces: readonly Buffer[]): void {
  const file = openSync(path, 'wx');
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

/** As Astro has it for folders and slashes at the end: the address to ask for, and the file below the site. */
function placeOf(pathname: string, { type, route }: RouteData): { url: string; file: string } {
  const path = pathname.replace(/\/$/, '');
  const url = encodeURI(type === 'endpoint' && /\.\w+$/.test(pathname) ? path : `${path}/`);
  if (type === 'endpoint') return { url, file: path };
  return { url, file: route === '/404' ? '404.html' : `${path}/index.html` };
}
