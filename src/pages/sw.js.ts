import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { build } from 'esbuild';
import { projectDir } from '#settings.ts';

/** The service worker, bundled by itself: its address must never change, unlike those of Astro's scripts. */
export const GET: APIRoute = async () => {
  const { outputFiles } = await build({
    absWorkingDir: projectDir,
    entryPoints: [join(projectDir, 'src/worker/service-worker.ts')],
    ...{ bundle: true, minify: true, format: 'iife', target: 'es2022', write: false, logLevel: 'error' },
  });
  return new Response(outputFiles[0]?.text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
