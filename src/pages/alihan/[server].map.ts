import type { APIRoute, GetStaticPaths } from 'astro';
import { caddyMap } from '#hosting/caddy.ts';
import { nginxMap } from '#hosting/nginx.ts';
import type { OldPaths } from '#hosting/old-paths.ts';
import { redirectMaps } from '#hosting/site-rules.ts';
import { loadEdition, toPrint } from '#queries/edition.ts';
import { oldAddresses } from '#views/old-addresses.ts';

const maps = { nginx: nginxMap, caddy: caddyMap } as const;

/** Old addresses in the form of servers of one's own. */
export const getStaticPaths: GetStaticPaths = () =>
  toPrint(() =>
    (['nginx', 'caddy'] as const).map((server) => ({ path: redirectMaps[server], params: { server }, props: { map: maps[server] } })),
  );

export const GET: APIRoute<{ map: (old: OldPaths) => string }> = async ({ props }) =>
  new Response(props.map(oldAddresses(await loadEdition())));
