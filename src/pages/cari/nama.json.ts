import type { APIRoute } from 'astro';
import { loadEdition } from '#queries/edition.ts';
import { nameListView } from '#views/name-list-view.ts';

export const GET: APIRoute = async () => Response.json(nameListView(await loadEdition()));
