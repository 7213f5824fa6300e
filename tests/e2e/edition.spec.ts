/** The newest front page and its articles for hours without a signal, fetched only from readers who can spare it. */
import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectKept, kept, read, visit } from './device.ts';
import { test } from './own-site.ts';
import type { SiteCopy } from './site-copy.ts';
import { expect } from './test.ts';

const listPath = '/luring/edisi.json';
const entriesOf = (site: SiteCopy) => JSON.parse(site.read(listPath)) as [path: string, digest: string][];

async function connection(page: Page, value: Record<string, unknown>): Promise<void> {
  await page.addInitScript((fake) => Object.defineProperty(Navigator.prototype, 'connection', { get: () => fake }), value);
}

test('The edition holds the front page and its 20 newest articles, for at most 300 kB, from the second visit on', async ({
  page,
  site,
}) => {
  const entries = entriesOf(site).map(([path]) => path);
  expect(entries).toHaveLength(21);
  expect(entries[0]).toBe('/');
  await visit(page, '/');
  await read(page);
  await expect.poll(() => kept(page, 'antarmuka')).toContain('/luring/');
  expect(site.requests.map(({ path }) => path)).not.toContain(listPath);
  site.requests = [];
  await visit(page, '/');
  await expect.poll(() => kept(page, 'antarmuka'), { timeout: 30_000 }).toContain(listPath);
  expect((await kept(page, 'edisi')).sort()).toEqual(entries.toSorted());
  expect(site.requests.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(300_000);
  await site.cutOff();
  const unread = entries[7] ?? '';
  await visit(page, unread);
  await expect(page).toHaveURL(new RegExp(`${unread}$`));
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  await visit(page, '/');
  await expect(page.getByRole('heading', { name: 'Terkini' })).toBeVisible();
});

test('Only what has changed is fetched again, and what has left the front page leaves the device', async ({ page, site }) => {
  await visit(page, '/');
  await read(page);
  await visit(page, '/');
  await expectKept(page, 'antarmuka', listPath);
  const entries = entriesOf(site);
  const changed = entries[3]?.[0] ?? '';
  const gone = entries[20]?.[0] ?? '';
  site.write(listPath, JSON.stringify(entries.slice(0, 20).map(([path, digest]) => [path, path === changed ? 'baru' : digest])));
  site.requests = [];
  await visit(page, '/tentang/');
  await expect.poll(() => kept(page, 'edisi')).not.toContain(gone);
  expect(site.requests.map(({ path }) => path).filter((path) => path === '/' || path.startsWith('/berita/'))).toEqual([changed]);
});

test('An edition that has grown too heavy is cut short', async ({ page, site }) => {
  const heavy = randomBytes(30_000).toString('base64');
  for (const [path] of entriesOf(site).slice(1)) site.write(`${path}index.html`, `${site.read(`${path}index.html`)}<!--${path}${heavy}-->`);
  await visit(page, '/');
  await read(page);
  site.requests = [];
  await visit(page, '/tentang/');
  await expectKept(page, 'antarmuka', listPath);
  const pages = site.requests.filter(({ path }) => path.startsWith('/berita/'));
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.slice(0, -1).reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(300_000);
  expect(pages.length).toBeLessThan(20);
});

for (const [situation, value] of [
  ['"Save-Data"', { saveData: true, effectiveType: '4g' }],
  ['a 2g line', { saveData: false, effectiveType: 'slow-2g' }],
] as const)
  test(`With ${situation} nothing is fetched ahead until the reader asks for it`, async ({ page, site }) => {
    await connection(page, value);
    await visit(page, '/');
    await read(page);
    await visit(page, '/');
    await visit(page, '/luring/');
    await expectKept(page, 'antarmuka', '/luring/');
    expect(site.requests.map(({ path }) => path)).not.toContain(listPath);
    await page.getByRole('button', { name: 'Simpan edisi terbaru' }).click();
    await expect(page.getByRole('button', { name: 'Edisi tersimpan' })).toBeVisible();
    await expect(page.getByRole('region').or(page.getByRole('main')).getByRole('heading', { name: 'Edisi terbaru' })).toBeVisible();
    expect(await kept(page, 'edisi')).toHaveLength(21);
  });

test('Saving the edition without a signal says that it failed', async ({ page, site }) => {
  await visit(page, '/luring/');
  await read(page);
  await site.cutOff();
  await page.getByRole('button', { name: 'Simpan edisi terbaru' }).click();
  await expect(page.getByRole('button', { name: 'Gagal menyimpan. Coba lagi saat ada sinyal.' })).toBeVisible();
});
