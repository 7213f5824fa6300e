import type { APIRoute } from 'astro';
import { loadEdition } from '#queries/edition.ts';
import { retractedDigests } from '#views/offline-lists.ts';

/** What devices have to forget. */
export const GET: APIRoute = async () => Response.json(retractedDigests(await loadEdition()));
