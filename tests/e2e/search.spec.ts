/** Searching: asking, narrowing down, coming back, finding nothing. */
import type { Route } from '@playwright/test';
import { SearchPage } from './search-page.ts';
import { expect, test } from './test.ts';

test('A reader types a word and gets results with the word marked, their day and their rubric', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await expect(search.status).toBeEmpty();
  await expect(search.filters).toBeHidden();
  await search.ask('banjir');
  expect(await search.count()).toBeGreaterThan(1);
  expect(await search.titles()).toContain('Panduan Menghadapi Banjir Kali Wening: Sebelum, Saat, dan Sesudah');
  const first = search.results.first();
  await expect(first.locator('mark').first()).toHaveText(/banjir/i);
  await expect(first).toContainText(/\d{1,2} \w{3} \d{4} · \S/);
  await expect(page).toHaveURL(/\/cari\/\?q=banjir$/);
  await expect(page).toHaveTitle(/banjir/);
});

test('A result leads to its article, and the way back to the results', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?q=becak+listrik');
  await search.answered();
  const [title = ''] = await search.titles();
  await search.results.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  await search.answered();
  await expect(search.field).toHaveValue('becak listrik');
  expect((await search.titles())[0]).toBe(title);
});

test('The head of every page leads to the search', async ({ page }) => {
  await page.goto('/rubrik/warga/');
  await page.getByRole('banner').getByRole('link', { name: 'Cari' }).click();
  await expect(new SearchPage(page).field).toBeVisible();
});

test('The page announces how many results there are, and that there are none', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.ask('pasar');
  await expect(search.status).toHaveText(`${await search.count()} hasil untuk “pasar”.`);
  await search.ask('zzqxjw');
  await expect(search.status).toContainText('Tidak ada hasil untuk “zzqxjw”.');
  await expect(search.status).toContainText('Periksa ejaannya');
  await expect(search.results).toHaveCount(0);
  await expect(search.pages).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Topik yang banyak ditulis' })).toBeVisible();
});

test('Results come in pages of ten with addresses of their own', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?q=warga');
  await search.answered();
  const all = await search.count();
  expect(all).toBeGreaterThan(20);
  await expect(search.results).toHaveCount(10);
  const titles = await search.titles();
  await search.pages.getByRole('link', { name: 'Halaman 2' }).click();
  await expect(page).toHaveURL(/\/cari\/\?q=warga&hal=2$/);
  await expect(search.pages.getByRole('link', { name: 'Halaman 2' })).toHaveAttribute('aria-current', 'page');
  await expect(search.status).toBeFocused();
  const second = await search.titles();
  expect(second).toHaveLength(10);
  expect(new Set([...titles, ...second]).size).toBe(20);
  await page.reload();
  await search.answered();
  expect(await search.titles()).toEqual(second);
  await page.goBack();
  await expect.poll(() => search.titles()).toEqual(titles);
  await page.goto(`/cari/?q=warga&hal=${Math.ceil(all / 10)}`);
  await search.answered();
  expect(await search.results.count()).toBe(all % 10 || 10);
  await expect(search.pages.getByRole('link', { name: 'Berikutnya' })).toHaveCount(0);
});

test.describe('A filter', () => {
  test('says beforehand how many results it leaves, and leaves as many', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('?q=pasar');
    await search.answered();
    const all = await search.count();
    const promised = await search.promised('Tahun', '2023');
    expect(promised).toBeGreaterThan(0);
    expect(promised).toBeLessThan(all);
    await search.choose('Tahun', '2023');
    await expect(search.status).toHaveText(`${promised} hasil untuk “pasar”.`);
    for (const result of await search.results.all()) await expect(result).toContainText('2023');
    await expect(page).toHaveURL(/\/cari\/\?q=pasar&tahun=2023$/);
  });

  test('goes on saying how many results the other choices in its field would leave', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('?q=pasar&tahun=2023');
    await search.answered();
    const promised = await search.promised('Tahun', '2024');
    expect(promised).toBeGreaterThan(0);
    await search.choose('Tahun', '2024');
    await expect(search.status).toHaveText(`${promised} hasil untuk “pasar”.`);
  });

  test('of a place finds what lies inside that place too', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('?q=air');
    await search.answered();
    const [inside, around] = [await search.promised('Wilayah', 'Kaliputih'), await search.promised('Wilayah', 'Provinsi Lembayung')];
    expect(inside).toBeGreaterThan(0);
    expect(around).toBe(await search.count());
    await search.choose('Wilayah', 'Kaliputih');
    await expect(search.status).toHaveText(`${inside} hasil untuk “air”.`);
    expect(await search.titles()).toContain('Mata Air di Perbatasan Dipetakan Bersama');
  });

  test('joins others, and the way back takes them off one by one', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('?q=warga');
    await search.answered();
    await search.choose('Rubrik', 'Lingkungan');
    await expect(page).toHaveURL(/rubrik=Lingkungan$/);
    await search.choose('Jenis', 'Opini');
    await expect(page).toHaveURL(/rubrik=Lingkungan&jenis=Opini$/);
    expect(await search.titles()).toEqual(['Jangan Buru-Buru Menebang Randu']);
    await page.goBack();
    await expect(search.filter('Jenis')).toHaveValue('');
    await expect(search.filter('Rubrik')).toHaveValue('Lingkungan');
    await expect.poll(() => search.results.count()).toBeGreaterThan(1);
  });

  test('that leaves nothing says so and can be taken off again', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('?q=rebana&tahun=2025');
    await expect(search.status).toContainText('Tidak ada hasil untuk “rebana”.');
    await expect(search.status).toContainText('lepaskan saringan');
    await search.filter('Tahun').selectOption('');
    await expect(search.status).toHaveText('1 hasil untuk “rebana”.');
  });
});

