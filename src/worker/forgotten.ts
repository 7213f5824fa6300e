/** Articles that were retracted or purged leave the device with the next page that the network answers. */
import { editionPages, keptInterface, keptPictures, readArticles, savedArticles } from '#client/kept.ts';
import * as routes from '#routes.ts';
import { keep } from '#worker/files.ts';

/** The list names digests: it must not tell addresses that are to be forgotten. Same shape as views/offline-lists.ts. */
const digestLength = 16;

export async function forgetRetracted(): Promise<void> {
  const answer = await fetch(routes.retractedList, { cache: 'no-cache' });
  if (!answer.ok) return;
  const before = await caches.match(routes.retractedList);
  const list = await answer.clone().text();
  if (list === (await before?.text())) return;
  await keep(keptInterface, routes.retractedList, answer);
  const forgotten = new Set(JSON.parse(list) as string[]);
  for (const name of [readArticles, savedArticles, editionPages, keptPictures, keptInterface]) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const { pathname } = new URL(url);
      if (forgotten.has(await digestOf(articleOf(pathname)))) await cache.delete(url);
      else if (before && isPage(pathname) && (await names(await cache.match(url), forgotten))) await renew(cache, pathname);
    }
  }
}

export async function isForgotten(pathname: string): Promise<boolean> {
  const list = await caches.match(routes.retractedList);
  return list !== undefined && ((await list.json()) as string[]).includes(await digestOf(pathname));
}

const isPage = (pathname: string) => pathname.endsWith('/');
/** A picture carries the address of its article in its name. */
const articleOf = (pathname: string) => pathname.replace(/^\/foto\/(.+)-[0-9a-f]{10}-[^-]+$/, `${routes.articles}$1/`);

/** Pages that were kept earlier show headlines of others. */
async function names(page: Response | undefined, forgotten: ReadonlySet<string>): Promise<boolean> {
  const links = new Set(((await page?.text()) ?? '').match(/\/berita\/[\w/-]+\//g));
  for (const link of links) if (forgotten.has(await digestOf(link))) return true;
  return false;
}

async function renew(cache: Cache, pathname: string): Promise<void> {
  const fresh = await fetch(pathname);
  await (fresh.ok ? cache.put(pathname, fresh) : cache.delete(pathname));
}

async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, digestLength);
}
