/**
 * Reading on a cheap phone: 360 pixels, CPU four times slower, 1.6 Mbit/s with 150 ms to the server, nothing cached.
 * Each page stands beside a bare one with the same words and nothing else, loaded in turn.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { buildFixtureSite, projectDir } from '../build/fixture-site.ts';
import { chromiumArgs, findChromium } from '../e2e/chromium.ts';
import { SiteCopy } from '../e2e/site-copy.ts';
import { median } from './measure.ts';

const runs = 7;
const pages = {
  'article, text only': '/berita/2025/03/penghitungan-becak-listrik/',
  'article with a lead photo': '/berita/2024/02/wajah-baru-pasar-kemuning/',
  'long guide': '/berita/2023/06/panduan-banjir-kali-wening/',
  'front page': '/',
};

interface Visit {
  /** Milliseconds until the largest thing in view was painted. */
  largestPaint: number;
  layoutShift: number;
  /** Milliseconds beyond 50 of each long task. */
  blocking: number;
}

async function load(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const seen = { largestPaint: 0, layoutShift: 0, blocking: 0 };
    Object.assign(window, { seen });
    const watch = (type: string, note: (entry: PerformanceEntry & { value?: number }) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
    watch('layout-shift', ({ value = 0 }) => (seen.layoutShift += value));
    watch('longtask', ({ duration }) => (seen.blocking += Math.max(0, duration - 50)));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const visit = await page.evaluate(() => (window as unknown as { seen: Visit }).seen);
  await context.close();
  return visit;
}

/** The words of a page and nothing else. */
function barePage(html: string): string {
  const words = html
    .replace(/<head>.*?<\/head>|<script.*?<\/script>|<svg.*?<\/svg>/gs, '')
    .replace(/<(?!\/?(?:h[1-6]|p|li|ul|ol)\b)[^>]*>/g, ' ');
  return `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Polos</title>${words}</html>`;
}

await buildFixtureSite();
const site = new SiteCopy();
await site.connect();
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
const results = [];
for (const [name, path] of Object.entries(pages)) {
  const bare = `/polos-${results.length}.html`;
  site.write(bare, barePage(site.read(path === '/' ? '/index.html' : `${path}index.html`)));
  const own: Visit[] = [];
  const plain: Visit[] = [];
  for (let run = 0; run < runs; run += 1) {
    own.push(await load(browser, site.origin + path));
    plain.push(await load(browser, site.origin + bare));
  }
  const [largestPaint, barePaint] = [own, plain].map((visits) => median(visits.map((visit) => visit.largestPaint)));
  results.push({
    name,
    largestPaint: largestPaint ?? 0,
    ratio: (largestPaint ?? 0) / (barePaint ?? 1),
    layoutShift: Math.max(...own.map((visit) => visit.layoutShift)),
    blocking: median(own.map((visit) => visit.blocking)),
  });
}
await browser.close();
await site.discard();

const folder = join(projectDir, '.cache/bench');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'reading.json'), JSON.stringify(results, null, 2));
const rows = results.map(
  ({ name, largestPaint, ratio, layoutShift, blocking }) =>
    `| ${name} | ${(largestPaint / 1000).toFixed(2)} s | ${ratio.toFixed(2)} | ${layoutShift.toFixed(3)} | ${Math.round(blocking)} ms |`,
);
process.stdout.write(
  ['| page | largest paint | times a bare page | layout shift | blocked |', '| --- | --- | --- | --- | --- |', ...rows, ''].join('\n'),
);
