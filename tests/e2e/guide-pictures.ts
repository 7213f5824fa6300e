/** Pictures for PANDUAN-REDAKSI.md and PANDUAN-RUJUKAN.md, of the real program with the fixture newsroom: `node tests/e2e/guide-pictures.ts http://localhost:4321`. */
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { chromiumArgs, findChromium } from './chromium.ts';
import { fillFolder } from './own-folder.ts';

const origin = process.argv[2] ?? 'http://localhost:4321';
const folder = '.github/panduan';

const sent = `[15/6 10.16] Humas Kelurahan: *Posyandu Lansia Gayamrejo Buka Setiap Rabu*

Posyandu lansia di Kelurahan Gayamrejo mulai Rabu (11/6) dibuka setiap pekan.

"Yang datang *62 orang*, padahal kursi kami 40," kata Sri Wahyuni, kader posyandu. (ris)`;

async function picture(page: Page, name: string): Promise<void> {
  // Notices come and go.
  await page.waitForTimeout(1200);
  const png = await page.screenshot();
  await sharp(png).resize({ width: 1000 }).webp({ quality: 72 }).toFile(`${folder}/${name}.webp`);
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
const page = await browser.newPage({
  baseURL: origin,
  locale: 'id-ID',
  timezoneId: 'Asia/Jakarta',
  viewport: { width: 1200, height: 760 },
});
await fillFolder(page);
await page.goto('/admin/');
await picture(page, 'masuk');
await page.getByRole('button', { name: 'Buka folder di komputer ini' }).click();
await picture(page, 'daftar');
await page.getByRole('button', { name: 'Tempel naskah' }).click();
await page.getByRole('textbox', { name: 'Naskah' }).fill(sent);
await page.getByRole('button', { name: 'Periksa naskah' }).click();
await picture(page, 'tempel');
await page.getByRole('button', { name: 'Buka di formulir' }).click();
await picture(page, 'formulir');
await page.getByRole('textbox', { name: 'Judul', exact: true }).fill('');
await page.getByRole('button', { name: 'Simpan', exact: true }).click();
await picture(page, 'salah');
await browser.close();
