/** What a reader downloads for the first search, in a real browser; text as a server would compress it. */
import { brotliCompressSync } from 'node:zlib';
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { findChromium } from '../e2e/chromium.ts';

/** @returns kilobytes, without the page itself */
export async function firstSearchKilobytes(site: string, query: string): Promise<number> {
  const server = createServer((request, response) => sirv(site, { dev: true })(request, response));
  await new Promise<void>((done) => server.listen(0, done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-background-networking'] });
  try {
    const page = await browser.newPage();
    let bytes = 0;
    page.on('response', (response) => {
      if (!response.url().includes('/cari/indeks/')) return;
      void response
        .body()
        .then((body) => (bytes += /\.(?:js|json)(?:\?|$)/.test(response.url()) ? brotliCompressSync(body).length : body.length));
    });
    await page.goto(`http://localhost:${port}/cari/?q=${encodeURIComponent(query)}`);
    await page.getByRole('list', { name: 'Hasil pencarian' }).getByRole('listitem').first().waitFor({ timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    return bytes / 1000;
  } finally {
    await browser.close();
    server.close();
  }
}
