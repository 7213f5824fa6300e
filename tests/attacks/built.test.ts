/** The site of the hostile newsroom: valid, well formed, and every word of it a word. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { beforeAll, expect, test } from 'vitest';
import { BuiltSite, metaContent } from '../build/built-site.ts';
import { fixtureOrigin, fixtureTime } from '../build/fixture-site.ts';
import { siteComplaints } from '../build/rules/whole-site.ts';
import { site as fixture } from '../build/site.ts';
import { all, attribute, first, jsonLdTexts, parse, squeeze, text, visibleText } from '../build/tree.ts';
import { notice, rubrics, synonyms, topics, written, type Written } from './corpus/built.ts';
import { secretFolder } from './corpus/files.ts';
import { newFolder, removeFolders } from './desk.ts';
import { buildHostileSite, hostileContent, hostileSite } from './hostile-site.ts';
import { runLint } from './lint-output.ts';
import { OwnParts } from './safe-page.ts';

let site: BuiltSite;
const own = new OwnParts(fixture.pages);
/** Typography turns quotation marks, and blanks are one blank on a page. */
const plain = (words: string) => squeeze(words.replace(/[“”″]/g, '"').replace(/[‘’]/g, "'"));
const pageOf = ({ id }: Written) => site.page(`/berita/${id}/`);

beforeAll(async () => {
  await buildHostileSite();
  site = new BuiltSite(hostileSite, fixtureOrigin, fixtureTime);
});

test('Every page, feed, sitemap and block of structured data keeps all rules of the site', async () => {
  expect(await siteComplaints(site)).toEqual([]);
});

test('No page holds a script, a style, a handler or an address that is not the site’s own', () => {
  expect([...site.pages, ...site.stubs].flatMap((page) => own.complaints(page))).toEqual([]);
});

test('The eye for foreign parts sees a title that is written as HTML', () => {
  const page = site.page('/berita/2025/06/kata-000/');
  const title = text(first(page.tree, 'h1'));
  const raw = page.html.replace(/(<h1[^>]*>)[^]*?(<\/h1>)/, (_, open: string, close: string) => open + title + close);
  expect(raw).not.toBe(page.html);
  expect(own.complaints({ ...page, html: raw, tree: parse(raw) })).not.toEqual([]);
  const linked = page.html.replace('<a href="/"', '<a href="javascript:serang(1)"');
  expect(own.complaints({ ...page, html: linked, tree: parse(linked) })).not.toEqual([]);
});

test('Every hostile word stands on its page as it was typed', () => {
  const missing = written.flatMap((each) => {
    const page = pageOf(each);
    expect(text(first(page.tree, 'h1')), each.id).toBe(squeeze(each.title));
    const seen = plain(visibleText(first(page.tree, 'main') ?? page.tree));
    return each.shows.filter((words) => !seen.includes(plain(words))).map((words) => ({ id: each.id, words, seen: seen.slice(0, 600) }));
  });
  expect(missing).toEqual([]);
});

test('Heads and structured data carry the words literally', () => {
  for (const each of written) {
    const page = pageOf(each);
    expect(metaContent(page, 'og:title')?.replace(/^Advertorial: /, ''), each.id).toBe(each.title);
    const nodes = jsonLdTexts(page.tree).map((words) => JSON.parse(words) as Record<string, unknown>);
    if (!each.retracted) expect(nodes[0]?.['headline'], each.id).toBe(each.title);
  }
});

test('Links for sharing hand on the headline and the address, and say nothing else to whom they lead', () => {
  for (const { id, title } of written.filter(({ retracted }) => !retracted)) {
    const [page, url] = [site.page(`/berita/${id}/`), `${fixtureOrigin}/berita/${id}/`];
    const links = all(first(page.tree, 'div', { className: 'share' }), 'a').map((link) => new URL(attribute(link, 'href') ?? ''));
    expect(
      links.map(({ protocol, host, pathname, searchParams }) => [protocol + host + pathname, Object.fromEntries(searchParams)]),
      id,
    ).toEqual([
      ['https:wa.me/', { text: `${title} ${url}` }],
      ['https:www.facebook.com/sharer/sharer.php', { u: url }],
      ['https:x.com/intent/post', { text: title, url }],
      ['https:t.me/share/url', { url, text: title }],
      ['mailto:', { subject: title, body: `${title}\r\n${url}` }],
    ]);
    // In a letter a plus is a plus, and a line break begins another header.
    for (const { href, hash } of links) expect([hash, /[\s+]|%0[AD](?!%0Ahttps%3A|https%3A)/i.test(href)], href).toEqual(['', false]);
  }
});

