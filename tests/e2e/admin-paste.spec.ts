/** Texts as they were sent, at /admin/: from an empty browser to files that linter and build accept. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fixtureContent } from '../build/fixture-site.ts';
import { acceptFolder, field, openDesk, save, saved } from './editors-desk.ts';
import { folderFiles, textOf } from './own-folder.ts';
import { expect, test } from './test.ts';

// What is not published yet has no page on the site to be linked to.
test.use({ provoked: /status of 404|status 404: \S+\/berita\// });
test.describe.configure({ timeout: 180_000 });

const sent = `[15/6 10.15] Humas Kelurahan: Assalamualaikum wr wb, selamat pagi rekan-rekan
[15/6 10.16] Humas Kelurahan: *Posyandu Lansia Gayamrejo Buka Setiap Rabu*

Posyandu lansia di Kelurahan Gayamrejo mulai Rabu (11/6) dibuka setiap pekan. Sebelumnya layanan itu hanya sebulan sekali.

Kader posyandu, Bu Sri Wahyuni, menyebut peserta bertambah _dua kali lipat_. "Yang datang *62 orang*, padahal kursi kami 40," katanya.

Layanan yang tersedia:
- cek tekanan darah
- cek gula darah

Pendaftaran kini lewat kader. (ris/van)
[15/6 10.18] Humas Kelurahan: Demikian, terima kasih`;

/** Its text in the file. */
const converted = `Posyandu lansia di Kelurahan Gayamrejo mulai Rabu (11/6) dibuka setiap pekan. Sebelumnya layanan itu hanya sebulan sekali.

Kader posyandu, Bu Sri Wahyuni, menyebut peserta bertambah _dua kali lipat_. "Yang datang **62 orang**, padahal kursi kami 40," katanya.

Layanan yang tersedia:

- cek tekanan darah
- cek gula darah

Pendaftaran kini lewat kader.
`;

test('A text that was sent becomes an article with a photograph, which linter and build accept', async ({ page }) => {
  await openDesk(page);
  await page.getByRole('button', { name: 'Tempel naskah' }).click();
  await field(page, 'Naskah').fill(sent);
  await page.getByRole('button', { name: 'Periksa naskah' }).click();
  await expect(page.getByText('kode wartawan: “(ris/van)”')).toBeVisible();
  await page.getByRole('button', { name: 'Buka di formulir' }).click();

  await expect(field(page, 'Judul')).toHaveValue('Posyandu Lansia Gayamrejo Buka Setiap Rabu');
  await field(page, 'Ringkasan').fill('Posyandu lansia di Kelurahan Gayamrejo kini buka setiap Rabu. Peserta bertambah dua kali lipat.');
  await page.getByRole('switch', { name: 'Konsep' }).click();
  await page.getByRole('combobox', { name: 'Rubrik' }).click();
  await page.getByRole('option', { name: 'Layanan Publik' }).click();
  await page.getByRole('combobox', { name: 'Wilayah' }).click();
  await page.getByRole('option', { name: 'Gayamrejo', exact: true }).click();
  await page.getByRole('checkbox', { name: /Gambar utama/ }).click();
  await page.locator('input[type=file]').first().setInputFiles(join(fixtureContent, 'articles/2018/10/taman-baru-di-gayamrejo/taman.jpg'));
  await expect(page.getByRole('button', { name: 'Ganti gambar' })).toBeVisible();
  await field(page, 'Teks alternatif').fill('Warga lanjut usia duduk di kursi taman');
  await field(page, 'Keterangan').fill('Peserta menunggu giliran di taman.');
  await field(page, 'Kredit').fill('Bayu Kertarahardja/Tirta Kabar');
  await save(page);
  await saved(page);

  const folder = 'content/articles/2025/06/posyandu-lansia-gayamrejo-buka-setiap-rabu';
  expect(await textOf(page, `${folder}/index.md`)).toBe(`---
title: Posyandu Lansia Gayamrejo Buka Setiap Rabu
description: Posyandu lansia di Kelurahan Gayamrejo kini buka setiap Rabu. Peserta bertambah dua kali lipat.
published: "2025-06-15T12:00:00+07:00"
kind: report
category: layanan
regions: ["99.71.01.1003"]
authors: [rista-adiwangsa, ivan-lokananta]
image:
  src: taman.webp
  alt: Warga lanjut usia duduk di kursi taman
  caption: Peserta menunggu giliran di taman.
  credit: Bayu Kertarahardja/Tirta Kabar
  license: Hak cipta redaksi
---

${converted}`);
  const { [`${folder}/taman.webp`]: photo = '' } = await folderFiles(page);
  expect(Buffer.from(photo, 'base64').subarray(8, 12).toString()).toBe('WEBP');
  await acceptFolder(page, { isBuilt: true });
});

/** As somebody pastes who does not know of the panel. */
async function pasteInBody(page: Page, words: string): Promise<void> {
  const body = page.locator('[contenteditable=true]').first();
  await body.focus();
  await body.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, words);
}

const draftFile = 'content/articles/2025/06/posyandu-lansia-gayamrejo-buka-setiap-rabu.md';
const waits = (page: Page) => expect(page.getByRole('heading', { name: 'Naskah ini belum dirapikan' })).toBeVisible();

test('A raw text in the form is converted when it is saved; what the editor has typed stays', async ({ page }) => {
  await openDesk(page);
  const before = await folderFiles(page);
  await page.goto('/admin/#/collections/artikel-2025-teks/new');
  await pasteInBody(page, sent);
  await field(page, 'Tempat berita ditulis').fill('Balai Gayamrejo');
  await save(page);
  await waits(page);
  await expect(page.getByText('kode wartawan: “(ris/van)”')).toBeVisible();
  expect(await folderFiles(page)).toEqual(before);
  await page.getByRole('button', { name: 'Isi formulir' }).click();

  await expect(field(page, 'Judul')).toHaveValue('Posyandu Lansia Gayamrejo Buka Setiap Rabu');
  await expect(page.locator('[contenteditable=true]').first()).not.toContainText('Humas Kelurahan');
  await save(page);
  await saved(page);
  expect(await textOf(page, draftFile)).toBe(`---
title: Posyandu Lansia Gayamrejo Buka Setiap Rabu
published: "2025-06-15T12:00:00+07:00"
draft: true
kind: report
authors: [rista-adiwangsa, ivan-lokananta]
dateline: Balai Gayamrejo
---

${converted}`);
  await acceptFolder(page, { isBuilt: false });
});

test('A raw text may be saved as it is, with a headline of its own', async ({ page }) => {
  await openDesk(page);
  await page.goto('/admin/#/collections/artikel-2025-teks/new');
  await field(page, 'Judul').fill('Posyandu Lansia Gayamrejo Buka Setiap Rabu');
  await pasteInBody(page, 'MOJOKERTO - Posyandu lansia buka setiap Rabu. (ris)');
  await save(page);
  await waits(page);
  await page.getByRole('button', { name: 'Kembali', exact: true }).click();
  await save(page);
  await waits(page);
  await page.getByRole('button', { name: 'Simpan apa adanya' }).click();
  await saved(page);
  expect(await textOf(page, draftFile)).toContain('\n\nMOJOKERTO - Posyandu lansia buka setiap Rabu. (ris)\n');
});
