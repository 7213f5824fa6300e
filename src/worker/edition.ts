/** The newest front page and its newest articles, for hours without a signal. Only what has changed is fetched. */
import { editionPages, keptInterface } from '#client/kept.ts';
import type { EditionEntry } from '#views/offline-lists.ts';
import * as routes from '#routes.ts';
import { keep } from '#worker/files.ts';
import { keepInterface } from '#worker/pages.ts';

/** For all pages together, as they travel. */
const mostBytes = 300_000;
/** Where a browser does not tell how much was transferred: text shrinks to about a third. */
const usualCompression = 3;

/** @throws TypeError without a connection */
export async function keepEdition(): Promise<void> {
  const list = await fetch(routes.editionList, { cache: 'no-cache' });
  const entries = (await list.clone().json()) as EditionEntry[];
  const before = await caches.match(routes.editionList);
  const known = new Map(before ? ((await before.json()) as EditionEntry[]) : []);
  await keepInterface();
  const cache = await caches.open(editionPages);
  let bytes = 0;
  for (const [path, digest] of entries) {
    if (known.get(path) === digest && (await cache.match(path))) continue;
    const page = await fetch(path);
    if (!page.ok) continue;
    await keep(editionPages, path, page.clone());
    bytes += await transferred(path, page);
    if (bytes > mostBytes) break;
  }
  const wanted = new Set(entries.map(([path]) => path));
  for (const { url } of await cache.keys()) if (!wanted.has(new URL(url).pathname)) await cache.delete(url);
  await keep(keptInterface, routes.editionList, list);
}

async function transferred(path: string, page: Response): Promise<number> {
  const entry = performance.getEntriesByName(new URL(path, location.origin).href).at(-1) as PerformanceResourceTiming | undefined;
  return entry?.encodedBodySize || (await page.blob()).size / usualCompression;
}
