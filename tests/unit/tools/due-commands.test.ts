/** The commands that a timer runs, as processes: on a real folder, against a real web server. */
import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultless, olderArticle, writeFolder } from '../newsroom/content-folder.ts';

const siteUrl = 'https://kentongan.example';
const due = '2026-11-20T09:00:00+07:00';
const article = '/berita/2026/11/nanti/';
let folder: Awaited<ReturnType<typeof writeFolder>>;
/** What the stub answers. */
let sitemap = '';
let feed = '';
let server: Server;

beforeAll(async () => {
  const later = faultless[olderArticle].replace(/^published: .*$/m, `published: "${due}"`);
  folder = await writeFolder({ 'articles/2026/11/nanti.md': later });
  server = createServer((request, response) => {
    response.end(request.url === '/feed.xml' ? feed : request.url === '/sitemap-2026.xml' ? sitemap : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => void server.close());

/** @param at the clock, ISO 8601 */
const run = (tool: string, at: string, ...options: string[]) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    const env = { ...process.env, CONTENT_DIR: folder.contentDir, CACHE_DIR: folder.cacheDir, SITE_URL: siteUrl, BUILD_TIME: at };
    execFile(process.execPath, [`src/tools/${tool}.ts`, ...options], { env }, (error, stdout) => {
      resolve({ code: error ? Number(error.code) : 0, output: stdout.trim() });
    });
  });

test('The next instant is named up to the second before it, and no longer from then on.', { timeout: 60_000 }, async () => {
  expect(await run('next-due', '2026-11-20T08:59:59+07:00')).toEqual({ code: 0, output: due });
  expect((await run('next-due', due)).output).not.toBe(due);
});

test('The watchdog reports an article that a site has missed, and is silent once it is there.', { timeout: 60_000 }, async () => {
  const { port } = server.address() as AddressInfo;
  const watch = (at: string) => run('watchdog', at, '--url', `http://127.0.0.1:${port}`, '--grace', '20');
  feed = '<rss></rss>';
  expect(await watch('2026-11-20T09:19:59+07:00')).toMatchObject({ code: 0 });
  const missed = await watch('2026-11-20T09:20:00+07:00');
  expect(missed.code).toBe(1);
  expect(missed.output).toContain(article);
  sitemap = `<url><loc>${siteUrl}${article}</loc><lastmod>${due}</lastmod></url>`;
  feed = `<rss><link>${siteUrl}${article}</link></rss>`;
  expect(await watch('2026-11-20T09:20:00+07:00')).toMatchObject({ code: 0 });
});
