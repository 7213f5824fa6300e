/** nginx and Caddy serve the built site as it is meant: statuses, redirects, headers, compression, caching. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../src/hosting/headers.ts';
import { fixtureSite } from '../build/fixture-site.ts';
import { filesOf } from '../build/file-tree.ts';
import { programOf, start, type Running, type ServerName } from './server.ts';

const files = filesOf(fixtureSite);
const some = (pattern: RegExp) => `/${files.find((file) => pattern.test(file)) ?? ''}`;
const redirects = readFileSync(join(fixtureSite, '_redirects'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [from: string, to: string]);

describe.each<ServerName>(['nginx', 'caddy'])('%s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  let server: Running;
  const get = (...request: Parameters<Running['get']>) => server.get(...request);

  if (programOf(name) === undefined) return void test.skip(`${name}: tidak dijalankan (pasang dengan apt-get install)`, () => undefined);

  beforeAll(async () => {
    server = await start(name, fixtureSite, folder);
  }, 30_000);
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('gives pages and files, each by its type', async () => {
    const expected: [path: string, type: RegExp][] = [
      ['/', /^text\/html; ?charset=utf-8$/i],
      ['/berita/2025/06/kopi-wening-buka-kedai/', /^text\/html; ?charset=utf-8$/i],
      ['/feed.xml', /^application\/rss\+xml/],
      ['/rubrik/warga/feed.xml', /^application\/rss\+xml/],
      ['/feed.json', /^application\/feed\+json/],
      ['/sitemap-index.xml', /^(?:text|application)\/xml/],
      ['/robots.txt', /^text\/plain/],
      [some(/^foto\/.*\.avif$/), /^image\/avif$/],
      [some(/^foto\/.*-16x9\.jpg$/), /^image\/jpeg$/],
      ['/kartu/situs.png', /^image\/png$/],
      [some(/^aset\/.*\.js$/), /javascript/],
    ];
    for (const [path, type] of expected) {
      const { status, headers } = await get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers['content-type'], path).toMatch(type);
    }
  });

  test('leads every old address on at once, with a slash at its end or without', async () => {
    expect(redirects.length).toBeGreaterThan(8);
    for (const [from, to] of redirects) {
      const other = from.endsWith('/') ? from.slice(0, -1) : `${from}/`;
      for (const path of /\.html$/.test(from) ? [from] : [from, other]) {
        const { status, headers } = await get(path);
        expect([path, status, headers['location']]).toEqual([path, 301, to]);
      }
      expect((await get(to)).status).toBe(200);
    }
  });

  test('says that a removed page is gone, and that an unknown one is not there, with a page that helps', async () => {
    for (const [path, status] of [
      ['/berita/2018/05/undangan-yang-keliru/', 410],
      ['/tidak-ada/', 404],
      ['/tidak-ada', 404],
      ['/berita/2025/06/tidak-ada/', 404],
      ['/404.html', 404],
    ] as const) {
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, status]);
      expect(answer.body.toString()).toContain('Halaman tidak ditemukan');
      expect(answer.headers['content-type']).toMatch(/^text\/html/);
      expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    }
  });

  test('keeps the notice of a retracted article at its address', async () => {
    const { status, body } = await get('/berita/2018/10/taman-baru-di-gayamrejo/');
    expect(status).toBe(200);
    expect(body.toString()).toContain('Artikel ini dicabut');
  });

  test('knows one address for each page', async () => {
    const { status, headers } = await get('/rubrik/warga');
    expect([301, 308]).toContain(status);
    expect(headers['location']).toBe('/rubrik/warga/');
    const index = await get('/rubrik/warga/index.html');
    expect([301, 308]).toContain(index.status);
    expect(index.headers['location']).toMatch(/^(?:\.\/|\/rubrik\/warga\/)$/);
  });

  test('shows nothing that is meant for hosts only, no folder and nothing outside the site', async () => {
    for (const path of [
      '/_headers',
      '/_redirects',
      '/alihan/nginx.map',
      '/alihan/caddy.map',
      '/foto/',
      '/../package.json',
      '/%2e%2e/package.json',
    ])
      expect([path, [400, 403, 404].includes((await get(path)).status)]).toEqual([path, true]);
  });

  test('lets browsers keep what never changes, and ask again for what may', async () => {
    const forEver = 'public, max-age=31536000, immutable';
    for (const path of [some(/^aset\//), some(/^foto\//), some(/^cari\/indeks\/.*\/index\//)])
      expect((await get(path)).headers['cache-control'], path).toBe(forEver);
    for (const path of ['/', '/feed.xml', '/cari/indeks/inti/pagefind.js', some(/^cari\/indeks\/.*pagefind-entry\.json$/)])
      expect((await get(path)).headers['cache-control'], path).toBe('public, max-age=0, must-revalidate');
    expect((await get('/kartu/situs.png')).headers['cache-control']).toBe('public, max-age=86400');
  });

  test('answers briefly where a browser has the page already', async () => {
    const { headers } = await get('/');
    const etag = String(headers['etag']);
    expect(etag).toMatch(/"/);
    expect((await get('/', { 'If-None-Match': etag })).status).toBe(304);
  });

  test('compresses what is text, for those who ask', async () => {
    for (const path of ['/', '/feed.xml', '/feed.json', '/sitemap-2018.xml']) {
      const plain = await get(path);
      const packed = await get(path, { 'Accept-Encoding': 'gzip' });
      expect(packed.headers['content-encoding'], path).toBe('gzip');
      expect(packed.headers['vary'], path).toMatch(/accept-encoding/i);
      expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
      expect(packed.body.length).toBeLessThan(plain.body.length / 2);
    }
    expect((await get('/kartu/situs.png', { 'Accept-Encoding': 'gzip' })).headers['content-encoding']).toBeUndefined();
  });

  test('sends its rules for browsers with every kind of answer, each once', async () => {
    for (const [path, as = path] of kindsOfAnswers) {
      const { headers } = await get(path);
      for (const [header, value] of Object.entries(headersFor(as, false)))
        expect([path, header, headers[header.toLowerCase()]]).toEqual([path, header, value]);
      // A port that is reached by http says nothing of https.
      expect(headers['strict-transport-security']).toBeUndefined();
      expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    }
  });

  test('is reached by https only, and says so', { timeout: 30_000 }, async () => {
    const own = join(folder, 'https');
    mkdirSync(own);
    const secure = await start(name, fixtureSite, own, { secure: true });
    try {
      for (const path of ['/', '/tidak-ada/', '/berita/2018/05/undangan-yang-keliru/']) {
        const { headers } = await secure.get(path);
        expect(headers).toMatchObject(lowerCased(headersFor(path, true)));
        expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
      }
      // Caddy does this by itself at ports 80 and 443 only.
      if (name === 'nginx') {
        const { status, headers } = await secure.getPlain('/rubrik/warga/?x=1');
        expect(status).toBe(301);
        expect(headers['location']).toMatch(/^https:\/\/localhost:\d+\/rubrik\/warga\/\?x=1$/);
      }
    } finally {
      await secure.stop();
    }
  });
});

/** An address of each kind, and the one whose file answers. */
const kindsOfAnswers: readonly [path: string, as?: string][] = [
  ['/'],
  ['/berita/2025/06/kopi-wening-buka-kedai/'],
  ['/cari/'],
  ['/admin/'],
  ['/admin/redaksi.js'],
  ['/sw.js'],
  ['/feed.xml'],
  ['/rubrik/warga/feed.xml'],
  ['/feed.json'],
  ['/sitemap-index.xml'],
  ['/sitemap-2018.xml'],
  ['/robots.txt'],
  ['/manifest.webmanifest'],
  ['/ikon.svg'],
  ['/kartu/situs.png'],
  [some(/^foto\//)],
  [some(/^aset\/.*\.js$/)],
  ['/cari/indeks/inti/pagefind.js'],
  ['/tidak-ada/', '/404.html'],
  ['/tidak/ada/feed.xml', '/404.html'],
  ['/admin/tidak-ada.js', '/404.html'],
  ['/berita/2018/05/undangan-yang-keliru/', '/404.html'],
  ['/rubrik/warga'],
  ['/rubrik/warga/index.html'],
  [redirects[0]?.[0] ?? ''],
];

const lowerCased = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
