/**
 * Pages are finished and written here, not by Astro: each gets its policy, and is written at once. Astro's own way
 * turns a text into bytes three times and asks the thread pool three times for each of thousands of small files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { withPolicy } from '../hosting/page-policy.ts';

/** Astro makes no file of an answer without a body. */
const written = () => new Response(null);

export function pageWriter(): AstroIntegration {
  let site: URL;
  return {
    name: 'page-writer',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.outDir;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => ({
          ...astro,
          name: 'page-writer',
          render: async (request, options) => {
            const rendered = await astro.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            if (!response.headers.get('Content-Type')?.startsWith('text/html')) return rendered;
            const { pathname } = new URL(request.url);
            const html = withPolicy(await response.text(), pathname);
            // The page for what is not found lies under a name of its own.
            if (options.routeData.route === '/404') return new Response(html, response);
            const folder = new URL(`.${pathname}`, site);
            mkdirSync(folder, { recursive: true });
            writeFileSync(new URL('index.html', folder), html);
            return written();
          },
        })),
    },
  };
}
