/** An archive of several years: the newest part first, others on request, all of it in the address. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { build } from '../build/fixture-site.ts';
import { Desk } from '../exactness/desk.ts';
import { SearchPage } from './search-page.ts';
import { expect, test } from './test.ts';

// A server of its own, and one build for all of these tests.
test.use({ provoked: /^foreign: http:\/\/localhost:/ });
test.describe.configure({ mode: 'default' });

let folder = '';
let server: Server;
let origin = '';

// Twenty-one articles of four years, in a copy of the project whose parts of the archive hold a handful each.
test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'arsip-')));
  const desk = new Desk(folder);
  const out = join(folder, 'situs');
  const time = new Date(desk.now).toISOString();
  const { code, output } = await build({ content: desk.content, project: desk.project, out, cache: join(folder, 'singgahan'), time });
  expect(code, output).toBe(0);
  const files = sirv(realpathSync(out), { dev: true });
  server = createServer((request, response) => files(request, response));
  await new Promise<void>((done) => server.listen(0, done));
  const address = server.address();
  origin = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
});
test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const years = async (search: SearchPage) => {
  const lines = await search.results.locator('p.meta').allTextContents();
  return lines.map((line) => Number(/\d{4}/.exec(line)?.[0]));
};

test('A first search loads the newest parts only; the others are offered with how much they hold', async ({ page }) => {
  const loaded = new Set<string>();
  page.on('request', (request) => {
    const [, name] = /\/cari\/indeks\/([^/]+)\//.exec(request.url()) ?? [];
    if (name !== undefined) loaded.add(name);
  });
  const search = new SearchPage(page);
  await page.goto(`${origin}/cari/?q=kalimat`);
  await search.answered();
  await expect(search.status).toHaveText('5 hasil untuk “kalimat” di arsip terbaru.');
  expect(new Set(await years(search))).toEqual(new Set([2025]));
  expect([...loaded].every((name) => ['inti', 'kosakata'].includes(name) || name.startsWith('2025-'))).toBe(true);
  const offered = page.getByRole('navigation', { name: 'Cari juga di arsip' }).getByRole('link');
  await expect(offered).toHaveText([
    /^Terbaru 5 artikel$/,
    /^2025 12 artikel$/,
    /^2024 \d artikel$/,
    /^2022–2023 \d artikel$/,
    /^Seluruh arsip 21 artikel$/,
  ]);
  await expect(offered.first()).toHaveAttribute('aria-current', 'true');
});

test('An older part is a link away, stands in the address, and goes back to the newest with "back"', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto(`${origin}/cari/?q=kalimat`);
  await search.answered();
  await page.getByRole('link', { name: /^2022–2023/ }).click();
  await expect(page).toHaveURL(`${origin}/cari/?q=kalimat&arsip=2022-2023`);
  await expect(search.status).toHaveText('5 hasil untuk “kalimat” di arsip 2022–2023.');
  expect((await years(search)).every((year) => year === 2022 || year === 2023)).toBe(true);
  await page.goBack();
  await search.answered();
  expect(await search.count()).toBe(5);
});

test('The whole archive is searched in one order, and the same address gives the same answer whatever was asked before', async ({
  page,
}) => {
  const search = new SearchPage(page);
  const address = `${origin}/cari/?q=kalimat&arsip=semua&urut=terbaru`;
  await page.goto(address);
  await search.answered();
  expect(await search.count()).toBe(21);
  const fresh = await search.titles();
  const listed = await years(search);
  expect(listed).toEqual([...listed].sort((a, b) => b - a));
  for (const archive of ['Terbaru', '2024', 'Seluruh arsip']) {
    const select = search.filters.getByRole('combobox', { name: 'Arsip' });
    await select.selectOption(await select.locator('option').filter({ hasText: archive }).first().getAttribute('value'));
    await search.answered();
  }
  await expect(page).toHaveURL(address);
  await expect.poll(() => search.titles()).toEqual(fresh);
});

test('An archive that is no longer one of its own is searched as part of the whole', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto(`${origin}/cari/?q=kalimat&arsip=1999`);
  await search.answered();
  expect(await search.count()).toBe(21);
});
