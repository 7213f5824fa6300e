/** An editor's day at /admin/, with the folder of this computer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureContent } from '../build/fixture-site.ts';
import { field, openDesk, save, saved, typeInBody } from './editors-desk.ts';
import { fillFolder, folderFiles, textOf } from './own-folder.ts';
import { expect, test } from './test.ts';

// What is not published yet has no page on the site to be linked to.
test.use({ provoked: /status of 404|status 404: \S+\/berita\// });
test.describe.configure({ timeout: 180_000 });

test('An article is opened, edited and saved; nothing else of its file changes', async ({ page }) => {
  await openDesk(page);
  await page.getByRole('treeitem', { name: 'Artikel teks 2025' }).click();
  await page.getByRole('gridcell', { name: 'Jembatan Gantung Sendangmulya–Kaliputih Dibuka', exact: true }).click();
  await expect(field(page, 'Judul')).toHaveValue('Jembatan Gantung Sendangmulya–Kaliputih Dibuka');
  await typeInBody(page, ' Jembatan dibuka setiap hari.');
  await save(page);
  await saved(page);
  const path = 'articles/2025/06/jembatan-gantung-kaliputih-dibuka.md';
  const before = readFileSync(join(fixtureContent, path), 'utf8');
  expect(await textOf(page, `content/${path}`)).toBe(`${before.trimEnd()} Jembatan dibuka setiap hari.\n`);
});

test('What is wrong is said in Indonesian before anything is written', async ({ page }) => {
  await openDesk(page);
  const before = await folderFiles(page);
  await page.goto('/admin/#/collections/artikel-2025/entries/06/cara-membaca-rekening-air/index');
  await field(page, 'Judul').fill('');
  await save(page);
  await expect(page.getByText('Isian ini wajib diisi.').first()).toBeVisible();
  await field(page, 'Judul').fill('Cara Membaca Rekening Air');
  await field(page, 'Ringkasan').fill('Terlalu pendek.');
  await save(page);
  await expect(page.getByText('Ringkasan terlalu pendek: tulis 50 sampai 160 karakter.')).toBeVisible();
  expect(await folderFiles(page)).toEqual(before);
});

test('The front page has a form of its own', async ({ page }) => {
  await openDesk(page);
  await page.goto('/admin/#/collections/_singletons/entries/depan');
  await field(page, 'Berita utama').fill('2025/06/rencana-kebun-kota');
  await save(page);
  await saved(page);
  const before = readFileSync(join(fixtureContent, 'front.yaml'), 'utf8');
  expect(await textOf(page, 'content/front.yaml')).toBe(before.replace(/^lead: .*/m, 'lead: 2025/06/rencana-kebun-kota'));
});

test('A correction is a row of the form, with the time of the newsroom', async ({ page }) => {
  await openDesk(page);
  await page.goto('/admin/#/collections/artikel-2025-teks/entries/05/peta-jalan-rusak-warga');
  await page.getByRole('button', { name: /^Tambah .?catatan/ }).click();
  await field(page, 'Catatan').fill('Jumlah titik 24, bukan 42.');
  await save(page);
  await saved(page);
  expect(await textOf(page, 'content/articles/2025/05/peta-jalan-rusak-warga.md')).toContain(`corrections:
  - kind: correction
    at: "2025-06-15T12:00:00+07:00"
    note: Jumlah titik 24, bukan 42.
`);
});

test('Older years are opened by asking for them', async ({ page }) => {
  await fillFolder(page);
  await page.goto('/admin/?tahun=2018');
  await page.getByRole('button', { name: 'Buka folder di komputer ini' }).click();
  await page.goto('/admin/?tahun=2018#/collections/artikel-2018');
  await expect(page.getByRole('row', { name: /Pegawai Kota Dipindah ke Kampung/ })).toBeVisible();
});
