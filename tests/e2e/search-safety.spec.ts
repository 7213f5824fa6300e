/** What is typed into the search is searched for and shown as words, whatever it is. */
import { SearchPage } from './search-page.ts';
import { expect, test } from './test.ts';

test.describe('A question with bad intentions', () => {
  for (const words of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '</title><svg onload=alert(1)>',
    "';alert(1)//",
    '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
  ])
    test(`does nothing but be searched for: ${words}`, async ({ page }) => {
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      const search = new SearchPage(page);
      const images = page.getByRole('main').locator('img, script:not([src]), svg[onload]');
      await search.open();
      const before = await images.count();
      await search.ask(words);
      await expect(search.status).toContainText(`“${words}”`);
      await page.reload();
      await search.answered();
      await expect(search.field).toHaveValue(words);
      await expect(search.status).toContainText(`“${words}”`);
      expect(await images.count()).toBe(before);
      expect(dialogs).toEqual([]);
    });
});
