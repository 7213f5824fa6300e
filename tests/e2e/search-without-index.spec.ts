/** The search page when its index cannot be loaded. */
import { SearchPage } from './search-page.ts';
import { expect, test } from './test.ts';

test.describe('Without its index', () => {
  test.use({ provoked: /pagefind/ });
  test('the page says that it cannot search now, and searches again once it can', async ({ page }) => {
    const search = new SearchPage(page);
    await page.route('**/pagefind.js', (route) => route.abort('internetdisconnected'));
    await search.open('?q=banjir');
    await expect(search.status).toHaveText('Indeks pencarian tidak dapat dimuat. Periksa sambungan lalu coba lagi.');
    await page.unroute('**/pagefind.js');
    await search.ask('banjir');
    expect(await search.count()).toBeGreaterThan(1);
  });
});
