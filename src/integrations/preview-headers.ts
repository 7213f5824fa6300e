/** The editor's preview sends what the site's hosts send, but that nothing is kept: it changes while one writes. */
import type { AstroIntegration } from 'astro';
import { headersFor } from '../hosting/headers.ts';

export function previewHeaders(): AstroIntegration {
  return {
    name: 'preview-headers',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const headers = Object.entries(headersFor(new URL(request.url ?? '/', 'http://localhost').pathname, false));
          for (const [name, value] of headers) if (name !== 'Cache-Control') response.setHeader(name, value);
          next();
        });
      },
    },
  };
}
