/** Services that want to know what has changed. Protocols: indexnow.org/documentation, W3C WebSub. */
import { digestOf } from '#digest.ts';
import * as routes from '#routes.ts';

/** It is no secret: that the site has a file of this name proves who is asking. */
export const indexNowKey = (siteUrl: string): string => digestOf('indexnow', siteUrl);
export const keyFile = (siteUrl: string): string => routes.textFile(indexNowKey(siteUrl));

/** As many addresses as one request may name. */
const mostInRequest = 10_000;
const patienceMs = 20_000;

/** @returns a sentence for each request that was not taken */
export async function tellIndexNow(endpoint: string, paths: readonly string[], siteUrl: string): Promise<string[]> {
  const complaints: string[] = [];
  for (let start = 0; start < paths.length; start += mostInRequest) {
    const body = JSON.stringify({
      host: new URL(siteUrl).host,
      key: indexNowKey(siteUrl),
      keyLocation: routes.absolute(keyFile(siteUrl), siteUrl),
      urlList: paths.slice(start, start + mostInRequest).map((path) => routes.absolute(path, siteUrl)),
    });
    complaints.push(...(await post('IndexNow', endpoint, 'application/json; charset=utf-8', body)));
  }
  return complaints;
}

export async function tellHub(hub: string, feeds: readonly string[], siteUrl: string): Promise<string[]> {
  if (feeds.length === 0) return [];
  const body = new URLSearchParams([['hub.mode', 'publish'], ...feeds.map((path) => ['hub.url', routes.absolute(path, siteUrl)])]);
  return post('WebSub', hub, 'application/x-www-form-urlencoded', body.toString());
}

async function post(service: string, url: string, type: string, body: string): Promise<string[]> {
  try {
    const { ok, status } = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
      signal: AbortSignal.timeout(patienceMs),
    });
    return ok ? [] : [`${service} menolak pemberitahuan (kode ${status}).`];
  } catch (error) {
    return [`${service} tidak dapat dihubungi: ${error instanceof Error ? error.message : String(error)}.`];
  }
}
