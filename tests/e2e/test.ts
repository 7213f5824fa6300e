/** `test` as in Playwright, except that no page may complain, break its policy, fail to load something or ask another host for anything. */
import { test as base, expect, type ConsoleMessage, type Page } from '@playwright/test';

interface Options {
  /** Complaints that a test provokes on purpose. */
  provoked: RegExp | undefined;
}
interface Watch {
  complaints: string[];
  /** What a policy has forbidden, in pages and in workers; nothing excuses one. */
  violations: string[];
}

const mark = 'Pelanggaran:';

/** Runs in pages and in workers. */
const tellViolations = (words: string) =>
  addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile } = event as SecurityPolicyViolationEvent;
    console.warn(words, effectiveDirective, blockedURI, sourceFile);
  });

export const test = base.extend<Options & Watch>({
  provoked: [undefined, { option: true }],
  violations: [
    async ({ context }, use) => {
      const violations: string[] = [];
      const hear = (message: ConsoleMessage) => {
        // Browsers tell of workers, and of answers that may not be shown, in words only.
        if (
          message.text().startsWith(mark) ||
          /Content Security Policy|Trusted\s?Type|Permissions-Policy|Cross-Origin-/i.test(message.text())
        )
          violations.push(message.text());
      };
      context.on('console', hear);
      await context.addInitScript(tellViolations, mark);
      context.on('serviceworker', (worker) => {
        worker.on('console', hear);
        // One that is gone already has done nothing.
        worker.evaluate(tellViolations, mark).catch(() => undefined);
      });
      await use(violations);
      expect(violations).toEqual([]);
    },
    { auto: true },
  ],
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

/** Rules of a test's own; a `<style>` is what the page's policy forbids. */
export const addStyles = (page: Page, rules: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);

export { expect };
