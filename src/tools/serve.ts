/** Serves the finished site on this computer, as a plain web server would, with the headers of all others. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '#hosting/headers.ts';
import * as routes from '#routes.ts';
import { requestedPath } from '#tools/requested-path.ts';
import { say, stopOnProblem } from '#tools/terminal.ts';

await stopOnProblem(async () => {
  // Read only here, where a wrong setting becomes a sentence.
  const { outDir } = await import('#settings.ts');
  const port = Number(process.argv[2] ?? 4321);
  // `dev` looks at the disk for each request, so a new release is seen at once.
  const files = sirv(outDir, { dev: true });
  const notFound = headersFor(routes.notFound, false);

  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const path = requestedPath(request.url ?? '/');
    if (path === undefined) return void response.writeHead(400).end();
    // The library takes a part of a file without looking whether there is one.
    delete request.headers.range;
    request.url = encodeURI(path);
    for (const [name, value] of Object.entries(headersFor(path, false))) response.setHeader(name, value);
    if (!path.endsWith('/') && !/\.\w+$/.test(path)) {
      response.writeHead(301, { Location: `${encodeURI(path)}/` }).end();
      return;
    }
    files(request, response, () => {
      void readFile(join(outDir, routes.notFound)).then(
        (page) => response.writeHead(404, { ...notFound, 'Content-Type': 'text/html; charset=utf-8' }).end(page),
        () => response.writeHead(404).end(),
      );
    });
  });

  server.on('error', (error: NodeJS.ErrnoException) => {
    say(
      error.code === 'EADDRINUSE'
        ? `Porta ${port} sedang dipakai program lain. Tutup program itu lalu jalankan lagi.`
        : `Server gagal: ${error.message}`,
    );
    process.exitCode = 1;
  });
  server.listen(port, () => {
    const chosen = (server.address() as AddressInfo).port;
    say(`Situs dapat dibuka di http://localhost:${chosen} (hentikan dengan Ctrl+C).`);
  });
});
