/** `test` on a copy of the site; the site itself stays reachable for other tests. */
import { SiteCopy } from './site-copy.ts';
import { test as base } from './test.ts';

export const test = base.extend<{ site: SiteCopy }>({
  site: async ({}, use) => {
    const site = new SiteCopy();
    await site.connect();
    await use(site);
    await site.discard();
  },
  baseURL: async ({ site }, use) => use(site.origin),
  // Being cut off is the point.
  provoked: /ERR_CONNECTION_(?:REFUSED|RESET)|ERR_SOCKET_NOT_CONNECTED|ERR_FAILED|Failed to fetch|status (?:of )?404|TypeError/,
});
