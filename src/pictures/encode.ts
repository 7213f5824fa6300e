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

/** What phones get may weigh so much, in bytes; a picture full of leaves or people loses fineness before it costs more. */
const mostBytes: Readonly<Record<string, number>> = {
  'avif 240': 5000,
  'avif 400': 10_000,
  'avif 560': 16_000,
  'avif 720': 34_000,
  'webp 720': 45_000,
};
const qualitySteps = [1, 0.85, 0.7, 0.55, 0.4];

export async function encodeVariant(picture: PictureFile, variant: Variant, cacheDir: string): Promise<Buffer> {
  const version = JSON.stringify([settings[variant.format], limitOf(variant)]).replace(/\W+/g, '');
  const dir = join(cacheDir, 'foto', picture.digest.slice(0, 2), picture.digest);
  const path = join(dir, `${variant.width}-${version}.${variant.format}`);
  const cached = await readFile(path).catch(() => undefined);
  if (cached && cached.length > 0) return cached;
  const bytes = await encode(picture, variant).catch(() => {
    throw new UnusablePicture(`Gambar ${picture.path} rusak atau terpotong. Salin ulang berkas aslinya ke folder artikel.`);
  });
  await writeWhole(path, bytes);
  return bytes;
}

const limitOf = ({ format, width }: Variant) => mostBytes[`${format} ${width}`];

/** sharp drops EXIF, and with it the place where a photograph was taken, unless told otherwise. */
async function encode({ path }: PictureFile, variant: Variant): Promise<Buffer> {
  const { width, height, format } = variant;
  const image = sharp(path).autoOrient().resize({ width, height, fit: 'fill' });
  if (format === 'jpg') return image.flatten({ background: '#ffffff' }).jpeg(settings.jpg).toBuffer();
  let bytes = Buffer.alloc(0);
  for (const step of qualitySteps) {
    const quality = Math.round(settings[format].quality * step);
    bytes = await (format === 'avif' ? image.avif({ ...settings.avif, quality }) : image.webp({ ...settings.webp, quality })).toBuffer();
    if (bytes.length <= (limitOf(variant) ?? Infinity)) break;
  }
  return bytes;
}
