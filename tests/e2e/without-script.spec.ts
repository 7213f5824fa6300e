/** Without JavaScript everything can be read and reached; only searching and comforts are missing. */
import { kinds, pageKinds } from './page-kinds.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false, provoked: /\/tidak-ada\// });

for (const [kind, path] of kinds)
  test(`Without JavaScript the ${kind} can be read, and leads on`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const main = page.getByRole('main');
    expect(((await main.textContent()) ?? '').replace(/\s+/g, ' ').length).toBeGreaterThan(80);
    await expect(page.getByRole('banner').getByRole('link', { name: 'Pemerintahan' }).first()).toBeVisible();
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Susunan Redaksi' })).toBeVisible();
    // Nothing that only a script can work is offered.
    for (const button of await main.getByRole('button').all()) await expect(button).toHaveAttribute('type', 'submit');
  });

test('Without JavaScript the menu opens, and a reader walks through the site', async ({ page }) => {
  await page.goto('/');
  const menu = page.getByRole('banner').locator('details');
  await expect(menu.getByRole('link', { name: 'Ralat dan hak jawab' })).toBeHidden();
  await menu.locator('summary').click();
  await menu.getByRole('link', { name: 'Ralat dan hak jawab' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ralat dan hak jawab');
  await page.getByRole('main').getByRole('link', { name: 'Becak Listrik di Kota Tirtasari Bertambah Jadi 75 Unit' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Becak Listrik di Kota Tirtasari Bertambah Jadi 75 Unit');
});

test('Without JavaScript the search page says so and offers the index by date and the rubrics', async ({ page }) => {
  await page.goto(`${pageKinds['search page']}?q=banjir`);
  const main = page.getByRole('main');
  // Texts and roles inside `noscript` are not looked at by Playwright, so it is found by its element.
  const note = main.locator('noscript p');
  await expect(note).toBeVisible();
  await expect(note).toContainText('Pencarian memerlukan JavaScript.');
  await expect(main.getByRole('form', { name: 'Saring hasil' })).toBeHidden();
  await expect(main.getByRole('link', { name: 'Lingkungan' })).toBeVisible();
  await note.locator('a').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Indeks tanggal');
});

test('Without JavaScript a picture opens as the file that it is', async ({ page, request }) => {
  await page.goto(pageKinds['article with a gallery']);
  const links = await page.locator('a[data-do=zoom]').all();
  expect(links).toHaveLength(4);
  for (const link of links) {
    const response = await request.get((await link.getAttribute('href')) ?? '');
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toMatch(/^image\//);
  }
});

test('Without JavaScript documents can be fetched', async ({ page, request }) => {
  await page.goto(pageKinds['article with tables and documents']);
  const links = await page.getByRole('main').locator('a[download]').all();
  expect(links).toHaveLength(2);
  for (const link of links) expect((await request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200);
});
