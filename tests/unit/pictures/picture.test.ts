import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { variantsOf, type PictureFormat } from '#pictures/picture.ts';

const formats: PictureFormat[] = ['avif', 'webp', 'jpg'];
const variants = (width: number, height: number) => variantsOf({ path: '', digest: '0123456789abcdef', width, height }, 'judul');
const widths = (width: number, format: PictureFormat) =>
  variants(width, 100)
    .filter((variant) => variant.format === format)
    .map((variant) => variant.width);

describe('Variants of a picture', () => {
  test('There is one of every format, smallest first, none larger than the source, none twice.', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6000 }), fc.constantFrom(...formats), (width, format) => {
        const made = widths(width, format);
        expect(made.length).toBeGreaterThan(0);
        expect(made).toEqual([...new Set(made)].sort((a, b) => a - b));
        expect(Math.max(...made)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('A source smaller than the largest width is made in its own width too.', () => {
    for (const format of formats) {
      const largest = Math.max(...widths(6000, format));
      expect(widths(largest - 1, format).at(-1)).toBe(largest - 1);
      expect(widths(largest, format)).toEqual(widths(6000, format));
    }
  });

  test('Search engines and messengers find a plain JPEG of 1200 pixels.', () => expect(widths(6000, 'jpg')).toContain(1200));

  test('Heights keep the shape, and addresses name file, source and width.', () => {
    for (const { width, height, format, href } of variants(3000, 2000)) {
      expect(height).toBe(Math.round((width * 2) / 3));
      expect(href).toBe(`/foto/judul-0123456789-${width}.${format}`);
    }
  });
});
