/** What stands in deploy/: the configuration of servers of one's own. */
import { caddyfile } from '#hosting/caddy.ts';
import { nginxConfig } from '#hosting/nginx.ts';
import type { Server } from '#hosting/site-rules.ts';
import * as routes from '#routes.ts';
import { site } from '#site.ts';

/** To be changed where it is installed: the name of the site, and the link that `npm run release` switches. */
const server: Server = { address: new URL(site.defaultUrl).hostname, root: '/srv/situs/terbit', notFound: routes.notFound };

export const hostFiles = (own: Partial<Server> = {}): Record<'nginx.conf' | 'Caddyfile', string> => ({
  'nginx.conf': nginxConfig({ ...server, ...own }),
  Caddyfile: caddyfile({ ...server, ...own }),
});
