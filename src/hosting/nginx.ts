/** nginx: a file for `sites-enabled/`, and the map of addresses that have moved. */
import {
  caching,
  compressed,
  everywhere,
  fresh,
  goneMark,
  hidden,
  keptFolders,
  redirectMaps,
  types,
  type Pattern,
  type Server,
} from '#hosting/site-rules.ts';
import { withAndWithoutSlash, type OldPaths } from '#hosting/old-paths.ts';

export const nginxMap = (old: OldPaths): string =>
  withAndWithoutSlash(old)
    .map(({ from, to }) => `${quoted(from)} ${quoted(to ?? goneMark)};\n`)
    .join('');

/** What is not a variable may not look like one. */
const quoted = (words: string) => `"${words.replace(/["\\]/g, '\\$&').replaceAll('$', '%24')}"`;

const regex = (pattern: Pattern) =>
  `^${pattern
    .replace(/[.+?()[\]{}|^$\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replaceAll('*', '.*')}${pattern.endsWith('*') ? '' : '$'}`;

export function nginxConfig({ address, root, notFound }: Server): string {
  const listen = address.startsWith(':') ? address.slice(1) : '80';
  const names = address.startsWith(':') ? '_' : address;
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
map $uri $cache_control {
  volatile;
  default "${fresh}";
${caching.map(({ pattern, value }) => `  "~${regex(pattern)}" "${value}";`).join('\n')}
}

server {
  listen ${listen};
  server_name ${names};
  root ${root};
  index index.html;
  charset utf-8;
  absolute_redirect off;
  server_tokens off;

${Object.entries(everywhere)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header Cache-Control $cache_control always;

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
  location ~ "^/(?<folder>.*/)?index\\.html$" {
    if ($request_uri ~ "/index\\.html($|\\?)") {
      return 301 /$folder;
    }
  }
${hidden.map((pattern) => `  location ~ "${regex(pattern)}" {\n    return 404;\n  }`).join('\n')}
${types.map(({ path, type }) => `  location ~ "${regex(path)}" {\n    types { }\n    default_type ${type};\n  }`).join('\n')}
}
`;
}
