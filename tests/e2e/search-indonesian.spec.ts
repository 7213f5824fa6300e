/** What search knows of Indonesian, as a reader meets it. */
import { SearchPage } from './search-page.ts';
import { expect, test } from './test.ts';

test('A typing error is mended, which the page says, with a way to insist', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?q=bnajir');
  await search.answered();
  await expect(search.notes).toContainText('Menampilkan hasil untuk banjir. Cari “bnajir” saja.');
  expect(await search.titles()).toContain('Panduan Menghadapi Banjir Kali Wening: Sebelum, Saat, dan Sesudah');
  await search.notes.getByRole('link', { name: 'Cari “bnajir” saja' }).click();
  await expect(page).toHaveURL(/q=bnajir&persis=1$/);
  await expect(search.status).toContainText('Tidak ada hasil untuk “bnajir”.');
});

test('Other forms of a word are found, and marked as the article has them', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?q=melayani');
  await search.answered();
  await expect(
    search.results
      .locator('mark')
      .filter({ hasText: /pelayanan|layanan/i })
      .first(),
  ).toBeVisible();
});

test('An acronym finds its long form, and the other way round', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?q=DPP');
  await search.answered();
  const short = await search.titles();
  expect(short.length).toBeGreaterThan(0);
  await expect(search.results.locator('mark').filter({ hasText: 'Dewan Pengelola Pasar' }).first()).toBeVisible();
  await search.open('?q=dewan+pengelola+pasar');
  await search.answered();
  expect(await search.titles()).toEqual(expect.arrayContaining(short.slice(0, 3)));
});

test('A quotation finds only what stands so, and a minus leaves out', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open(`?q=${encodeURIComponent('"loket gabungan"')}`);
  await search.answered();
  const quoted = await search.count();
  expect(quoted).toBeGreaterThan(0);
  await search.ask('loket gabungan');
  expect(await search.count()).toBeGreaterThan(quoted);
  await search.ask('"gabungan loket"');
  await expect(search.status).toContainText('Tidak ada hasil');
  await search.ask('pasar');
  const all = await search.count();
  await search.ask('pasar -kemuning');
  expect(await search.count()).toBeLessThan(all);
  for (const title of await search.titles()) expect(title).not.toMatch(/kemuning/i);
});
