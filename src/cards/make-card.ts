/** Makes a card's picture, once; kept in the cache under the digest of what it shows and of the code that draws it. */
import { join } from 'node:path';
import sharp from 'sharp';
import type { Card } from '#cards/card.ts';
import { drawCard } from '#cards/draw-card.ts';
import { houseStyle } from '#cards/house-style.ts';
import { digestOf, digestOfValue } from '#digest.ts';
import { fingerprintOf } from '#fingerprint.ts';
import { readSealed, writeSealed } from '#whole-file.ts';

const madeOf = ['src/cards', 'src/site.ts', 'src/styles/tokens.css', 'public/ikon.svg'];

/** Where the cache keeps a card. */
export function cardFile(card: Card, { cacheDir, projectDir }: { cacheDir: string; projectDir: string }): string {
  const digest = digestOf(fingerprintOf(projectDir, madeOf), digestOfValue(card));
  return join(cacheDir, 'kartu', digest.slice(0, 2), `${digest}.png`);
}

/** @returns a PNG of some 20 kB: flat colours need no more, and messengers refuse what is larger than 300 kB */
export async function makeCard(card: Card, { cacheDir, projectDir }: { cacheDir: string; projectDir: string }): Promise<Buffer> {
  const path = cardFile(card, { cacheDir, projectDir });
  const cached = await readSealed(path);
  if (cached) return cached;
  const svg = drawCard(card, houseStyle(projectDir));
  const bytes = await sharp(Buffer.from(svg)).png({ palette: true, colours: 48, dither: 0, compressionLevel: 9, effort: 1 }).toBuffer();
  await writeSealed(path, bytes);
  return bytes;
}
