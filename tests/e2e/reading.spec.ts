/** How a reader goes from the front page into the site, and back. */
import { pageKinds } from './page-kinds.ts';
import { expect, open, test } from './test.ts';

const lead = 'Bus Kota Banyubiru–Wanasari Mulai Jalan, Ongkos Rp2.000';

test('A reader goes from the front page to the lead story, its rubric and its place', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('heading', { level: 2, name: lead }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lead);
  await expect(page).toHaveURL(/\/berita\/2025\/06\/bus-kota-banyubiru-wanasari-mulai-jalan\/$/);

  await page.getByRole('navigation', { name: 'Jejak halaman' }).getByRole('link', { name: 'Pemerintahan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pemerintahan');
  await expect(page.getByRole('main').getByRole('article').first()).toContainText(lead);

  await page.goBack();
  await page.getByRole('main').getByRole('link', { name: 'Kecamatan Wanasari', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wanasari');
  await page.getByRole('navigation', { name: 'Jejak halaman' }).getByRole('link', { name: 'Kota Tirtasari' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kota Tirtasari');
});

test('A reader follows the archive of a rubric back in time and forward to the newest', async ({ page }) => {
  await open(page, '/rubrik/warga/');
  await page.getByRole('complementary', { name: 'Telusuri' }).getByRole('link', { name: /^2025/ }).click();
  await expect(page).toHaveURL(/\/rubrik\/warga\/2025\/1\/$/);
  await page.getByRole('link', { name: /Lebih lama/ }).click();
  await expect(page).toHaveURL(/\/rubrik\/warga\/2024\/1\/$/);
  await page.getByRole('link', { name: /Lebih baru/ }).click();
  await page.getByRole('link', { name: /Lebih baru/ }).click();
  await expect(page).toHaveURL(/\/rubrik\/warga\/$/);
});

test('A reader finds an article by the day on which it was published', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Indeks tanggal' }).click();
  await page.getByRole('main').getByRole('link', { name: /^2018/ }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^April/ })
    .click();
  await page.getByRole('table', { name: 'Indeks April 2018' }).getByRole('link', { name: '27 1 artikel' }).click();
  await page.getByRole('main').getByRole('link', { name: "Apel Jum'at Pegawai Kota Dipindah ke Kampung" }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText("Apel Jum'at Pegawai Kota Dipindah ke Kampung");
});

test('A reader of a corrected article finds the correction, the log of all, and the reply that was sent in', async ({ page }) => {
  await open(page, '/berita/2018/07/mas-ud-wirapati-pimpin-dewan-pengelola-pasar/');
  const box = page.getByRole('region', { name: 'Ralat dan hak jawab' });
  await expect(box).toContainText('Hak jawab, Kamis, 19 Juli 2018, 08.00 WIB');
  await box.getByRole('link', { name: /^Hak Jawab: Pembagian Lapak/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hak Jawab');
  await page.getByRole('main').getByRole('link', { name: "Mas'ud Wirapati Pimpin Dewan Pengelola Pasar" }).first().click();
  await box.getByRole('link', { name: 'Semua ralat dan hak jawab' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ralat dan hak jawab');
});

test('An address that does not exist answers with status 404 and ways on', async ({ browser, baseURL }) => {
  const page = await browser.newPage();
  const response = await page.goto(new URL(pageKinds['page that does not exist'], baseURL).href);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman tidak ditemukan');
  await page.getByRole('main').getByLabel('Cari berita dan panduan').fill('banjir');
  await page.getByRole('main').getByLabel('Cari berita dan panduan').press('Enter');
  await expect(page).toHaveURL(/\/cari\/\?q=banjir$/);
  await expect(page.getByRole('list', { name: 'Hasil pencarian' }).getByRole('listitem').first()).toBeVisible();
  await page.close();
});

test('The notice of a retracted article says why and where to complain', async ({ page }) => {
  await open(page, pageKinds['retracted article']);
  await expect(page.getByText('Artikel ini dicabut')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Taman itu tidak ada di Gayamrejo.');
  await page.getByRole('main').getByRole('link', { name: 'hak jawab' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hak Jawab dan Koreksi');
});

test.describe('The note that information has run out', () => {
  const note = 'Masa berlaku informasi ini sudah lewat.';

  test('is hidden while the clock of the reader stands before the end', async ({ page }) => {
    await page.clock.setFixedTime('2025-06-30T23:58:00+07:00');
    await open(page, '/berita/2025/06/jadwal-pelayanan-keliling/');
    await expect(page.getByText(note)).toBeHidden();
    await expect(page.getByText(note)).toBeAttached();
  });

  test('appears as soon as that clock has passed it, without a new build', async ({ page }) => {
    await page.clock.setFixedTime('2025-06-30T23:59:01+07:00');
    await open(page, '/berita/2025/06/jadwal-pelayanan-keliling/');
    await expect(page.getByText(note)).toBeVisible();
  });
});
