import type { APIRoute } from 'astro';
import { bundleForDevice } from '#queries/device-script.ts';

/** The service worker. Its address must never change, unlike those of Astro's scripts. */
export const GET: APIRoute = async () =>
  new Response(await bundleForDevice('worker/service-worker.ts', 'iife'), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
