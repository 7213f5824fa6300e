/** What an article offers beyond its text: theme and letters, a reading list, a voice, quotations, and its age. */
import type { Page } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';
import { expect, open, test } from './test.ts';

const path = pageKinds['article with corrections'];
const headline = 'Becak Listrik di Kota Tirtasari Bertambah Jadi 75 Unit';
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const letterSize = (page: Page) =>
  page
    .locator('.prose p')
    .first()
    .evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));

test.describe('The looks of the page', () => {
  test('follow the device until the reader chooses, and the choice holds on every page from its first paint', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, path);
    const day = await background(page);
    await page.getByRole('button', { name: 'Tampilan' }).click();
    await page.getByRole('radio', { name: 'Gelap' }).check();
    const night = await background(page);
    expect(night).not.toBe(day);
    await page.goto('/ralat/', { waitUntil: 'commit' });
    await page.waitForSelector('h1');
    expect(await background(page)).toBe(night);
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, path);
    await page.getByRole('button', { name: 'Tampilan' }).click();
    await expect(page.getByRole('radio', { name: 'Gelap' })).toBeChecked();
    await page.getByRole('radio', { name: 'Terang' }).check();
    expect(await background(page)).toBe(day);
    await page.getByRole('radio', { name: 'Ikut perangkat' }).check();
    expect(await background(page)).toBe(night);
    await page.reload();
    expect(await page.locator('html').getAttribute('data-tema')).toBeNull();
  });

  test('have larger letters for who wants them, and nothing is cut off on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, path);
    const usual = await letterSize(page);
    await page.getByRole('banner').locator('summary').click();
    await page.getByRole('radio', { name: 'Paling besar' }).check();
    expect(await letterSize(page)).toBeGreaterThan(usual * 1.25);
    await page.reload();
    expect(await letterSize(page)).toBeGreaterThan(usual * 1.25);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('are chosen by the keyboard', async ({ page }) => {
    await open(page, path);
    const button = page.getByRole('button', { name: 'Tampilan' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Terang' })).toBeChecked();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await expect(page.getByRole('radio')).toHaveCount(0);
  });

  test('work where nothing may be stored', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await open(page, path);
    await page.getByRole('button', { name: 'Tampilan' }).click();
    await page.getByRole('radio', { name: 'Gelap' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-tema', 'gelap');
  });
});

test('The reading list keeps an article until the reader takes it off', async ({ page }) => {
  await open(page, path);
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('button', { name: 'Tersimpan' })).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Tersimpan' })).toBeVisible();
  await open(page, '/luring/');
  await expect(page.getByRole('heading', { name: 'Daftar bacaan' })).toBeVisible();
  await page.getByRole('button', { name: `Hapus: ${headline}` }).click();
  await expect(page.getByRole('heading', { name: 'Daftar bacaan' })).toBeHidden();
  await open(page, path);
  await expect(page.getByRole('button', { name: 'Simpan' })).toHaveAttribute('aria-pressed', 'false');
});

test.describe('The voice of the device', () => {
  /** A device that writes down what it would say. */
  const withVoice = (page: Page, lang: string) =>
    page.addInitScript((language) => {
      const said: string[] = [];
      const fake = {
        getVoices: () => [{ lang: language, name: 'Suara' }],
        speak: (speech: SpeechSynthesisUtterance) => void said.push(`${speech.lang} ${speech.text}`),
        cancel: () => void (said.length = 0),
      };
      Object.defineProperty(window, 'speechSynthesis', { value: fake });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
      Object.defineProperty(window, 'said', { value: said });
    }, lang);
  const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

  test('reads headline and text, in Indonesian, and nothing that stands around it', async ({ page }) => {
    await withVoice(page, 'id-ID');
    await open(page, path);
    await page.getByRole('button', { name: 'Dengarkan' }).click();
    await expect.poll(async () => (await said(page)).length).toBeGreaterThan(5);
    const spoken = await said(page);
    expect(spoken[0]).toBe(`id-ID ${headline}`);
    expect(spoken.join('\n')).toContain('Lutut saya yang paling berterima kasih');
    expect(spoken.join('\n')).not.toMatch(/Baca juga|Ikuti kabar|\(van\)|https:/);
    await page.getByRole('button', { name: 'Berhenti' }).click();
    await expect.poll(() => said(page)).toEqual([]);
    await expect(page.getByRole('button', { name: 'Dengarkan' })).toHaveAttribute('aria-pressed', 'false');
  });

  test('is not offered where it speaks no Indonesian', async ({ page }) => {
    await withVoice(page, 'en-US');
    await open(page, path);
    await expect(page.getByRole('button', { name: 'Simpan' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Dengarkan' })).toBeHidden();
  });
});

test('Marked words are copied with headline, site, time and address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, path);
  await page.locator('.prose p').nth(1).click({ clickCount: 3 });
  await page.getByRole('button', { name: 'Salin kutipan dan sumbernya' }).click();
  await expect(page.getByRole('button', { name: 'Kutipan tersalin' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^“Data itu dikumpulkan .*”\s\(/);
  expect(copied).toContain(`(${headline}, Kentongan, Selasa, 11 Maret 2025, 08.25 WIB, https://tirta.example${path})`);
  await page.getByRole('heading', { level: 1 }).click({ clickCount: 3 });
  await expect(page.getByRole('button', { name: /kutipan/i })).toBeHidden();
});

test.describe('The age of a story, by the clock of the reader,', () => {
  for (const [time, words] of [
    ['2026-03-11T08:00:00+07:00', undefined],
    ['2026-03-12T08:00:00+07:00', 'Berita ini terbit 1 tahun lalu.'],
    ['2033-06-01T08:00:00+07:00', 'Berita ini terbit 8 tahun lalu.'],
  ] as const)
    test(`is ${words ? `told as "${words}"` : 'not told while it is young'} on ${time.slice(0, 10)}, and nothing moves`, async ({
      page,
    }) => {
      await page.clock.setFixedTime(time);
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            document.documentElement.dataset['shift'] = String((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await open(page, path);
      const notice = page.getByText(/ini terbit \d+ tahun lalu/);
      if (words) await expect(notice).toHaveText(words);
      else await expect(notice).toHaveCount(0);
      expect(await page.locator('html').getAttribute('data-shift')).toBeNull();
    });

  test('speaks of the last check where a guide has one', async ({ page }) => {
    await page.clock.setFixedTime('2035-01-01T00:00:00+07:00');
    await open(page, pageKinds['long guide']);
    await expect(
      page.getByText(/^(?:Panduan|Penjelasan) ini (?:terakhir diperiksa|ditulis) \d+ tahun lalu; aturannya mungkin sudah berubah\.$/),
    ).toBeVisible();
  });
});
