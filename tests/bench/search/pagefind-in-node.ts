/** Pagefind's browser engine over files on this machine, with what it asks for counted. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Pagefind, PagefindModule } from '#client/pagefind-api.ts';

export class PagefindFiles {
  readonly #folder: string;
  readonly #seen = new Set<string>();
  bytes = 0;
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Each file counts once, as a browser keeps it; text as a server compresses it. */
  async read(address: string): Promise<Buffer> {
    const { pathname } = new URL(address, 'http://localhost');
    const content = await readFile(join(this.#folder, pathname));
    if (!this.#seen.has(pathname)) this.bytes += /\.(?:js|json)$/.test(pathname) ? brotliCompressSync(content).length : content.length;
    this.#seen.add(pathname);
    return content;
  }

  async open(basePath: string, indexes: readonly string[], options: Record<string, unknown>): Promise<Pagefind> {
    const code = (await this.read(`${basePath}pagefind.js`)).toString('utf8');
    // A name of its own for each: an imported module is imported once, and would keep the first one's files.
    const name = `// ${this.#folder} ${Math.random()}\n`;
    const fetchFile = (address: string) => this.read(address).then((content) => new Response(new Uint8Array(content)));
    Object.assign(global, { fetch: fetchFile });
    const { createInstance } = (await import(`data:text/javascript,${encodeURIComponent(name + code)}`)) as PagefindModule;
    const pagefind = createInstance({ noWorker: true, basePath, ...options });
    await pagefind.init();
    for (const index of indexes) await pagefind.mergeIndex(index, options);
    return {
      ...pagefind,
      search: (term) => {
        Object.assign(global, { fetch: fetchFile });
        return pagefind.search(term);
      },
    };
  }
}
