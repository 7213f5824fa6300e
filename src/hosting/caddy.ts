/** Caddy: a Caddyfile, and the map of addresses that have moved. */
import { everywhere, exceptions } from '#hosting/headers.ts';
import { withAndWithoutSlash, type OldPaths } from '#hosting/old-paths.ts';
import type { Pattern } from '#hosting/pattern.ts';
import { compressed, folderName, goneMark, hidden, isSecure, keptFolders, redirectMaps, types, type Server } from '#hosting/site-rules.ts';

/** Begins with a comment, because Caddy does not start where it finds an empty file. */
export const caddyMap = (old: OldPaths): string =>
  ['# Alamat lama dan tujuannya.\n', ...withAndWithoutSlash(old).map(({ from, to }) => `${quoted(from)} ${quoted(to ?? goneMark)}\n`)].join(
    '',
  );

const quoted = (words: string) => `"${words.replace(/["\\]/g, '\\$&')}"`;
const glob = (pattern: Pattern) => pattern.replace(/:\w+/g, '*');

/** The smallest first. */
const precompressed = 'precompressed br zstd gzip';

/** `defer` waits for the answer, so what is special comes after what is general, and not with a page that an error shows. */
export function caddyfile(server: Server): string {
  const { address, root, notFound, certificate, ports } = server;
  const always = Object.entries(everywhere(isSecure(server))).map(([name, value]) => `${name} "${value}"`);
  return `# Made by \`npm run hosts\`: change src/hosting/ instead.
# A new map of moved addresses takes effect at \`caddy reload\`.

(headers) {
\theader {
${always.map((line) => `\t\t${line}`).join('\n')}
\t\t-Server
\t}
}

${ports ? `https://${address}:${ports.https}` : address} {
${certificate ? `\ttls ${certificate.chain} ${certificate.key}\n` : ''}\troot * ${root}
\tencode {
\t\tzstd
\t\tgzip
\t\tmatch {
${compressed.map((type) => `\t\t\theader Content-Type ${type}*`).join('\n')}
\t\t}
\t}
\timport headers
${exceptions
  .map(
    ({ pattern, headers }, index) =>
      `\t@own${index} path ${glob(pattern)}\n\theader @own${index} {\n${Object.entries(headers)
        .map(([name, value]) => `\t\t${name} "${value}"\n`)
        .join('')}\t\tdefer\n\t}`,
  )
  .join('\n')}
${types.map(({ path, type }, index) => `\t@type${index} path ${glob(path)}\n\theader @type${index} Content-Type "${type}; charset=utf-8"`).join('\n')}

\tmap {path} {old_address} {
\t\timport ${root}${redirectMaps.caddy}
\t\tdefault ""
\t}
\t@gone expression \`{old_address} == "${goneMark}"\`
\t@moved expression \`{old_address} != "" && {old_address} != "${goneMark}"\`
\t@hidden path ${[...hidden, notFound].map(glob).join(' ')}
\t# Plain names only: a backslash or a line break in the answer would lead to another host or add a header.
\t@index path_regexp ^/(?:${folderName}/)*index\\.html$
\t@unread not method GET HEAD
\t# No file is called like that; the system would call it an error of its own.
\t@impossible expression \`{path}.size() > 2000 || {path}.matches("[\\\\x00-\\\\x1f]|[^/]{256}")\`
\tredir @moved {old_address} 301
\tredir @index {http.request.uri.path.dir} 301
\terror @gone 410
\terror @hidden 404
\terror @impossible 404
\terror @unread 405

\t# Pages that were opened before the last release ask for files of theirs.
\t@kept path ${keptFolders.map((folder) => `${folder}*`).join(' ')}
\tfile_server @kept {
\t\t${precompressed}
\t\tpass_thru
\t}
\tfile_server @kept {
\t\troot ${root}/_lama
\t\t${precompressed}
\t}
\tfile_server {
\t\t${precompressed}
\t}
\thandle_errors {
\t\timport headers
\t\trewrite * ${notFound}
\t\tfile_server {
\t\t\t${precompressed}
\t\t}
\t}
}
`;
}
