/** What phones fetch has a greatest weight, whatever the photograph. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { encodeVariant } from '#pictures/encode.ts';
import { variantsOf } from '#pictures/picture.ts';
import { probePicture } from '#pictures/probe.ts';

const folder = mkdtempSync(join(tmpdir(), 'gambar-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Nothing is harder to compress than chance, at the size in which it is published. */
async function noise(width: number): Promise<string> {
  const path = join(folder, `${width}.png`);
  await sharp({
    create: {
      width,
      height: Math.round(width / 1.5),
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .png()
    .toFile(path);
  return path;
}

test.each([
  [400, 10_000],
  [560, 16_000],
  [720, 34_000],
])('A picture of %i pixels weighs at most %i bytes', async (width, most) => {
  const path = await noise(width);
  const untamed = await sharp(path).avif({ quality: 48, effort: 2 }).toBuffer();
  expect(untamed.length).toBeGreaterThan(most);
  const picture = await probePicture(path, 'gambar.png');
  const variant = variantsOf(picture, 'judul').find((each) => each.format === 'avif' && each.width === width);
  if (!variant) throw new Error('There is no such variant');
  const bytes = await encodeVariant(picture, variant, folder);
  expect(bytes.length).toBeLessThanOrEqual(most);
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'heif', width });
});

test('A picture that has become another one since it was looked at is refused, and nothing of it is kept', async () => {
  const path = join(folder, 'berubah.png');
  const [old, other] = ['#cc0000', '#00cc00'].map((background) =>
    sharp({ create: { width: 300, height: 200, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  writeFileSync(path, (await old) ?? '');
  const picture = await probePicture(path, 'berubah.png');
  const [variant] = variantsOf(picture, 'judul');
  if (!variant) throw new Error('There is no such variant');
  writeFileSync(path, (await other) ?? '');
  await expect(encodeVariant(picture, variant, folder)).rejects.toThrow('berubah selagi situs disusun. Jalankan lagi.');
  writeFileSync(path, (await old) ?? '');
  const { dominant } = await sharp(await encodeVariant(picture, variant, folder)).stats();
  expect(dominant.r).toBeGreaterThan(dominant.g);
});
