/** `test` as in Playwright, except that no page may complain, fail to load something or ask another host for anything. */
import { test as base, expect, type Page } from '@playwright/test';

interface Options {
  /** Complaints that a test provokes on purpose. */
  provoked: RegExp | undefined;
}
interface Watch {
  complaints: string[];
}

export const test = base.extend<Options & Watch>({
  provoked: [undefined, { option: true }],
  complaints: [
    async ({ context, baseURL, provoked }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()))
          complaints.push(`${message.type()}: ${message.text()} ${message.location().url}`);
      });
      context.on('weberror', (error) => complaints.push(`exception: ${error.error().message}`));
      context.on('requestfailed', (request) => complaints.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
      context.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '') && !/^(?:data|blob):/.test(request.url()))
          complaints.push(`foreign: ${request.url()}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`status ${response.status()}: ${response.url()}`);
      });
      await use(complaints);
      // Whoever leaves a page gives up what it was still loading.
      const real = complaints.filter((line) => !line.includes('net::ERR_ABORTED') && provoked?.test(line) !== true);
      expect(real).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page and waits until nothing more is asked for. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
}

export { expect };
