/** A reader who searches while the site is replaced by the next one: no error, and nothing of the old site beside the new. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { article, base, writeFiles } from '../attacks/newsroom.ts';
import { build } from '../build/fixture-site.ts';
import { SiteServer } from './site-server.ts';
import { expect, test as base_ } from './test.ts';

const day = (number: number) => `2025-06-${String(number).padStart(2, '0')}T09:00:00+07:00`;
const story = (number: number, words: string) =>
  article({ title: `Warta ${words} ${number}`, published: day(number) }, `Kabar ${words} hari ${number}.`);
const stories = (numbers: readonly number[], words: string) =>
  Object.fromEntries(numbers.map((number) => [`articles/2025/06/${words}-${number}.md`, story(number, words)]));
const days = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];

/** A small site that is read through its link, as web servers do. */
class Newsroom extends SiteServer {
  readonly root: string;
  constructor() {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'ganti-')));
    super(join(root, 'site'));
    this.root = root;
  }
  async publish(files: Parameters<typeof writeFiles>[1], gone: readonly string[] = []): Promise<void> {
    const content = join(this.root, 'content');
    writeFiles(content, files);
    for (const name of gone) rmSync(join(content, name));
    const { code, output } = await build({ content, out: this.folder, cache: join(this.root, 'cache') });
    if (code !== 0) throw new Error(output);
  }
}

const test = base_.extend<{ site: Newsroom }>({
  site: async ({}, use) => {
    const site = new Newsroom();
    await site.publish({ ...base, ...stories(days, 'beras') });
    await site.connect();
    await use(site);
    await site.cutOff();
    rmSync(site.root, { recursive: true });
  },
  baseURL: async ({ site }, use) => use(site.origin),
  // Of an index that is gone a piece may still be asked for, before the page begins anew.
  provoked: /\b404\b|Failed to fetch/,
});
test.describe.configure({ timeout: 120_000 });

const search = async (page: Page, words: string) => {
  await page.locator('#kata').fill(words);
  await page.locator('#kata').press('Enter');
};
const titles = (page: Page) => page.locator('#hasil h3 a');
const toPage = (page: Page, number: number) => page.getByRole('link', { name: `Halaman ${number}`, exact: true }).click();

test('Whoever has a page of the old site open gets answers of the new one, whole and without an error', async ({
  page,
  context,
  browser,
  site,
}) => {
  const [early, busy] = [await context.newPage(), await context.newPage()];
  await early.goto('/cari/');
  await busy.goto('/cari/');
  await search(busy, 'beras 13');
  await expect(titles(busy).first()).toHaveText('Warta beras 13');
  await page.goto('/cari/?q=beras&urut=terbaru');
  await expect(titles(page)).toHaveCount(10);
  await expect(titles(page).first()).toHaveText('Warta beras 13');
  const oldPage = site.read('/cari/index.html');
  // An older article moves all others along, and one is taken back.
  await site.publish(stories([1], 'beras'), ['articles/2025/06/beras-13.md']);

  await test.step('A further page of results', async () => {
    await toPage(page, 2);
    await expect(titles(page)).toHaveText(['Warta beras 2', 'Warta beras 1']);
    await toPage(page, 1);
    await expect(titles(page)).toHaveCount(10);
    await expect(titles(page).first()).toHaveText('Warta beras 12');
  });

  const all = [1, ...days.slice(0, -1)].map((number) => `Warta beras ${number}`).sort();
  for (const [name, reader] of [
    ['A first question', early],
    ['Another question', busy],
  ] as const)
    await test.step(name, async () => {
      await search(reader, 'beras hari');
      await expect(reader.locator('#status-cari')).toHaveText(/^12 hasil untuk “beras hari”/);
      await expect(titles(reader)).toHaveCount(10);
      const seen = await titles(reader).allTextContents();
      await toPage(reader, 2);
      await expect(titles(reader)).toHaveCount(2);
      expect([...seen, ...(await titles(reader).allTextContents())].sort()).toEqual(all);
    });

  await test.step('An old page that comes again answers instead of beginning anew without end', async () => {
    let pages = 0;
    // With a worker of the site the page would not be asked for here.
    const other = await browser.newContext({ baseURL: site.origin, serviceWorkers: 'block' });
    const reader = await other.newPage();
    await reader.route('**/cari/?*', (route) => {
      pages += 1;
      return route.fulfill({ body: oldPage, contentType: 'text/html; charset=utf-8' });
    });
    await reader.goto('/cari/?q=beras');
    await expect(reader.locator('#status-cari')).toHaveText(/^12 hasil/);
    await expect(titles(reader)).toHaveCount(10);
    await other.close();
    expect(pages).toBe(2);
  });
});
