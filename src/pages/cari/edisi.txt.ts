import type { APIRoute } from 'astro';
import { searchScriptAddress } from '#queries/device-script.ts';
import { loadEdition } from '#queries/edition.ts';
import { searchDigest } from '#queries/search-digest.ts';

export const GET: APIRoute = async () => new Response(`${searchDigest(await loadEdition())} ${await searchScriptAddress()}`);
