import type { APIRoute } from 'astro';
import { notices, packagesForReaders } from '#licences.ts';
import { projectDir } from '#settings.ts';

/** Whoever passes on the code of others passes on their licences. */
export const GET: APIRoute = () =>
  new Response(notices(projectDir, packagesForReaders), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
