/** Makes the variants of a picture, once; kept in the cache under the digest of the source. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { UnusablePicture } from '#pictures/probe.ts';
import { writeWhole } from '#whole-file.ts';
import type { PictureFile, Variant } from '#pictures/picture.ts';

/** Part of the cache's address: a change of quality makes everything anew. */
const settings = {
  // Measured on a drawing of 1600 pixels: effort 4 takes eight times as long and saves 7 % of the bytes.
  avif: { quality: 48, effort: 2, chromaSubsampling: '4:2:0' },
  webp: { quality: 72, effort: 5 },
  jpg: { quality: 76, mozjpeg: true },
} as const;

/** WhatsApp shows no larger picture beside a link. */
const mostBytes = 300_000;

export async function encodeVariant(picture: PictureFile, variant: Variant, cacheDir: string): Promise<Buffer> {
  const version = JSON.stringify(settings[variant.format]).replace(/\W+/g, '');
  const dir = join(cacheDir, 'foto', picture.digest.slice(0, 2), picture.digest);
  const size = variant.cropped ? `${variant.width}x${variant.height}` : String(variant.width);
  const path = join(dir, `${size}-${version}.${variant.format}`);
  const cached = await readFile(path).catch(() => undefined);
  if (cached && cached.length > 0) return cached;
  const bytes = await encode(picture, variant).catch(() => {
    throw new UnusablePicture(`Gambar ${picture.path} rusak atau terpotong. Salin ulang berkas aslinya ke folder artikel.`);
  });
  await writeWhole(path, bytes);
  return bytes;
}

/** sharp drops EXIF, and with it the place where a photograph was taken, unless told otherwise. */
async function encode({ path }: PictureFile, { width, height, format, cropped }: Variant): Promise<Buffer> {
  // What draws the eye stays in a part.
  const fit = cropped ? ({ fit: 'cover', position: sharp.strategy.attention } as const) : ({ fit: 'fill' } as const);
  const image = sharp(path)
    .autoOrient()
    .resize({ width, height, ...fit });
  if (format === 'avif') return image.avif(settings.avif).toBuffer();
  if (format === 'webp') return image.webp(settings.webp).toBuffer();
  const flat = image.flatten({ background: '#ffffff' });
  let bytes = await flat.jpeg(settings.jpg).toBuffer();
  for (let { quality } = settings.jpg as { quality: number }; cropped && bytes.length > mostBytes && quality > 30; quality -= 12)
    bytes = await flat.jpeg({ ...settings.jpg, quality: quality - 12 }).toBuffer();
  return bytes;
}
