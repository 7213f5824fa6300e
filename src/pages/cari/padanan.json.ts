import type { APIRoute } from 'astro';
import { synonymGroups } from '#editorial/synonym-groups.ts';
import { loadEdition } from '#queries/edition.ts';

export const GET: APIRoute = async () => Response.json(synonymGroups(await loadEdition()));
