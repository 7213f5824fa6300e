import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { rolldown } from 'rolldown';
import { projectDir } from '#settings.ts';

/** The service worker, bundled by itself: its address must never change, unlike those of Astro's scripts. */
export const GET: APIRoute = async () => {
  const bundle = await rolldown({ input: join(projectDir, 'src/worker/service-worker.ts'), platform: 'browser', cwd: projectDir });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return new Response(output[0].code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
