/** A server that counts what it sends, text compressed as on the web, and can be cut off. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { headersFor } from '../../src/hosting/headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.png': 'image/png',
};
/** Quick, not best: what counts is that text travels compressed. */
const compress = (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

export class SiteServer {
  readonly folder: string;
  /** What was asked for, with the bytes of each answer. */
  requests: { path: string; bytes: number }[] = [];
  #server: Server | undefined;
  #port = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  async connect(): Promise<void> {
    this.#server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', this.origin).pathname);
      try {
        const file = path.endsWith('/') ? `${path}index.html` : path;
        const plain = readFileSync(join(this.folder, file));
        const isText = /\.(?:html|js|css|json|svg|webmanifest)$/.test(file);
        const bytes = isText ? compress(plain) : plain;
        this.requests.push({ path, bytes: bytes.length });
        response.writeHead(200, {
          ...headersFor(path, false),
          'Content-Type': types[extname(file)] ?? 'application/octet-stream',
          'Content-Length': bytes.length,
          ...(isText && { 'Content-Encoding': 'br' }),
        });
        response.end(bytes);
      } catch {
        this.requests.push({ path, bytes: 0 });
        response
          .writeHead(404, { ...headersFor('/404.html', false), 'Content-Type': 'text/html; charset=utf-8' })
          .end(this.read('/404.html'));
      }
    });
    await new Promise<void>((done) => this.#server?.listen(this.#port, done));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** From now on nothing answers, as in a dead spot. */
  async cutOff(): Promise<void> {
    const server = this.#server;
    await new Promise((done) => {
      server?.close(done);
      server?.closeAllConnections();
    });
  }
}
