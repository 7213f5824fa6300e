/** Looks at a picture file: is it one, how large, and what is its digest. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { PictureFile } from '#pictures/picture.ts';

/** Its message is a sentence for the editor. */
export class UnusablePicture extends Error {
  override name = 'UnusablePicture';
}

const formats = new Set(['jpeg', 'png', 'webp', 'avif', 'heif', 'gif', 'tiff']);
/** Above this a picture costs more memory than a small server has. */
const maxPixels = 100_000_000;

/** @throws UnusablePicture with a sentence for the editor */
export async function probePicture(path: string, name: string): Promise<PictureFile> {
  const bytes = await readFile(path).catch(() => {
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
  return { path, digest: createHash('sha256').update(bytes).digest('hex'), width, height };
}
