import type { APIRoute } from 'astro';
import { loadEdition } from '#queries/edition.ts';
import { pasteFactsView } from '#views/paste-facts-view.ts';

/** Asked for by /admin/ only, where a text that was sent becomes an article. */
export const GET: APIRoute = async () => Response.json(pasteFactsView(await loadEdition()));
