/** `npm run screenshots`: pictures of every page kind at three widths in both themes, to be looked at. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArgs, findChromium } from './chromium.ts';

const [origin = 'http://localhost:4321', target = 'test-results/screenshots', ...chosen] = process.argv.slice(2);
const pages: Record<string, string> = {
  home: '/',
  rubric: '/rubrik/layanan/',
  archive: '/rubrik/layanan/2026/1/',
  region: '/wilayah/jawa-timur/kota-mojokerto/',
  topic: '/topik/pelayanan-publik/',
  author: '/penulis/redaksi/',
  years: '/indeks/',
  month: '/indeks/2026/11/',
  day: '/indeks/2026/11/22/',
  corrections: '/ralat/',
  search: '/cari/?q=akta+kelahiran',
  masthead: '/redaksi/',
  missing: '/tidak-ada/',
  report: '/berita/2018/04/aparatur-kecamatan-dan-kelurahan-kota-mojokerto-dibina/',
  guide: '/berita/2026/11/mengurus-ktp-el/',
};

const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
await mkdir(target, { recursive: true });
// Names of page kinds, or paths of any page.
const wanted =
  chosen.length === 0 ? Object.entries(pages) : chosen.map((wish): [string, string] => [wish.replaceAll('/', '_'), pages[wish] ?? wish]);
for (const [name, path] of wanted) {
  for (const width of [360, 768, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
      await page.goto(new URL(path, origin).href, { waitUntil: 'networkidle' });
      // Pictures further down are loaded when they come into view.
      await page.evaluate(async () => {
        for (let y = 0; y < document.body.scrollHeight; y += 600) {
          scrollTo(0, y);
          await new Promise((done) => setTimeout(done, 30));
        }
        scrollTo(0, 0);
      });
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(target, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      await page.close();
    }
  }
  process.stderr.write(`${name}\n`);
}
await browser.close();
