/** Pages: from the network, and from what is kept where it does not answer. */
import { keptInterface, readArticles } from '#client/kept.ts';
import * as routes from '#routes.ts';
import { answerPicture, answerScript, keep } from '#worker/files.ts';
import { forgetRetracted, isForgotten } from '#worker/forgotten.ts';

/** After so long a page that is kept is shown; the network goes on and fills the cache for the next time. */
const patience = 4000;

/** What is shown where nothing else can be, with its scripts and what they may ask for. */
export async function keepInterface(): Promise<void> {
  const page = await fetch(routes.offline);
  if (!page.ok) return;
  await keep(keptInterface, routes.offline, page.clone());
  await keepFilesNamedIn(await page.text());
}

async function keepFilesNamedIn(text: string): Promise<void> {
  for (const [, name = ''] of text.matchAll(/["'`](?:\/aset|\.)\/([^"'`/]+\.(?:js|css))["'`]/g)) {
    const address = `/aset/${name}`;
    if (await caches.match(address)) continue;
    const file = await answerScript(new Request(address));
    if (file.ok) await keepFilesNamedIn(await file.text());
  }
}

export async function answerPage(event: FetchEvent): Promise<Response> {
  const { pathname, search } = new URL(event.request.url);
  const network = fetch(event.request);
  event.waitUntil(
    network.then(
      (answer) => remember(pathname, answer.clone()),
      () => undefined,
    ),
  );
  const kept = await caches.match(pathname);
  const late = new Promise<undefined>((done) => setTimeout(done, patience));
  const answer = await Promise.race([network.catch(() => undefined), ...(kept ? [late] : [])]);
  if (answer) return answer;
  if (kept) return kept;
  if (pathname === routes.search) return Response.redirect(routes.offline + search);
  return (await caches.match(routes.offline)) ?? Response.error();
}

/** @param pictures addresses that the page shows */
export async function keepOpenPage(url: string, pictures: readonly string[]): Promise<void> {
  await remember(new URL(url).pathname, await fetch(url));
  await Promise.all(pictures.map((picture) => answerPicture(new Request(picture))));
}

async function remember(pathname: string, answer: Response): Promise<void> {
  // Gone from the site is gone from the device.
  if (answer.status === 404 || answer.status === 410) await deleteEverywhere(pathname);
  await forgetRetracted().catch(() => undefined);
  if (!answer.ok || answer.redirected) return;
  if (pathname.startsWith(routes.articles)) {
    if (await isForgotten(pathname)) return;
    const read = await caches.open(readArticles);
    // Taken out first, so that the one read last stands last.
    await read.delete(pathname);
    await keep(readArticles, pathname, answer);
  } else if (pathname === routes.home || pathname === routes.offline) await keep(keptInterface, pathname, answer);
}

export async function deleteEverywhere(pathname: string): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.map(async (name) => (await caches.open(name)).delete(pathname)));
}