test('Feeds give the words back to whoever reads them', () => {
  const known = new Map(written.map((each) => [`${fixtureOrigin}/berita/${each.id}/`, each.title]));
  const labels = /^(?:Opini|Siaran pers|Advertorial|Panduan|Penjelasan): /;
  const titles = site.files
    .filter((file) => file.endsWith('/feed.xml') && !file.startsWith('/ralat/'))
    .flatMap((file) => parseRssFeed(site.read(file)).items ?? [])
    .flatMap(({ link = '', title = '' }) => (known.has(link) ? [{ title: title.replace(labels, ''), typed: known.get(link) ?? '' }] : []));
  expect(titles.length).toBeGreaterThan(200);
  for (const { title, typed } of titles) expect(squeeze(title)).toBe(squeeze(typed.replace(labels, '')));
  for (const { url = '', title = '' } of parseJsonFeed(site.read('/feed.json')).items ?? [])
    if (known.has(url)) expect(title.replace(labels, '')).toBe(known.get(url)?.replace(labels, ''));
});

test('Everything in JSON can be read, and holds the names as they are', () => {
  const json = site.files.filter((file) => file.endsWith('.json') && !file.startsWith('/admin/'));
  const read = new Map(json.map((file) => [file, JSON.stringify(JSON.parse(site.read(file)))]));
  for (const name of topics) expect(read.get('/cari/nama.json')).toContain(JSON.stringify(name));
  for (const name of synonyms) expect(read.get('/cari/padanan.json')).toContain(JSON.stringify(name));
  for (const name of rubrics) expect(read.get('/bahan-tempel.json')).toContain(JSON.stringify(name));
  const cards = site.files
    .filter((file) => /\/kartu\/\d+\.gz$/.test(file))
    .map((file) => JSON.parse(gunzipSync(site.readBytes(file)).toString('utf8')) as { url: string; title: string });
  const titles = new Map(cards.map(({ url, title }) => [url, title]));
  for (const { id, title, retracted } of written) if (!retracted) expect(titles.get(`/berita/${id}/`)).toBe(title);
});

test('The front page shows its notice as words', () => {
  expect(plain(visibleText(site.page('/').tree))).toContain(plain(notice));
});

test('Published pictures hold pixels and nothing else', () => {
  const pictures = site.files.filter((file) => /\.(?:avif|webp|jpg|png)$/.test(file) && file.startsWith('/foto/'));
  expect(pictures.length).toBeGreaterThan(50);
  for (const file of pictures) expect(/serang|<script|Exif|PK\u0003\u0004/.test(site.readBytes(file).toString('latin1')), file).toBe(false);
});

test('What is refused or lies elsewhere never gets into the site', () => {
  expect(site.files.filter((file) => /\.(?:svgz?|exe)$/.test(file) && file !== '/ikon.svg')).toEqual([]);
  expect(readdirSync(join(hostileSite, '..')).filter((name) => /serang|keluar/.test(name))).toEqual([]);
  expect(readFileSync(join(secretFolder, 'kunci.pdf'), 'utf8')).toBe('rahasia');
});

test('Maps of moved addresses for servers hold no more lines than addresses, each of two quoted words', () => {
  for (const file of ['/alihan/nginx.map', '/alihan/caddy.map'])
    for (const line of site
      .read(file)
      .replace(/^#.*\n/, '')
      .trimEnd()
      .split('\n'))
      expect(line).toMatch(/^"\/[^"\\]*" "[^"\\{}$]*";?$/);
  for (const line of site.read('/_redirects').trimEnd().split('\n')) expect(line).toMatch(/^\/[^\s*:]* \/[^\s*:]* 301$/);
});

test('The linter says what it thinks of hostile words without repeating what they do', async () => {
  const folder = newFolder();
  for (const format of ['text', 'github'] as const) await runLint(hostileContent, folder, format);
  removeFolders();
});

test('No heading of a list is lost', () => {
  for (const [index, name] of rubrics.entries()) expect(text(first(site.page(`/rubrik/rubrik-${index}/`).tree, 'h1'))).toBe(squeeze(name));
  for (const [index, name] of topics.entries()) expect(text(first(site.page(`/topik/topik-${index}/`).tree, 'h1'))).toBe(squeeze(name));
  expect(all(site.page('/').tree, 'a', { href: '/rubrik/rubrik-0/' }).length).toBeGreaterThan(0);
});
