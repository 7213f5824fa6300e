/**
 * Where bound volumes lie. Beside the site they are folders that web servers read; in the cache each is one packed
 * file, so that a fresh machine with a restored cache has them too. A folder has its final name only when it is whole
 * and is never changed afterwards.
 */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, readFileSync, rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress, zstdDecompressSync } from 'node:zlib';
import { UnpackSync } from 'tar';
import { recordsDir } from '#volumes/record.ts';
import { tarFiles } from '#volumes/tar-files.ts';
import { writingAt } from '#whole-file.ts';

export class Shelf {
  readonly dir: string;
  readonly #packs: string;
  constructor(outDir: string, cacheDir: string) {
    this.dir = join(`${outDir}.d`, 'jilid');
    this.#packs = recordsDir(cacheDir);
  }

  path(folder: string): string {
    return join(this.dir, folder);
  }

  /** The folder of a volume, unpacked if need be; undefined where it is nowhere to be had. */
  async find(folder: string): Promise<string | undefined> {
    const path = this.path(folder);
    if (existsSync(path)) return path;
    const pack = await this.#packOf(folder);
    if (pack === undefined) return undefined;
    // At once: a thread pool that is asked for thousands of small files takes eight times as long.
    return this.put(folder, (draft) => {
      new UnpackSync({ cwd: draft, strict: true }).end(zstdDecompressSync(readFileSync(pack)));
    }).catch(() => undefined);
  }

  /** Makes a volume in a folder of another name first. */
  async put(folder: string, make: (draft: string) => Promise<void> | void): Promise<string> {
    await this.withDraft(async (draft) => {
      await chmod(draft, 0o755);
      await make(draft);
      // The same name is the same content.
      if (!existsSync(this.path(folder))) await rename(draft, this.path(folder));
    });
    return this.path(folder);
  }

  /** A folder that is gone afterwards: on the disk of the volumes, so that moving what was made in it costs nothing. */
  async withDraft(work: (draft: string) => Promise<void>): Promise<void> {
    await mkdir(this.dir, { recursive: true });
    const draft = await mkdtemp(join(this.dir, unfinished));
    try {
      await writingAt(this.dir, () => work(draft));
    } finally {
      // The next build takes away what cannot go now.
      await rm(draft, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
    }
  }

  /** Packs what lies beside the site and not yet in the cache, and drops older packs of the same volume. */
  async pack(name: string, folder: string): Promise<void> {
    const old = (await this.#names()).filter((file) => volumeOf(file) === name);
    if (old.some((file) => file.startsWith(`${folder}.`) && isPack(file))) return;
    const draft = join(this.#packs, `${folder}.tmp`);
    await mkdir(this.#packs, { recursive: true });
    // What a build that was killed has left makes room first.
    await Promise.all(old.filter((file) => !isPack(file)).map((file) => rm(join(this.#packs, file), { recursive: true })));
    const compress = createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 1 } });
    try {
      await writingAt(this.#packs, async () => {
        const written = pipeline(compress, createWriteStream(draft));
        await Promise.all([written, feed(compress, tarFiles(this.path(folder)))]);
      });
      await rename(draft, join(this.#packs, `${folder}.${await digestOfFile(draft)}.tar.zst`));
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined);
      throw error;
    }
    await Promise.all(old.map((file) => rm(join(this.#packs, file), { recursive: true, force: true })));
  }

  /** Builds that were killed have left them; on a small disk the next one would find no room. */
  async removeDrafts(): Promise<void> {
    const names = await readdir(this.dir).catch(() => []);
    for (const name of names) if (name.startsWith(unfinished)) rmSync(this.path(name), { recursive: true, force: true });
  }

  /** Removes folders that no kept site shows, and drafts that were never finished. */
  async clear(kept: ReadonlySet<string>): Promise<void> {
    const names = await readdir(this.dir).catch(() => []);
    // In one go: after a change of a template these are all files of the site.
    for (const name of names) if (!kept.has(name)) rmSync(this.path(name), { recursive: true, force: true });
  }

  /** A pack carries its digest in its name: one that was cut off does not count. */
  async #packOf(folder: string): Promise<string | undefined> {
    const file = (await this.#names()).find((name) => name.startsWith(`${folder}.`) && isPack(name));
    if (file === undefined) return undefined;
    const path = join(this.#packs, file);
    return file === `${folder}.${await digestOfFile(path).catch(() => '')}.tar.zst` ? path : undefined;
  }

  async #names(): Promise<string[]> {
    return readdir(this.#packs).catch(() => []);
  }
}

/** What the name of a folder begins with that is not whole. */
const unfinished = 'baru-';
const isPack = (file: string) => file.endsWith('.tar.zst');

/** One piece after the other: each is used before the next one is made. */
async function feed(stream: Writable, pieces: Iterable<Buffer>): Promise<void> {
  try {
    for (const piece of pieces)
      await new Promise<void>((done, fail) => void stream.write(piece, (error) => (error ? fail(error) : done())));
    stream.end();
  } catch (error) {
    stream.destroy(error as Error);
    throw error;
  }
}

/** `2019-04` of `2019-04-0123456789ab.….tar.zst`. */
export const volumeOf = (file: string) => /^(.+)-[0-9a-f]{12}\./.exec(file)?.[1];

async function digestOfFile(path: string): Promise<string> {
  if (!(await stat(path)).isFile()) return '';
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex').slice(0, 12);
}
