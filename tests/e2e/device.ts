/** What a reader's device holds. */
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Addresses in one of the caches. */
export const kept = (page: Page, cache: string): Promise<string[]> =>
  page.evaluate(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname), cache);

/** A reader who reads: scrolling is what starts the service worker on a first visit. */
export async function read(page: Page): Promise<void> {
  await page.mouse.wheel(0, 300);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
}

export async function expectKept(page: Page, cache: string, path: string): Promise<void> {
  await expect.poll(() => kept(page, cache), { message: `${path} in ${cache}` }).toContain(path);
}

/** A new visit: from outside, not from another page of the site. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(path, { waitUntil: 'load' });
}
