/** nginx and Caddy against requests that no browser sends. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureSite } from '../build/fixture-site.ts';
import { complaintsOf, hostileHeads, secret, sendRaw } from './hostile-requests.ts';
import { programOf, start, type Running, type ServerName } from './server.ts';

describe.each((['nginx', 'caddy'] as const).filter((name) => programOf(name) !== undefined))('%s', (name: ServerName) => {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  let server: Running;

  beforeAll(async () => {
    for (const place of ['plain', 'secure', 'situs.d']) mkdirSync(join(folder, place));
    for (const file of ['rahasia.txt', 'situs.d/rahasia.txt']) writeFileSync(join(folder, file), secret);
    symlinkSync(fixtureSite, join(folder, 'situs'));
    server = await start(name, join(folder, 'situs'), join(folder, 'plain'));
  }, 30_000);
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('leads nobody to another host and shows no file outside of the site', { timeout: 60_000 }, async () => {
    const complaints: string[] = [];
    for (const head of hostileHeads) complaints.push(...complaintsOf(head, await sendRaw(server.port, head)));
    expect(complaints).toEqual([]);
    expect((await server.get('/')).status).toBe(200);
  });

  // Caddy leads to https by itself, at ports 80 and 443 only.
  test.runIf(name === 'nginx')('leads from http to https at its own name only', { timeout: 60_000 }, async () => {
    const secure = await start(name, join(folder, 'situs'), join(folder, 'secure'), { secure: true });
    try {
      const targets = await Promise.all(hostileHeads.map((head) => sendRaw(secure.plainPort, head)));
      const locations = targets.flatMap(({ location }) => location ?? []);
      expect(locations.length).toBeGreaterThan(50);
      for (const location of locations) expect(location).toMatch(new RegExp(`^https://localhost:${secure.port}[/?]`));
    } finally {
      await secure.stop();
    }
  });
});
