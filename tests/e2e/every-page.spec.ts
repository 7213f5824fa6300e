/** What holds for a page of any kind in a real browser. */
import { kinds, pageKinds } from './page-kinds.ts';
import { addStyles, expect, open, test } from './test.ts';

test.use({ provoked: /\/tidak-ada\// });

for (const [kind, path] of kinds) {
  test(`The ${kind} loads everything it shows from the site itself, without a complaint`, async ({ page }) => {
    await open(page, path);
    // Pictures further down are fetched when they come near.
    for (const image of await page.locator('img').all()) {
      await image.scrollIntoViewIfNeeded();
      await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.complete && each.naturalWidth)).toBeGreaterThan(0);
    }
    await expect(page.locator('img[src=""]')).toHaveCount(0);
  });

  test(`The ${kind} fits a width of 320 pixels without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await open(page, path);
    const tooWide = await page.evaluate(() => {
      if (document.documentElement.scrollWidth <= innerWidth) return [];
      const seen = [...document.body.querySelectorAll('*')].filter((each) => each.checkVisibility() && !each.closest('.table-scroll'));
      return seen.filter((each) => each.getBoundingClientRect().right > innerWidth).map((each) => each.outerHTML.slice(0, 100));
    });
    expect(tooWide).toEqual([]);
  });
}

test('A table that is wider than the screen scrolls by itself and can be reached by the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await open(page, pageKinds['long guide']);
  const frame = page.getByRole('region', { name: /Tabel/ }).first();
  expect(await frame.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeGreaterThan(0);
  await frame.focus();
  await expect(frame).toBeFocused();
});

test('Words may be spaced out as readers need it, and nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, pageKinds['article with a very long headline']);
  await addStyles(
    page,
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  );
  const cut = await page.evaluate(() => {
    const texts = [...document.querySelectorAll('h1, h2, h3, p, li, a')].filter((each) => !each.closest('.sr-only, .skip, nav.rubrics'));
    return texts
      .filter((each) => getComputedStyle(each).overflow === 'hidden' && each.scrollHeight > each.clientHeight + 1)
      .map((each) => each.outerHTML.slice(0, 100));
  });
  expect(cut).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('Paper gets the article and its address, not the interface', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await open(page, pageKinds['article with corrections']);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('https://tirta.example/berita/2025/03/penghitungan-becak-listrik/')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Sebarkan artikel ini' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Rubrik' })).toBeHidden();
  await page.evaluate(() => (document.documentElement.dataset['tema'] = 'gelap'));
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
});
