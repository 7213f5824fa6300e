/** Comforts of an article's page: the large picture, and handing the article on. */
import type { Page } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';
import { expect, open, test } from './test.ts';

const path = '/berita/2018/04/apel-jumat-dipindah-ke-kampung/';
const address = `https://tirta.example${path}`;

class ArticlePage {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  get enlarge() {
    return this.#page.getByRole('figure').getByRole('link', { name: 'Perbesar gambar' });
  }
  get dialog() {
    return this.#page.getByRole('dialog');
  }
  get share() {
    return this.#page.getByRole('group', { name: 'Sebarkan artikel ini' });
  }
}

test.describe('The lead picture', () => {
  test('opens large with its words, and closes by its button; the focus comes back', async ({ page }) => {
    const article = new ArticlePage(page);
    await open(page, path);
    await article.enlarge.click();
    await expect(article.dialog).toBeVisible();
    await expect(article.dialog).toHaveAccessibleName(
      'Barisan pegawai berseragam cokelat di lapangan kampung dengan pohon besar dan gapura',
    );
    await expect(article.dialog).toContainText('Pegawai balai kota mengikuti apel di lapangan Sendangmulya.');
    const image = article.dialog.getByRole('img');
    await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThanOrEqual(1080);
    await article.dialog.getByRole('button', { name: 'Tutup' }).click();
    await expect(article.dialog).toHaveCount(0);
    await expect(article.enlarge).toBeFocused();
  });

  test('opens by the keyboard and closes by Escape; the focus comes back', async ({ page }) => {
    const article = new ArticlePage(page);
    await open(page, path);
    await article.enlarge.focus();
    await page.keyboard.press('Enter');
    await expect(article.dialog).toBeVisible();
    await expect(article.dialog.getByRole('button', { name: 'Tutup' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(article.dialog).toHaveCount(0);
    await expect(article.enlarge).toBeFocused();
  });

  test('keeps what is around it out of reach while it is large', async ({ page }) => {
    const article = new ArticlePage(page);
    await open(page, path);
    await article.enlarge.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    for (let step = 0; step < 3; step += 1) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(() => document.activeElement !== document.body && !document.activeElement?.closest('dialog'));
      expect(outside).toBe(false);
    }
  });

  test('of a gallery opens too, each with its own words', async ({ page }) => {
    await open(page, pageKinds['article with a gallery']);
    await page.getByRole('link', { name: 'Gulungan benang aneka warna di rak kayu bertingkat' }).click();
    await expect(page.getByRole('dialog')).toContainText('Lorong Benang ditempati sembilan penjahit.');
  });
});

test.describe('The share row', () => {
  test('hands the headline and the canonical address to each service, by plain links', async ({ page }) => {
    const { share } = new ArticlePage(page);
    await open(page, path);
    for (const [name, host] of [
      ['WhatsApp', 'wa.me'],
      ['Facebook', 'www.facebook.com'],
      ['X', 'x.com'],
      ['Telegram', 't.me'],
    ] as const) {
      const link = share.getByRole('link', { name, exact: true });
      const url = new URL((await link.getAttribute('href')) ?? '');
      expect(url.host).toBe(host);
      expect(url.protocol).toBe('https:');
      expect(decodeURIComponent(url.search)).toContain(address);
    }
    const mail = (await share.getByRole('link', { name: 'Surel' }).getAttribute('href')) ?? '';
    expect(mail).toMatch(/^mailto:\?subject=/);
    expect(decodeURIComponent(mail)).toContain(`Apel Jum'at Pegawai Kota Dipindah ke Kampung\r\n${address}`);
  });

  test('copies the canonical address and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { share } = new ArticlePage(page);
    await open(page, path);
    await expect(share.getByRole('status')).toBeEmpty();
    await share.getByRole('button', { name: 'Salin tautan' }).click();
    await expect(share.getByRole('status')).toHaveText('Tautan tersalin');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });

  test('offers the way of the device where the device has one, with headline and address', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => ((document.documentElement.dataset['shared'] = JSON.stringify(data)), Promise.resolve()),
      });
    });
    const { share } = new ArticlePage(page);
    await open(page, path);
    await share.getByRole('button', { name: 'Bagikan lewat aplikasi lain' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-shared', /./);
    const shared = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}') as ShareData;
    expect(shared.url).toBe(address);
    expect(shared.title).toContain("Apel Jum'at Pegawai Kota Dipindah ke Kampung");
  });

  test('offers it nowhere else', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    const { share } = new ArticlePage(page);
    await open(page, path);
    await expect(share.getByRole('button', { name: 'Salin tautan' })).toBeVisible();
    await expect(share.getByRole('button', { name: 'Bagikan lewat aplikasi lain' })).toBeHidden();
  });

  test('survives a reader who thinks better of sharing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: () => Promise.reject(new DOMException('Share canceled', 'AbortError')) });
    });
    const { share } = new ArticlePage(page);
    await open(page, path);
    await share.getByRole('button', { name: 'Bagikan lewat aplikasi lain' }).click();
    await expect(share.getByRole('button', { name: 'Bagikan lewat aplikasi lain' })).toBeVisible();
  });
});
