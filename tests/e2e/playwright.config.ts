/** Browser tests of the built fixture site. `npm test -- browser` builds it first. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { fixtureSite, projectDir } from '../build/fixture-site.ts';
import { chromiumArgs, findChromium } from './chromium.ts';

if (!existsSync(join(fixtureSite, 'index.html'))) throw new Error('Situs uji belum dibangun. Jalankan: npm test -- browser');

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

// This file is read again in every worker process; all have to agree on the port.
process.env['TEST_SITE_PORT'] ??= String(await freePort());
const port = process.env['TEST_SITE_PORT'];
const origin = `http://localhost:${port}`;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  use: {
    baseURL: origin,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    launchOptions: { executablePath: findChromium(), args: chromiumArgs },
    trace: process.env['CI'] === undefined ? 'off' : 'retain-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" src/tools/serve.ts ${port}`,
    cwd: projectDir,
    env: { OUT_DIR: fixtureSite },
    url: origin,
    reuseExistingServer: false,
  },
});
