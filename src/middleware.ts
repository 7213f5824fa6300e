/** Every page gets its policy when it is finished. The preview has none: Vite puts in scripts and styles of its own. */
import { defineMiddleware } from 'astro:middleware';
import { withPolicy } from '#hosting/page-policy.ts';

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  return new Response(withPolicy(await response.text(), url.pathname), response);
});
