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

/** An older article moves all others along, and one is taken back. */
const replace = (site: Newsroom) => site.publish(stories([1], 'beras'), ['articles/2025/06/beras-13.md']);
const search = async (page: Page, words: string) => {
  await page.locator('#kata').fill(words);
  await page.locator('#kata').press('Enter');
};
const titles = (page: Page) => page.locator('#hasil h3 a');
const named = (numbers: readonly number[]) => numbers.map((number) => `Warta beras ${number}`).sort();
const after = [...days.slice(0, -1), 1];

test('A page of results that is asked for after the switch is one of the new site', async ({ page, site }) => {
  await page.goto('/cari/?q=beras&urut=terbaru');
  await expect(titles(page)).toHaveCount(10);
  await expect(titles(page).first()).toHaveText('Warta beras 13');
  await replace(site);
  await page.getByRole('link', { name: 'Halaman 2', exact: true }).click();
  await expect(titles(page)).toHaveText(['Warta beras 2', 'Warta beras 1']);
  await page.getByRole('link', { name: 'Halaman 1', exact: true }).click();
  await expect(titles(page)).toHaveCount(10);
  await expect(titles(page).first()).toHaveText('Warta beras 12');
});

test('A first question and a further one after the switch are answered from the new site', async ({ page, context, site }) => {
  const early = await context.newPage();
  await early.goto('/cari/');
  await page.goto('/cari/');
  await search(page, 'beras 13');
  await expect(titles(page).first()).toHaveText('Warta beras 13');
  await replace(site);
  for (const reader of [early, page]) {
    await search(reader, 'beras hari');
    await expect(reader.locator('#status-cari')).toHaveText(/^12 hasil untuk “beras hari”/);
    await expect(titles(reader)).toHaveCount(10);
    const seen = await titles(reader).allTextContents();
    await reader.getByRole('link', { name: 'Halaman 2', exact: true }).click();
    await expect(titles(reader)).toHaveCount(2);
    expect([...seen, ...(await titles(reader).allTextContents())].sort()).toEqual(named(after));
  }
  await search(page, 'beras 13');
  await expect(page.locator('#status-cari')).toHaveText(/hasil untuk “beras 13”/);
  await expect(page.getByText('Warta beras 13', { exact: true })).toHaveCount(0);
});

test('Where an old page comes again, it answers instead of beginning anew without end', async ({ page, site }) => {
  const old = site.read('/cari/index.html');
  await replace(site);
  let pages = 0;
  await page.route('**/cari/?*', (route) => {
    pages += 1;
    return route.fulfill({ body: old, contentType: 'text/html; charset=utf-8' });
  });
  await page.goto('/cari/?q=beras');
  await expect(page.locator('#status-cari')).toHaveText(/^12 hasil/);
  await expect(titles(page)).toHaveCount(10);
  expect(pages).toBe(2);
});
