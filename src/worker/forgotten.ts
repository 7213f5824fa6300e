/** Articles that were retracted leave the device with the next page that the network answers. */
import { editionPages, keptInterface, readArticles, savedArticles } from '#client/kept.ts';
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
  for (const name of [readArticles, savedArticles, editionPages]) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) if (forgotten.has(await digestOf(new URL(url).pathname))) await cache.delete(url);
  }
}

export async function isForgotten(pathname: string): Promise<boolean> {
  const list = await caches.match(routes.retractedList);
  return list !== undefined && ((await list.json()) as string[]).includes(await digestOf(pathname));
}

async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, digestLength);
}
