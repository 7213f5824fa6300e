/** What a photograph costs: once when it is new, and nothing afterwards. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { Chance } from './random.ts';
import { encodeVariant } from '../../src/pictures/encode.ts';
import { cropsOf, variantsOf } from '../../src/pictures/picture.ts';
import { probePicture } from '../../src/pictures/probe.ts';

export interface Photos {
  count: number;
  /** Seconds for each new one, and for one that is in the cache. */
  each: number;
  again: number;
}

const count = 10;

export async function measurePhotos(work: string): Promise<Photos> {
  const folder = join(work, 'foto');
  const cache = join(work, 'singgahan-foto');
  for (const path of [folder, cache]) await rm(path, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (let number = 0; number < count; number += 1) await writeFile(join(folder, `${number}.jpg`), await photograph(number));
  const each = await timeAll(folder, cache);
  return { count, each, again: await timeAll(folder, cache) };
}

async function timeAll(folder: string, cache: string): Promise<number> {
  const started = performance.now();
  for (let number = 0; number < count; number += 1) {
    const picture = await probePicture(join(folder, `${number}.jpg`), `${number}.jpg`, cache);
    const name = `2025/12/foto-${number}`;
    for (const variant of [...variantsOf(picture, name), ...cropsOf(picture, name)]) await encodeVariant(picture, variant, cache);
  }
  return (performance.now() - started) / 1000 / count;
}

/** Soft shapes with grain: as hard to compress as a picture from a telephone. */
async function photograph(seed: number): Promise<Buffer> {
  const chance = new Chance(seed + 1);
  const shapes = Array.from({ length: 60 }, () => {
    const colour = `rgb(${chance.between(0, 255)},${chance.between(0, 255)},${chance.between(0, 255)})`;
    return `<ellipse cx="${chance.between(0, 2400)}" cy="${chance.between(0, 1600)}" rx="${chance.between(40, 600)}" ry="${chance.between(40, 400)}" fill="${colour}" opacity=".6"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="1600">${shapes.join('')}</svg>`;
  const grain = {
    create: {
      width: 2400,
      height: 1600,
      channels: 3 as const,
      background: '#808080',
      noise: { type: 'gaussian' as const, mean: 128, sigma: 12 },
    },
  };
  const noise = await sharp(grain).png().toBuffer();
  return sharp(Buffer.from(svg))
    .flatten({ background: '#ccc' })
    .composite([{ input: noise, blend: 'soft-light' }])
    .jpeg({ quality: 88 })
    .toBuffer();
}
