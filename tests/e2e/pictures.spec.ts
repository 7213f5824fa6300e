/** What pictures cost on a phone. */
import type { Browser, Page } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';
import { expect, test } from './test.ts';

const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };

/** A phone that counts the bytes of pictures. */
async function openCounting(browser: Browser, address: string, prepare?: (page: Page) => Promise<unknown>) {
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  const page = await context.newPage();
  const pictures: { path: string; bytes: number }[] = [];
  const arriving: Promise<unknown>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/foto/'))
      arriving.push(response.body().then(({ length }) => pictures.push({ path: pathname, bytes: length })));
  });
  await prepare?.(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  const close = async () => {
    // Its bytes can no longer be counted once the page is closed.
    await Promise.all(arriving);
    await context.close();
  };
  return { page, pictures, close };
}

const sum = (pictures: readonly { bytes: number }[]) => pictures.reduce((bytes, picture) => bytes + picture.bytes, 0);

for (const [kind, most] of [
  ['front page', 150_000],
  ['article with a gallery', 60_000],
  ['long guide', 60_000],
  ['article with tables and documents', 60_000],
] as const)
  test(`Before anyone scrolls, the ${kind} fetches pictures of at most ${most / 1000} kB, the first of at most 45 kB`, async ({
    browser,
    baseURL,
  }) => {
    const { pictures, close } = await openCounting(browser, new URL(pageKinds[kind], baseURL).href);
    expect(pictures.length).toBeGreaterThan(0);
    expect(sum(pictures), JSON.stringify(pictures)).toBeLessThanOrEqual(most);
    expect(pictures[0]?.bytes).toBeLessThanOrEqual(45_000);
    expect(pictures.map(({ path }) => path).filter((path) => !path.endsWith('.avif'))).toEqual([]);
    await close();
  });

test('With "Save-Data" no picture below the first is fetched before it is tapped', async ({ browser, baseURL }) => {
  const { page, pictures, close } = await openCounting(browser, new URL(pageKinds['article with a gallery'], baseURL).href, (opened) =>
    opened.addInitScript(() => Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) })),
  );
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 300) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
  });
  await page.waitForLoadState('networkidle');
  expect(pictures).toHaveLength(1);
  const first = page.locator('.gallery picture').first();
  await first.click();
  await expect.poll(() => first.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect(pictures).toHaveLength(2);
  await first.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await close();
});
