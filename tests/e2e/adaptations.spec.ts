/** Readers who see, read or move differently. */
import { kinds, pageKinds } from './page-kinds.ts';
import { expect, open, test } from './test.ts';

test.use({ provoked: /\/tidak-ada\// });

for (const [kind, path] of kinds)
  test(`The ${kind} can be read with text of twice the size on a narrow screen`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 900 });
    await open(page, path);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const lost = await page.evaluate(() => {
      const wide = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
      const cut = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, a, button, summary')]
        .filter((each) => each.checkVisibility() && !each.closest('.sr-only, .skip'))
        .filter((each) => getComputedStyle(each).overflow !== 'visible' && each.scrollHeight > each.clientHeight + 2)
        .map((each) => each.outerHTML.slice(0, 100));
      return [...wide, ...cut];
    });
    expect(lost).toEqual([]);
  });

test('Nothing moves by itself, least of all where less motion is asked for', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of [pageKinds['front page'], pageKinds['article with a gallery'], pageKinds['search page']]) {
    await open(page, path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((each) => {
          const style = getComputedStyle(each);
          return (
            style.animationName !== 'none' || (Number.parseFloat(style.transitionDuration) || 0) > 0 || style.scrollBehavior === 'smooth'
          );
        })
        .map((each) => each.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  }
});

test.describe('With colours forced by the device', () => {
  test.use({ colorScheme: 'dark' });

  test('icons, marks, boxes and the place of the keyboard are still seen', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, pageKinds['article with corrections']);
    const seen = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
      return {
        icon: style('.share .icon').stroke !== style('body').backgroundColor,
        box: style('.correction-box').borderLeftStyle,
        ink: style('.prose p').color !== style('body').backgroundColor,
      };
    });
    expect(seen).toEqual({ icon: true, box: 'solid', ink: true });
    await page.getByRole('button', { name: 'Simpan' }).focus();
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    expect(outline).toBe(true);
  });
});
