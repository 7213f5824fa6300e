import type { APIRoute, GetStaticPaths } from 'astro';
import { securityTxt } from '#hosting/security-txt.ts';
import { toPrint } from '#queries/edition.ts';
import * as routes from '#routes.ts';
import { siteUrl } from '#settings.ts';

/** Not in a folder of that name: what begins with a dot is passed over by the tools that read code. */
export const getStaticPaths: GetStaticPaths = () => toPrint(() => [{ path: routes.securityContact, params: { folder: '.well-known' } }]);

export const GET: APIRoute = () => new Response(securityTxt(siteUrl), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
