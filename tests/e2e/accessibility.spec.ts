/** No page of any kind breaks a rule that a program can check, in both themes, on a phone and on a desk. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { kinds, pageKinds } from './page-kinds.ts';
import { SearchPage } from './search-page.ts';
import { addStyles, expect, open, test } from './test.ts';

test.use({ provoked: /\/tidak-ada\// });

/** `wcag22aa` has to be named, or the size of targets is not looked at. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} | ${target.join(' ')} | ${failureSummary ?? ''}`),
  );
}

/** Looks at what is on the screen as four readers would see it. */
async function expectNoViolations(page: Page): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await violations(page), `${width} pixels, ${colorScheme} theme`).toEqual([]);
    }
  }
}

test.describe('No rule of access is broken by', () => {
  for (const [kind, path] of kinds)
    test(`the ${kind}`, async ({ page }) => {
      await open(page, path);
      await expectNoViolations(page);
    });

  test('the open menu', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('banner').locator('summary').click();
    await expectNoViolations(page);
  });

  test('the results of a search', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('?q=pasar&tahun=2023');
    await search.answered();
    await expect.poll(() => search.results.count()).toBeGreaterThan(0);
    await expectNoViolations(page);
  });

  test('a picture shown large', async ({ page }) => {
    await open(page, pageKinds['article with a gallery']);
    await page.getByRole('link', { name: 'Perbesar gambar' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolations(page);
  });

  test('the note that information has run out', async ({ page }) => {
    await page.clock.setFixedTime('2026-01-01T00:00:00+07:00');
    await open(page, pageKinds['expired article']);
    await expect(page.getByText('Masa berlaku informasi ini sudah lewat.')).toBeVisible();
    await expectNoViolations(page);
  });
});

test('The look for broken rules finds one that is there, and one that is there in the dark only', async ({ page }) => {
  await open(page, pageKinds['policy page']);
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  expect((await violations(page)).join('\n')).toContain('image-alt');
  await page.emulateMedia({ colorScheme: 'light' });
  await addStyles(page, 'main p { color: #1b1a17 !important }');
  expect((await violations(page)).join('\n')).not.toContain('color-contrast');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await violations(page)).join('\n')).toContain('color-contrast');
});