test('Results can be sorted by day, newest first', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?q=pasar');
  await search.answered();
  const byFit = await search.titles();
  await search.choose('Urutan', 'Terbaru');
  await expect(page).toHaveURL(/urut=terbaru$/);
  expect(await search.titles()).not.toEqual(byFit);
  const days = await search.results.locator('.meta').allTextContents();
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
  const order = days.map((words) => {
    const [, day = '', month = '', year = ''] = /^(\d+) (\w{3}) (\d{4})/.exec(words) ?? [];
    return Number(year) * 10_000 + months.indexOf(month) * 100 + Number(day);
  });
  expect(order.length).toBeGreaterThan(3);
  expect(order).toEqual([...order].sort((a, b) => b - a));
});

test('A search survives a reload, and its address can be handed on', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.ask('pasar');
  await search.choose('Jenis', 'Berita');
  await search.choose('Urutan', 'Terbaru');
  await expect(page).toHaveURL(/urut=terbaru$/);
  const before = await search.titles();
  expect(before.length).toBeGreaterThan(3);
  await page.reload();
  await search.answered();
  await expect(search.field).toHaveValue('pasar');
  await expect(search.filter('Jenis')).toHaveValue('Berita');
  await expect(search.filter('Urutan')).toHaveValue('terbaru');
  expect(await search.titles()).toEqual(before);
});

test('The way back returns to the question before, and to the empty page at last', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.ask('banjir');
  await search.ask('parkir');
  await expect(page).toHaveURL(/q=parkir$/);
  await page.goBack();
  await expect(search.field).toHaveValue('banjir');
  await expect(search.status).toContainText('“banjir”');
  await page.goBack();
  await expect(search.field).toHaveValue('');
  await expect(search.status).toBeEmpty();
  await expect(search.results).toHaveCount(0);
  await expect(page).toHaveTitle(/^Cari ·/);
});

test('A late answer to an earlier question never takes the place of the newer one', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  const held: Route[] = [];
  let holding = true;
  await page.route('**/kartu/*.gz*', (route) => (holding ? void held.push(route) : route.continue()));
  await search.field.fill('banjir');
  await search.field.press('Enter');
  await expect.poll(() => held.length).toBeGreaterThan(0);
  holding = false;
  await search.field.fill('durian');
  await search.field.press('Enter');
  await expect(search.status).toHaveText('1 hasil untuk “durian”.');
  const late = held.map((route) => page.waitForResponse(route.request().url()));
  await Promise.all(held.map((route) => route.continue()));
  await Promise.all(late);
  await page.waitForLoadState('networkidle');
  await expect(search.status).toHaveText('1 hasil untuk “durian”.');
  await expect(search.results).toHaveCount(1);
});

test('Expired articles can be found; retracted, scheduled and unfinished ones cannot', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?q=kios+Pasar+Randu');
  await search.answered();
  expect(await search.titles()).toContain('Pendaftaran Kios Pasar Randu Dibuka Sampai 20 Desember');
  for (const words of ['Lintang Arundaya', 'Semi Lestari', 'Sela Rimba', 'kebun kota Mlatiharjo aspal', 'Jembatan Tali Sapa dibuka']) {
    await search.ask(words);
    const titles = (await search.titles()).join('\n');
    expect(titles, words).not.toMatch(/Arundaya|Lestari|Sela Rimba|Rencana Kebun|Kaliputih Dibuka|dicabut|Berita tentang seorang anak/);
  }
});

test('Results say what is no reporting of the newsroom, what was wrong, and what has run out by the clock of the reader', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await page.clock.setFixedTime('2023-12-20T12:00:00+07:00');
  await search.open('?q=kios+pasar+randu');
  await search.answered();
  const kiosks = search.results.filter({ hasText: 'Pendaftaran Kios Pasar Randu' });
  await expect(kiosks).toHaveCount(1);
  await expect(kiosks.getByText('Sudah lewat')).toBeHidden();
  await page.clock.setFixedTime('2023-12-21T00:00:01+07:00');
  await page.reload();
  await search.answered();
  await expect(kiosks.getByText('Sudah lewat')).toBeVisible();

  await search.ask('kopi wening');
  await expect(search.results.filter({ hasText: 'Kedai Kopi Wening Buka' }).getByRole('heading')).toHaveText(
    /^Advertorial\s+Kedai Kopi Wening Buka/,
  );
  await search.ask('becak listrik');
  await expect(search.results.filter({ hasText: 'Becak Listrik di Kota Tirtasari' })).toContainText('Diralat');
});
