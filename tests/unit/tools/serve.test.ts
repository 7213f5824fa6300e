/** `npm run serve` against requests that no browser sends. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { complaintsOf, hostileHeads, secret, sendRaw } from '../../hosts/hostile-requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'saji-'));
const page = 'halaman situs';
let server: ChildProcess;
let port = 0;
let said = '';

beforeAll(async () => {
  for (const place of ['situs/rubrik/warga', 'situs.d']) mkdirSync(join(folder, place), { recursive: true });
  for (const file of ['index.html', '404.html', 'rubrik/warga/index.html']) writeFileSync(join(folder, 'situs', file), page);
  for (const file of ['rahasia.txt', 'situs.d/rahasia.txt']) writeFileSync(join(folder, file), secret);
  const env = { PATH: process.env['PATH'], OUT_DIR: join(folder, 'situs') };
  const child = spawn(process.execPath, ['src/tools/serve.ts', '0'], { cwd: resolve(import.meta.dirname, '../../..'), env, stdio: 'pipe' });
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await new Promise((done) => child.stderr.once('data', done));
  port = Number(/localhost:(\d+)/.exec(said)?.[1]);
  server = child;
});
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const get = (target: string) => sendRaw(port, `GET ${target} HTTP/1.1\r\nHost: localhost`);

test('What readers ask for is there', async () => {
  for (const target of ['/', '/rubrik/warga/', '/rubrik/warga/?a=b', '/rubrik/%77arga/', 'http://localhost/rubrik/warga/'])
    expect(await get(target)).toMatchObject({ status: 200, text: expect.stringContaining(page) as string });
  expect(await get('/rubrik/warga')).toMatchObject({ status: 301, location: '/rubrik/warga/' });
  expect(await get('/tidak-ada/')).toMatchObject({ status: 404, text: expect.stringContaining(page) as string });
});

test('Nothing leads to another host, shows a file outside of the site or ends the server', { timeout: 60_000 }, async () => {
  const complaints: string[] = [];
  for (const head of hostileHeads) complaints.push(...complaintsOf(head, await sendRaw(port, head)));
  expect(complaints).toEqual([]);
  expect(server.exitCode).toBeNull();
  expect((await get('/')).status).toBe(200);
  expect(said.trim().split('\n')).toHaveLength(1);
});
