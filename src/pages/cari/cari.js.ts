import type { APIRoute } from 'astro';
import { searchScript } from '#queries/device-script.ts';

export const GET: APIRoute = async () =>
  new Response(await searchScript(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
