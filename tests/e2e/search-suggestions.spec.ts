/** Suggestions while typing, with the keyboard and as assistive technology sees them. */
import { SearchPage } from './search-page.ts';
import { expect, test } from './test.ts';

test('Topics, places and headlines are offered while a reader types, and lead to their pages', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.field.focus();
  await expect(search.field).toHaveAttribute('aria-expanded', 'false');
  await search.field.pressSequentially('banj');
  await expect(search.suggestions.first()).toHaveText(/Banjir\s*Topik/);
  await expect(search.suggestions.filter({ hasText: 'Berita' }).first()).toBeVisible();
  await expect(search.field).toHaveAttribute('aria-expanded', 'true');
  await search.suggestions.first().click();
  await expect(page).toHaveURL(/\/topik\/banjir\/$/);
});

test('The arrow keys walk through the suggestions, Enter opens one, Escape closes them', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.field.focus();
  await page.keyboard.type('kaliput');
  await expect(search.suggestions.first()).toHaveText(/Kaliputih\s*Wilayah/);
  await page.keyboard.press('ArrowDown');
  const id = (await search.suggestions.first().getAttribute('id')) ?? '';
  await expect(search.field).toHaveAttribute('aria-activedescendant', id);
  await expect(search.suggestions.first()).toHaveAttribute('aria-selected', 'true');
  await expect(search.field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search.suggestions).toHaveCount(0);
  await expect(search.field).toHaveValue('kaliput');
  await page.keyboard.type('i');
  await expect(search.suggestions.first()).toHaveText(/Kaliputih/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/wilayah\/.*kaliputih\/$/);
});

test('A choice stays chosen when headlines arrive after it', async ({ page }) => {
  const search = new SearchPage(page);
  const released = Promise.withResolvers<undefined>();
  await page.route('**/cari/indeks/**', (route) => released.promise.then(() => route.continue()));
  await search.open();
  await search.field.pressSequentially('banj');
  await expect(search.suggestions.first()).toHaveText(/Banjir\s*Topik/);
  await page.keyboard.press('ArrowDown');
  const before = await search.suggestions.count();
  released.resolve(undefined);
  await expect.poll(() => search.suggestions.count()).toBeGreaterThan(before);
  await expect(search.suggestions.first()).toHaveAttribute('aria-selected', 'true');
});

test('Enter without a choice searches for what was typed', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.field.pressSequentially('banjir');
  await expect(search.suggestions.first()).toBeVisible();
  await search.field.press('Enter');
  await search.answered();
  await expect(page).toHaveURL(/\/cari\/\?q=banjir$/);
  await expect(search.suggestions).toHaveCount(0);
});
