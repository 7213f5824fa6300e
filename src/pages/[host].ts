import type { APIRoute, GetStaticPaths } from 'astro';
import { indexNowKey, keyFile } from '#announce/services.ts';
import { headersFile, redirectsFile } from '#hosting/static-host.ts';
import { toPrint } from '#queries/edition.ts';
import * as routes from '#routes.ts';
import { siteUrl } from '#settings.ts';
import { stubs } from '#views/old-addresses.ts';

/** What hosts for static files and services read in the site itself. */
export const getStaticPaths: GetStaticPaths = () =>
  toPrint((edition) => [
    { path: routes.hostHeaders, params: { host: routes.hostHeaders.slice(1) }, props: { file: headersFile } },
    { path: keyFile(siteUrl), params: { host: keyFile(siteUrl).slice(1) }, props: { file: () => indexNowKey(siteUrl) } },
    { path: routes.hostRedirects, params: { host: routes.hostRedirects.slice(1) }, props: { file: () => redirectsFile(stubs(edition)) } },
  ]);

export const GET: APIRoute<{ file: () => string }> = ({ props }) => new Response(props.file());
