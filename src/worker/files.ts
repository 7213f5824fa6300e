/** Scripts and pictures: the digest in their names says that they never change. */
import { keptInterface, keptPictures } from '#client/kept.ts';

/** Pictures of the articles read last; a phone's storage is small. */
const mostPictures = 120;

export const answerScript = (request: Request): Promise<Response> => fromCache(request, keptInterface);

export async function answerPicture(request: Request): Promise<Response> {
  const answer = await fromCache(request, keptPictures);
  const cache = await caches.open(keptPictures);
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, -mostPictures).map((old) => cache.delete(old)));
  return answer;
}

async function fromCache(request: Request, name: string): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await keep(name, request, answer.clone());
  return answer;
}

/** A full device is no reason to fail: then nothing more is kept. */
export async function keep(name: string, request: RequestInfo, answer: Response): Promise<void> {
  const cache = await caches.open(name);
  await cache.put(request, answer).catch(() => undefined);
}
