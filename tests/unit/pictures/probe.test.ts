import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { probePicture, UnusablePicture } from '#pictures/probe.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'foto-'));
});
afterEach(() => rm(dir, { recursive: true }));

const canvas = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#888888' } });
async function probe(content: string | Uint8Array) {
  await writeFile(join(dir, 'a.jpg'), content);
  return probePicture(join(dir, 'a.jpg'), 'a.jpg', join(dir, 'cache'));
}

describe('Looking at a picture file', () => {
  test('Size and digest are those of the file.', async () => {
    expect(await probe(await canvas(40, 30).png().toBuffer())).toMatchObject({
      width: 40,
      height: 30,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });

  test('A picture that its camera turned is measured as readers see it.', async () => {
    const turned = await canvas(40, 30).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await probe(turned)).toMatchObject({ width: 30, height: 40 });
  });

  test('The format counts, not the ending of the name.', async () => {
    for (const format of ['png', 'webp', 'avif', 'gif', 'tiff'] as const) {
      expect((await probe(await canvas(8, 8).toFormat(format).toBuffer())).width).toBe(8);
    }
  });

  test('What is no picture, or none of pixels, is refused with a sentence for the editor.', async () => {
    for (const content of ['kata', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>']) {
      await expect(probe(content)).rejects.toThrow(UnusablePicture);
      await expect(probe(content)).rejects.toThrow('Simpan sebagai JPG, PNG, atau WebP.');
    }
  });

  test('A file that is cut off after its head is refused.', async () => {
    const noise = sharp({
      create: { width: 300, height: 300, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 30 } },
    });
    const whole = await noise.jpeg().toBuffer();
    await expect(probe(whole.subarray(0, whole.length / 2))).rejects.toThrow('rusak atau terpotong');
    expect(await probe(whole)).toMatchObject({ width: 300 });
  });

  test('A file that is not there is refused by its name.', async () => {
    await expect(probePicture(join(dir, 'b.jpg'), 'b.jpg', dir)).rejects.toThrow('"b.jpg" tidak ada');
  });
});
