/** The search page where there is little room. */
import { SearchPage } from './search-page.ts';
import { expect, test } from './test.ts';

test('On a phone the filters wait folded above the results, and stand open when one is set', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const search = new SearchPage(page);
  await search.open('?q=banjir');
  await search.answered();
  await expect(search.filter('Tahun')).toBeHidden();
  await search.filters.getByText('Saring dan urutkan').click();
  await search.choose('Tahun', '2025');
  await expect(page).toHaveURL(/tahun=2025/);
  await page.reload();
  await search.answered();
  await expect(search.filter('Tahun')).toHaveValue('2025');
  await expect(search.filter('Tahun')).toBeVisible();
});
