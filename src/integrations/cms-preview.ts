/** The program at /admin/ beside the preview: made when somebody first opens it. */
import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import sirv, { type RequestHandler } from 'sirv';
import { fingerprintOf } from '../fingerprint.ts';
import { admin } from '../routes.ts';
import { cacheDir, projectDir } from '../settings.ts';
import { bundleCms } from '../volumes/cms-bundle.ts';

let made: Promise<RequestHandler> | undefined;

async function make(): Promise<RequestHandler> {
  const folder = `${cacheDir}/redaksi/${fingerprintOf(projectDir, ['src'])}`;
  if (!existsSync(folder)) {
    const draft = `${folder}.${process.pid}`;
    await rm(`${cacheDir}/redaksi`, { recursive: true, force: true });
    await bundleCms(projectDir, draft);
    await rename(draft, folder);
  }
  return sirv(folder, { dev: true });
}

export function cmsPreview(): AstroIntegration {
  return {
    name: 'cms-preview',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(admin.slice(0, -1), (request, response, next) => {
          (made ??= make()).then((serve) => serve(request, response, next), next);
        });
      },
    },
  };
}
