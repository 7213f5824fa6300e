/** nginx: a file for `sites-enabled/`, and the map of addresses that have moved. */
import { everywhere, exceptionsOf, varying } from '#hosting/headers.ts';
import { withAndWithoutSlash, type OldPaths } from '#hosting/old-paths.ts';
import { regexOf } from '#hosting/pattern.ts';
import { compressed, folderName, goneMark, hidden, isSecure, keptFolders, redirectMaps, types, type Server } from '#hosting/site-rules.ts';

export const nginxMap = (old: OldPaths): string =>
  withAndWithoutSlash(old)
    .map(({ from, to }) => `${quoted(from)} ${quoted(to ?? goneMark)};\n`)
    .join('');

/** What is not a variable may not look like one. */
const quoted = (words: string) => `"${words.replace(/["\\]/g, '\\$&').replaceAll('$', '%24')}"`;

const variable = (header: string) => `$${header.toLowerCase().replaceAll('-', '_')}`;

/** Headers are set in one place, by maps: a `location` that had one of its own would lose all others. */
const headerMap = (header: string, usual: string): string => `map $uri ${variable(header)} {
  volatile;
  default "${usual}";
${exceptionsOf(header)
  .map(({ pattern, value }) => `  "~${regexOf(pattern)}" "${value}";`)
  .join('\n')}
}`;

/** Plain http leads to https; certbot proves there that the name is ours, in the folder of Debian's first page, which is there before this. */
function tls({ address, certificate, ports: own }: Server): { redirect: string; listen: string } {
  const ports = own ?? { http: 80, https: 443 };
  // Visitors of the newer Internet as well; a port of a test is for this machine only.
  const alsoSix = (port: number, kind = '') => (own === undefined ? `\n  listen [::]:${port}${kind};` : '');
  const folder = `/etc/letsencrypt/live/${address}`;
  const { chain, key } = certificate ?? { chain: `${folder}/fullchain.pem`, key: `${folder}/privkey.pem` };
  const port = ports.https === 443 ? '' : `:${ports.https}`;
  return {
    redirect: `server {
  listen ${ports.http};${alsoSix(ports.http)}
  server_name ${address};
  server_tokens off;
  location /.well-known/acme-challenge/ {
    root /var/www/html;
  }
  location / {
    return 301 https://${address}${port}$request_uri;
  }
}
`,
    listen: `listen ${ports.https} ssl http2;${alsoSix(ports.https, ' ssl http2')}
  ssl_certificate ${chain};
  ssl_certificate_key ${key};
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305;
  ssl_prefer_server_ciphers off;
  ssl_session_timeout 1d;
  ssl_session_cache shared:situs:10m;
  ssl_session_tickets off;`,
  };
}

export function nginxConfig(server: Server): string {
  const { address, root, notFound } = server;
  const secure = isSecure(server);
  const { redirect, listen } = secure ? tls(server) : { redirect: '', listen: `listen ${address.slice(1)};` };
  const headers = Object.entries(everywhere(secure));
  return `# Made by \`npm run hosts\`: change src/hosting/ instead.
# A new map of moved addresses takes effect at \`nginx -s reload\`.

# Before the first map, which would take smaller ones.
map_hash_max_size 262144;
map_hash_bucket_size 512;

map $uri $old_address {
  # Asked again for the page that an error shows.
  volatile;
  default "";
  include ${root}${redirectMaps.nginx};
}
${headers
  .filter(([name]) => varying.includes(name))
  .map(([name, value]) => headerMap(name, value))
  .join('\n')}

${redirect}server {
  ${listen}
  server_name ${secure ? address : '_'};
  root ${root};
  index index.html;
  charset utf-8;
  absolute_redirect off;
  server_tokens off;

${headers.map(([name, value]) => `  add_header ${name} ${varying.includes(name) ? variable(name) : `"${value}"`} always;`).join('\n')}

  gzip on;
  gzip_static on;
  # With the module libnginx-mod-http-brotli-static, for answers a tenth smaller:
  # brotli_static on;
  gzip_vary on;
  gzip_min_length 512;
  gzip_proxied any;
  gzip_types ${compressed.filter((type) => type !== 'text/html').join(' ')};

  error_page 403 =404 ${notFound};
  error_page 404 410 ${notFound};

  if ($old_address = "${goneMark}") {
    return 410;
  }
  if ($old_address) {
    return 301 $old_address;
  }

  location / {
    try_files $uri $uri/ =404;
  }
  location = ${notFound} {
    internal;
  }
  # Pages that were opened before the last release ask for files of theirs. Asked for by \`error_page\`, so that even a
  # switch between finding and opening a file goes unseen.
  location ~ "^(?:${keptFolders.join('|')})" {
    recursive_error_pages on;
    error_page 403 =404 ${notFound};
    error_page 404 = @lama;
  }
  location @lama {
    root ${root}/_lama;
    try_files $uri =404;
  }
  # Plain names only: a backslash or a line break in the answer would lead to another host or add a header.
  location ~ "^/(?<folder>(?:${folderName}/)*)index\\.html$" {
    if ($request_uri ~ "/index\\.html($|\\?)") {
      return 301 /$folder;
    }
  }
${hidden.map((pattern) => `  location ~ "${regexOf(pattern)}" {\n    return 404;\n  }`).join('\n')}
${types.map(({ path, type }) => `  location ~ "${regexOf(path)}" {\n    types { }\n    default_type ${type};\n  }`).join('\n')}
}
`;
}
