/** Compressed companions of text files, which web servers send as they are instead of compressing at each request. */
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';

/** Endings of companions: what nginx and Caddy look for. */
export const companions = ['.br', '.gz', '.zst'] as const;
type Companion = (typeof companions)[number];

/** `best` for what a day brings; `quick` for a whole archive at once: a tenth larger, ten times as fast. */
export type Effort = 'best' | 'quick';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const zstd = promisify(zstdCompress);

const by: Readonly<Record<Companion, (text: Buffer, effort: Effort) => Promise<Buffer>>> = {
  '.br': (text, effort) => {
    // A window that fits: searching an empty one of the usual size takes ten times as long as the text.
    const window = Math.min(22, Math.max(10, Math.ceil(Math.log2(text.length + 16))));
    const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_LGWIN: windowBits, BROTLI_PARAM_SIZE_HINT: size } = constants;
    return brotli(text, { params: { [quality]: effort === 'best' ? 11 : 9, [windowBits]: window, [size]: text.length } });
  },
  '.gz': (text) => zip(text, { level: 9 }),
  // Told the size, zstd takes memory for that; otherwise for the largest text there could be, which takes a tenth of a second.
  '.zst': (text, effort) =>
    zstd(text, { pledgedSrcSize: text.length, params: { [constants.ZSTD_c_compressionLevel]: effort === 'best' ? 19 : 12 } }),
};

const textFile = /\.(?:html|css|m?js|json|xml|txt|svg|webmanifest)$/;
/** Below this the header of an answer weighs more than what is saved; nginx has the same limit. */
const smallest = 512;

export const isText = (path: string): boolean => textFile.test(path);

/** Writes the companions of a file beside it. They get its time, so that servers name the same bytes by the same `ETag`. */
export async function compress(path: string, effort: Effort): Promise<void> {
  const text = await readFile(path);
  if (text.length < smallest) return;
  const { atime, mtime } = await stat(path);
  for (const companion of companions) {
    const packed = await by[companion](text, effort);
    if (packed.length >= text.length) continue;
    await writeFile(path + companion, packed);
    await utimes(path + companion, atime, mtime);
  }
}
