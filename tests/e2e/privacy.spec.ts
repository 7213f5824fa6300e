/** Nobody is counted, recognised or told about: what a reader's visit leaves behind, here and on the wire. */
import type { Page } from '@playwright/test';
import { kinds, pageKinds } from './page-kinds.ts';
import { read } from './device.ts';
import { SearchPage } from './search-page.ts';
import { expect, open, test } from './test.ts';

test.use({ provoked: /\/tidak-ada\// });

/** Choices of looks, and how often somebody came, which never leaves the device. */
const storedKeys = ['kunjungan', 'tema', 'ukuran'];
/** What was read or saved, what the interface needs, and the newest edition from the second visit on. */
const storedCaches = ['antarmuka', 'dibaca', 'disimpan', 'edisi', 'gambar'];
/** What the reader asked for, in the address of the search page only. */
const knownQueries = /^\/cari\/\?q=[^&]*$/;
/** Digests of what a build made, the same for everybody. */
const versions = /^\/cari\/[\w./-]+\?(?:ts=)?[0-9a-f]{8,10}$/;

/** Everything that a site can leave on a device. */
const left = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    cookieNames: 'cookieStore' in window ? (await cookieStore.getAll()).map(({ name }) => name) : [],
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }));

const queriesOf = (urls: readonly string[]) =>
  [...new Set(urls)]
    .map((url) => new URL(url))
    .filter(({ search }) => search !== '')
    .map(({ pathname, search }) => pathname + search)
    .sort();

test('A reader who looks at everything, chooses, searches and saves leaves no trace but what was chosen', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const asked: { url: string; method: string; body: string | null; headers: Record<string, string> }[] = [];
  context.on('request', (request) =>
    asked.push({ url: request.url(), method: request.method(), body: request.postData(), headers: request.headers() }),
  );
  const setCookies: string[] = [];
  context.on('response', (response) => {
    if ('set-cookie' in response.headers()) setCookies.push(response.url());
  });
  for (const [, path] of kinds) await page.goto(path, { waitUntil: 'domcontentloaded' });
  await open(page, pageKinds['article with corrections']);
  await read(page);
  await page.getByRole('button', { name: 'Tampilan' }).click();
  await page.getByRole('radio', { name: 'Gelap' }).check();
  await page.getByRole('radio', { name: 'Paling besar' }).check();
  await page.getByRole('button', { name: 'Simpan' }).click();
  const search = new SearchPage(page);
  await search.open();
  await search.ask('becak listrik');

  const { cookies, cookieNames, local, session, databases, caches } = await left(page);
  expect({ cookies, cookieNames, session, databases, setCookies }).toEqual({
    cookies: '',
    cookieNames: [],
    session: [],
    databases: [],
    setCookies: [],
  });
  expect(await context.cookies()).toEqual([]);
  expect(local.filter((key) => !storedKeys.includes(key))).toEqual([]);
  expect(local).toEqual(expect.arrayContaining(['tema', 'ukuran']));
  expect(caches.filter((name) => !storedCaches.includes(name))).toEqual([]);
  expect(caches).toContain('disimpan');

  expect(asked.length).toBeGreaterThan(kinds.length);
  const web = asked.filter(({ url }) => url.startsWith('http'));
  expect(web.filter(({ url }) => new URL(url).origin !== baseURL)).toEqual([]);
  expect(web.filter(({ method, body, headers }) => method !== 'GET' || body !== null || 'cookie' in headers)).toEqual([]);
  const queries = queriesOf(web.map(({ url }) => url));
  expect(queries.filter((path) => !knownQueries.test(path) && !versions.test(path))).toEqual([]);

  // Somebody else who asks the same sends the same.
  const another = await browser.newContext({ baseURL: baseURL ?? '' });
  const other: string[] = [];
  another.on('request', (request) => other.push(request.url()));
  const theirs = new SearchPage(await another.newPage());
  await theirs.open();
  await theirs.ask('becak listrik');
  const isVersion = (path: string) => versions.test(path);
  expect(queriesOf(other).filter(isVersion)).toEqual(queries.filter(isVersion));
  await another.close();
});
