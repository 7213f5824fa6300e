/** Makes the variants of a picture, once; kept in the cache under the digest of the source. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { contentDigest } from '#digest.ts';
import { UnusablePicture } from '#pictures/probe.ts';
import { readSealed, writeSealed } from '#whole-file.ts';
import type { PictureFile, PictureFormat, Variant } from '#pictures/picture.ts';

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
/** WhatsApp shows no larger picture beside a link. */
const mostBytesShared = 300_000;
const qualitySteps = [1, 0.85, 0.7, 0.55, 0.4];

export async function encodeVariant(picture: PictureFile, variant: Variant, cacheDir: string): Promise<Buffer> {
  const version = JSON.stringify([settings[variant.format], limitOf(variant)]).replace(/\W+/g, '');
  const dir = join(cacheDir, 'foto', picture.digest.slice(0, 2), picture.digest);
  const size = variant.cropped ? `${variant.width}x${variant.height}` : String(variant.width);
  const path = join(dir, `${size}-${version}.${variant.format}`);
  const cached = await readSealed(path);
  if (cached) return cached;
  const source = await readFile(picture.path);
  // Kept under the digest of the one, what another picture looks like would be shown for ever.
  if (contentDigest(source) !== picture.digest)
    throw new UnusablePicture(`Gambar ${picture.path} berubah selagi situs disusun. Jalankan lagi.`);
  const bytes = await encode(source, variant).catch(() => {
    throw new UnusablePicture(`Gambar ${picture.path} rusak atau terpotong. Salin ulang berkas aslinya ke folder artikel.`);
  });
  await writeSealed(path, bytes);
  return bytes;
}

const limitOf = ({ format, width, cropped }: Variant) =>
  format === 'jpg' ? (cropped ? mostBytesShared : undefined) : mostBytes[`${format} ${width}`];

/** sharp drops EXIF, and with it the place where a photograph was taken, unless told otherwise. */
async function encode(source: Buffer, variant: Variant): Promise<Buffer> {
  const { width, height, format, cropped } = variant;
  // What draws the eye stays in a part.
  const fit = cropped ? ({ fit: 'cover', position: sharp.strategy.attention } as const) : ({ fit: 'fill' } as const);
  const image = sharp(source)
    .autoOrient()
    .resize({ width, height, ...fit });
  let bytes = Buffer.alloc(0);
  for (const step of qualitySteps) {
    bytes = await inFormat(image, format, step).toBuffer();
    if (bytes.length <= (limitOf(variant) ?? Infinity)) break;
  }
  return bytes;
}

function inFormat(image: Sharp, format: PictureFormat, step: number): Sharp {
  const quality = Math.round(settings[format].quality * step);
  if (format === 'avif') return image.clone().avif({ ...settings.avif, quality });
  if (format === 'webp') return image.clone().webp({ ...settings.webp, quality });
  return image
    .clone()
    .flatten({ background: '#ffffff' })
    .jpeg({ ...settings.jpg, quality });
}
