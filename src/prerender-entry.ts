/** What the bundle of the pages begins with: all of them, and all their addresses. Read by `volumes/print-pages.ts`. */
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';

export const app = createApp({ streaming: false });
export const staticPaths = new StaticPaths(app);
