/** Looks at a picture file: is it one, how large, and what is its digest. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { contentDigest } from '#digest.ts';
import { writeWhole } from '#whole-file.ts';
import type { PictureFile } from '#pictures/picture.ts';

/** Its message is a sentence for the editor. */
export class UnusablePicture extends Error {
  override name = 'UnusablePicture';
}

const formats = new Set(['jpeg', 'png', 'webp', 'avif', 'heif', 'gif', 'tiff']);
/** Above this a picture costs more memory than a small server has. */
const maxPixels = 100_000_000;

/**
 * @param cacheDir where it is remembered which files could be read to their end; without it only the head is read
 * @throws UnusablePicture with a sentence for the editor
 */
export async function probePicture(path: string, name: string, cacheDir?: string): Promise<PictureFile> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      throw new UnusablePicture(`Berkas gambar "${name}" ada, tetapi tidak dapat dibaca. Periksa izin berkasnya.`);
    throw new UnusablePicture(`Berkas gambar "${name}" tidak ada di folder artikel. Periksa nama dan huruf besar-kecilnya.`);
  });
  const metadata = await sharp(bytes, { limitInputPixels: maxPixels })
    .metadata()
    .catch(() => undefined);
  if (!metadata || !formats.has(metadata.format)) {
    throw new UnusablePicture(`Berkas "${name}" bukan gambar yang dapat dipakai. Simpan sebagai JPG, PNG, atau WebP.`);
  }
  const { width, height } = metadata.autoOrient;
  if (width * height > maxPixels)
    throw new UnusablePicture(`Gambar "${name}" terlalu besar. Perkecil hingga lebarnya paling banyak 4.000 piksel.`);
  const digest = contentDigest(bytes);
  if (cacheDir !== undefined) await readToTheEnd(bytes, digest, name, cacheDir);
  return { path, digest, width, height };
}

/** A file that is cut off has a sound head; only its pixels tell. Each is decoded once. */
async function readToTheEnd(bytes: Buffer, digest: string, name: string, cacheDir: string): Promise<void> {
  const mark = join(cacheDir, 'foto-utuh', digest.slice(0, 2), digest);
  if (existsSync(mark)) return;
  await sharp(bytes, { limitInputPixels: maxPixels })
    .resize(16)
    .raw()
    .toBuffer()
    .catch(() => {
      throw new UnusablePicture(`Berkas gambar "${name}" rusak atau terpotong. Salin ulang berkas aslinya.`);
    });
  await writeWhole(mark, '1');
}
