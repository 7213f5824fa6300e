/**
 * `npm run screenshots`: every page kind and state at three widths in both themes, to be looked at; of the fixture
 * newsroom, or `-- http://localhost:4321 /path/ …` of any site that is being served.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { buildFixtureSite, projectDir } from '../build/fixture-site.ts';
import { chromiumArgs, findChromium } from './chromium.ts';
import { kinds } from './page-kinds.ts';
import { SiteCopy } from './site-copy.ts';

const target = join(projectDir, 'test-results/screenshots');
const widths = [360, 768, 1280];

async function takePictures(browser: Browser, name: string, address: string): Promise<void> {
  for (const width of widths)
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, serviceWorkers: 'block' });
      await page.goto(address, { waitUntil: 'networkidle' });
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
  process.stderr.write(`${name}\n`);
}

const [origin, ...paths] = process.argv.slice(2);
await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
if (origin === undefined) {
  await buildFixtureSite();
  const site = new SiteCopy();
  await site.connect();
  const search = ['results of a search', '/cari/?q=pasar'] as const;
  for (const [kind, path] of [...kinds, search]) await takePictures(browser, kind.replaceAll(' ', '-'), site.origin + path);
  await site.discard();
} else {
  for (const path of paths.length > 0 ? paths : ['/']) await takePictures(browser, path.replaceAll('/', '_'), new URL(path, origin).href);
}
await browser.close();
process.stdout.write(`${target}\n`);
