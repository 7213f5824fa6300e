/** An editor's day at /admin/, with the folder of this computer: from an empty browser to files that linter and build accept. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { build, buildEnvironment, fixtureContent, projectDir } from '../build/fixture-site.ts';
import { fillFolder, folderFiles, textOf } from './own-folder.ts';
import { expect, test } from './test.ts';

// What is not published yet has no page on the site to be linked to.
test.use({ provoked: /status of 404|status 404: \S+\/berita\// });
test.describe.configure({ timeout: 180_000 });

async function openDesk(page: Page): Promise<void> {
  await fillFolder(page);
  // The program makes only those fields that are in view.
  await page.setViewportSize({ width: 1280, height: 5000 });
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Buka folder di komputer ini' }).click();
  await expect(page.getByRole('treeitem', { name: 'Artikel 2025', exact: true })).toBeVisible();
}

const save = (page: Page) => page.getByRole('button', { name: 'Simpan', exact: true }).click();
const saved = (page: Page) => expect(page.getByText('Tersimpan.')).toBeVisible();
const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });

/** Adds words to the end of the text in the form. */
async function typeInBody(page: Page, words: string): Promise<void> {
  await page.locator('[contenteditable=true]').first().focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

/** What the commands say of the folder as it is now. */
async function acceptFolder(page: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'redaksi-'));
  try {
    for (const [path, bytes] of Object.entries(await folderFiles(page))) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), Buffer.from(bytes, 'base64'));
    }
    const content = join(folder, 'content');
    const cache = join(folder, 'cache');
    const env = buildEnvironment({ content, out: join(folder, 'site'), cache });
    execFileSync(process.execPath, ['src/tools/lint-content.ts'], { cwd: projectDir, env, stdio: 'pipe' });
    const { code, output } = await build({ content, out: join(folder, 'site'), cache });
    expect(code, output).toBe(0);
    expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toContain('<h1');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('An article is opened, edited and saved; nothing else of its file changes', async ({ page }) => {
  await openDesk(page);
  await page.getByRole('treeitem', { name: 'Artikel 2025 tanpa gambar' }).click();
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

const sent = `[15/6 10.15] Humas Kelurahan: Assalamualaikum wr wb, selamat pagi rekan-rekan
[15/6 10.16] Humas Kelurahan: *Posyandu Lansia Gayamrejo Buka Setiap Rabu*

Posyandu lansia di Kelurahan Gayamrejo mulai Rabu (11/6) dibuka setiap pekan. Sebelumnya layanan itu hanya sebulan sekali.

Kader posyandu, Bu Sri Wahyuni, menyebut peserta bertambah _dua kali lipat_. "Yang datang *62 orang*, padahal kursi kami 40," katanya.

Layanan yang tersedia:
- cek tekanan darah
- cek gula darah

Pendaftaran kini lewat kader. (ris/van)
[15/6 10.18] Humas Kelurahan: Demikian, terima kasih`;

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

Posyandu lansia di Kelurahan Gayamrejo mulai Rabu (11/6) dibuka setiap pekan. Sebelumnya layanan itu hanya sebulan sekali.

Kader posyandu, Bu Sri Wahyuni, menyebut peserta bertambah _dua kali lipat_. "Yang datang **62 orang**, padahal kursi kami 40," katanya.

Layanan yang tersedia:

- cek tekanan darah
- cek gula darah

Pendaftaran kini lewat kader.
`);
  const { [`${folder}/taman.webp`]: photo = '' } = await folderFiles(page);
  expect(Buffer.from(photo, 'base64').subarray(8, 12).toString()).toBe('WEBP');
  await acceptFolder(page);
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
