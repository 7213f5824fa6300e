/** Everything works without a mouse, and one always sees where one is. */
import { kinds, pageKinds } from './page-kinds.ts';
import { expect, open, test } from './test.ts';

test('The first stop of the keyboard leads past the head of the page to its content', async ({ page }) => {
  await open(page, pageKinds['article with corrections']);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Langsung ke isi' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#isi$/);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('The menu opens and closes by the keyboard, and its links can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/');
  const menu = page.getByRole('banner').locator('details');
  const list = menu.getByRole('navigation', { name: 'Menu' });
  await menu.locator('summary').focus();
  await expect(list).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(list.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(list).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pemerintahan');
});

test('A search is asked, narrowed down and followed by the keyboard alone', async ({ page }) => {
  await open(page, '/cari/');
  await page.getByRole('main').getByLabel('Cari berita dan panduan').focus();
  await page.keyboard.type('banjir');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('status')).toContainText('hasil untuk “banjir”');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Rubrik' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/rubrik=/);
  await expect(page.getByRole('main').getByRole('status')).toContainText('hasil untuk “banjir”');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Tab');
  await expect(page.getByRole('list', { name: 'Hasil pencarian' }).getByRole('link').first()).toBeFocused();
});

test('An article is shared by the keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, pageKinds['article with corrections']);
  const share = page.getByRole('group', { name: 'Sebarkan artikel ini' });
  await share.getByRole('link', { name: 'Surel' }).focus();
  await page.keyboard.press('Tab');
  await expect(share.getByRole('button', { name: 'Salin tautan' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(share.getByRole('status')).toHaveText('Tautan tersalin');
});

interface Stop {
  name: string;
  seen: boolean;
  inView: boolean;
  covered: boolean;
}

for (const scheme of ['light', 'dark'] as const)
  for (const [kind, path] of kinds.filter(([name]) =>
    ['front page', 'article with a gallery', 'rubric', 'calendar of a month', 'search page'].includes(name),
  ))
    test(`On the ${kind} every stop of the keyboard is seen and covered by nothing (${scheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await open(page, path);
      const stops: Stop[] = [];
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate((): Stop | undefined => {
          const element = document.activeElement;
          if (!element || element === document.body) return undefined;
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
          const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/rgba\(.*, 0\)|transparent/.test(outlineColor);
          const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
          const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, innerHeight / 2)];
          const top = document.elementFromPoint(x, y);
          const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          return {
            name: element.outerHTML.slice(0, 120),
            seen,
            inView,
            covered: !(top && (element.contains(top) || top.contains(element))),
          };
        });
        if (!stop) break;
        stops.push(stop);
      }
      expect(stops.length).toBeGreaterThan(10);
      expect(stops.filter(({ seen, inView, covered }) => !seen || !inView || covered)).toEqual([]);
    });
