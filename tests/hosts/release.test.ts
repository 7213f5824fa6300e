/** Releases under load: nobody who reads notices that the site is another one from one instant to the next. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressDigest } from '../../src/digest.ts';
import { LiveSite } from '../../src/release/live-site.ts';
import { publishBuilt } from '../../src/release/publish-release.ts';
import { projectDir } from '../build/fixture-site.ts';
import { startReading } from './restless-reader.ts';
import { programOf, start, type Running, type ServerName } from './server.ts';
import { articleOf, buildSynthetic, yearOf, type Article, type Edition } from './synthetic-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'rilis-'));
const outDir = join(folder, 'dist');
const live = join(folder, 'terbit');
const ledgerFile = `${live}.d/lama.json`;

/** Runs `npm run release`. */
const release = (options: readonly string[] = [], time = '2026-01-01T00:00:00+07:00') =>
  new Promise<{ code: number; output: string }>((done, fail) => {
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], OUT_DIR: outDir, BUILD_TIME: time };
    const child = spawn(process.execPath, ['src/tools/release.ts', '--to', live, ...options], { cwd: projectDir, env, stdio: 'pipe' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
const compressedIn = (output: string) => Number(/(\d+) berkas dipadatkan/.exec(output)?.[1] ?? NaN);
const keptPaths = () => Object.keys(JSON.parse(readFileSync(ledgerFile, 'utf8')) as Record<string, string>);

async function deploy(edition: Edition, options: readonly string[] = []): Promise<number> {
  await buildSynthetic(edition, outDir);
  const { code, output } = await release(options);
  expect([code, output]).toEqual([0, expect.stringContaining('tampil di')]);
  return compressedIn(output);
}

const december = '2020/12';
const changed = (edition: Edition, change: (articles: Article[]) => Article[], look = edition.look): Edition => ({
  look,
  months: { ...edition.months, [december]: change([...(edition.months[december] ?? [])]) },
});

let edition: Edition = { look: 1, months: yearOf(5) };
const names = (['nginx', 'caddy'] as const).filter((name) => programOf(name) !== undefined);
const servers = new Map<ServerName, Running>();

beforeAll(async () => {
  await deploy(edition);
  for (const name of names) {
    mkdirSync(join(folder, name));
    servers.set(name, await start(name, live, join(folder, name)));
  }
});
afterAll(async () => {
  for (const server of servers.values()) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('20 releases and one step back are not noticed by readers who ask without pause', { timeout: 120_000 }, async () => {
  const pages = Object.entries(edition.months).flatMap(([month, articles]) => articles.map(({ slug }) => `/berita/${month}/${slug}/`));
  const readers = [...servers.values()].map(({ port }) => startReading(port, pages));
  const everybodySees = (count: number) => Promise.all(readers.map((reader) => reader.seesPages(count)));
  await everybodySees(6);
  for (let turn = 1; turn <= 20; turn += 1) {
    // A new article and another picture each time; other scripts and styles every fifth time, so that all pages change.
    edition = changed(
      edition,
      ([first, ...others]) => [articleOf(first?.slug ?? '', turn + 1), ...others, articleOf(`baru-${turn}`)],
      edition.look + (turn % 5 === 0 ? 1 : 0),
    );
    await deploy(edition);
    await everybodySees(6);
    if (turn === 11) {
      expect((await release(['--back'])).code).toBe(0);
      await everybodySees(20);
    }
  }
  const results = await Promise.all(readers.map((reader) => reader.stop()));
  for (const { faults, requests, connections } of results) {
    expect(faults.slice(0, 5)).toEqual([]);
    expect(requests).toBeGreaterThan(500);
    expect(connections).toBeLessThan(requests / 10);
  }
});

test('A small change compresses few files, the same site none, and five releases stay', async () => {
  edition = changed(edition, (articles) => [...articles, articleOf('kecil')]);
  // The article and the front page.
  expect(await deploy(edition)).toBeLessThanOrEqual(3);
  expect((await release()).output).toContain('sudah pernah dirilis');
  expect(compressedIn((await release(['--again'])).output)).toBe(0);
  const { output } = await release(['--list']);
  expect(output.trim().split('\n')).toHaveLength(5);
  expect(output.trim().split('\n').at(-1)).toMatch(/^\* rilis-/);
});

describe.each(names)('%s', (name) => {
  const get = (...request: Parameters<Running['get']>) => (servers.get(name) as Running).get(...request);
  const formats = { gzip: gunzipSync, ...(name === 'caddy' ? { br: brotliDecompressSync, zstd: zstdDecompressSync } : {}) };
  const asset = () => `/aset/${readdirSync(join(live, 'aset')).find((file) => file.endsWith('.js')) ?? ''}`;

  test.each(Object.entries(formats))('sends %s from the file beside the page, with a name of its own', async (encoding, unpack) => {
    const suffix = { gzip: '.gz', br: '.br', zstd: '.zst' }[encoding] ?? '';
    for (const path of ['/', `/berita/${december}/kecil/`, asset()]) {
      const plain = await get(path);
      const { headers, body } = await get(path, { 'Accept-Encoding': encoding });
      expect(headers['content-encoding'], path).toBe(encoding);
      expect(headers['vary'], path).toMatch(/^accept-encoding$/i);
      expect(unpack(body).equals(plain.body), path).toBe(true);
      expect(body.equals(readFileSync(join(live, path.endsWith('/') ? `${path}index.html${suffix}` : path + suffix))), path).toBe(true);
      expect(headers['etag'], path).toMatch(/^"/);
      expect(headers['etag'], path).not.toBe(plain.headers['etag']);
      expect((await get(path, { 'Accept-Encoding': encoding, 'If-None-Match': String(headers['etag']) })).status, path).toBe(304);
    }
  });

  test('gives files of earlier releases as it gave them, and nothing else of what lies there', async () => {
    const old = keptPaths().find((path) => path.startsWith('/aset/') && !existsSync(join(live, path))) ?? '';
    const { status, headers, body } = await get(old, { 'Accept-Encoding': 'gzip' });
    expect([old, status, headers['content-encoding']]).toEqual([old, 200, 'gzip']);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(gunzipSync(body).equals(readFileSync(join(live, '_lama', old)))).toBe(true);
    for (const path of [`/_lama${old}`, '/_lama/', '/aset/', '/aset/tidak-ada.js', '/aset/%2e%2e/%2e%2e/lama.json'])
      expect([path, (await get(path)).status >= 400]).toEqual([path, true]);
  });
});

test('Of a retracted article neither pictures nor words are kept, and going back to it is refused', async () => {
  edition = changed(edition, ([first, ...others]) => [articleOf(first?.slug ?? '', 99), ...others]);
  await deploy(edition);
  const picture = `/foto/${december}/warta-0-`;
  expect(keptPaths().some((path) => path.startsWith(picture))).toBe(true);
  expect(keptPaths().some((path) => path.startsWith('/cari/'))).toBe(true);
  edition = changed(edition, ([first, ...others]) => [{ ...(first ?? articleOf('')), retracted: true }, ...others]);
  await deploy(edition);
  expect(JSON.parse(readFileSync(join(live, 'luring/dicabut.json'), 'utf8'))).toEqual([addressDigest(`/berita/${december}/warta-0/`)]);
  expect(keptPaths().filter((path) => path.startsWith(picture) || path.startsWith('/cari/'))).toEqual([]);
  expect(readdirSync(join(live, '_lama/foto', december)).filter((file) => file.startsWith('warta-0-'))).toEqual([]);
  // Of an article that is no longer there at all it is the same.
  const before = (await release(['--list'])).output;
  const refused = await release(['--back']);
  expect(refused.code).toBe(1);
  expect(refused.output).toContain('masih terbaca 1 artikel');
  expect((await release(['--list'])).output).toBe(before);
  edition = changed(edition, (articles) => articles.filter(({ slug }) => slug !== 'kecil'));
  await deploy(edition);
  expect(keptPaths().filter((path) => path.includes('/kecil-') || path.startsWith('/cari/'))).toEqual([]);
});

test('Nothing of a purged article is kept, even where the release is killed as soon as readers see it', async () => {
  for (const version of [1, 2]) {
    edition = changed(edition, (articles) => [...articles.filter(({ slug }) => slug !== 'anak'), articleOf('anak', version)]);
    await deploy(edition);
  }
  const own = () => keptPaths().filter((path) => path.includes('/anak-') || path.startsWith('/cari/'));
  expect(own().length).toBeGreaterThan(1);
  edition = changed(edition, (articles) => articles.filter(({ slug }) => slug !== 'anak'));
  await buildSynthetic(edition, outDir);
  class Killed extends LiveSite {
    override async switchTo(name: string): Promise<void> {
      await super.switchTo(name);
      throw new Error('killed');
    }
  }
  const publishing = publishBuilt(outDir, new Killed(live), { keep: 5, again: false, now: new Date('2026-01-01T00:00:00+07:00') });
  await expect(publishing).rejects.toThrow('killed');
  expect(own()).toEqual([]);
  expect(readdirSync(join(live, '_lama'), { recursive: true }).filter((path) => String(path).includes('anak-'))).toEqual([]);
  expect((await release()).code).toBe(0);
});

test('Files of earlier releases go after 30 days', async () => {
  expect(keptPaths().length).toBeGreaterThan(0);
  expect((await release(['--again'], '2026-01-30T00:00:00+07:00')).code).toBe(0);
  expect(keptPaths().length).toBeGreaterThan(0);
  expect((await release(['--again'], '2026-02-01T00:00:00+07:00')).code).toBe(0);
  expect(keptPaths()).toEqual([]);
});

test('Two releases at once come one after the other', async () => {
  const both = await Promise.all([release(['--again']), release(['--again'])]);
  for (const { code, output } of both) expect([code, output]).toEqual([0, expect.stringContaining('tampil di')]);
  const numbers = both.map(({ output }) => Number(/rilis-(\d+)/.exec(output)?.[1]));
  expect(Math.abs((numbers[0] ?? 0) - (numbers[1] ?? 0))).toBe(1);
});

test('With --clean nothing stays of earlier releases', async () => {
  edition = changed(edition, (articles) => articles, edition.look + 1);
  await deploy(edition, ['--clean']);
  expect((await release(['--list'])).output.trim().split('\n')).toHaveLength(1);
  expect(readdirSync(`${live}.d/lama`)).toEqual([]);
  for (const server of servers.values()) expect((await server.get('/')).status).toBe(200);
});
