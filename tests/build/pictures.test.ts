/** Published pictures: in the sizes that pages promise, and without where they were taken. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Metadata } from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureContent } from './fixture-site.ts';
import { onEach } from './on-each.ts';
import { all, attribute, files, pages, readBytes } from './site.ts';

const published = files.filter((file) => file.startsWith('/foto/'));
const cards = files.filter((file) => file.startsWith('/kartu/'));
const metadata = new Map<string, Metadata>();

beforeAll(async () => {
  for (const path of [...published, ...cards]) metadata.set(path, await sharp(readBytes(path)).metadata());
});

const sources = readdirSync(fixtureContent, { recursive: true, encoding: 'utf8' }).filter((file) => /\.jpe?g$/.test(file));

describe('A published picture', () => {
  test('carries no EXIF, and with it no place, no camera and no person', async () => {
    const originals = await Promise.all(sources.map((file) => sharp(join(fixtureContent, file)).metadata()));
    expect(originals.filter(({ exif }) => exif !== undefined).length).toBeGreaterThan(0);
    // Of articles, authors and advertisements, and the cards.
    for (const kind of [/^\/foto\/\d{4}\//, /^\/foto\/iklan-/, /^\/foto\/(?!iklan-)[a-z]/, /^\/kartu\//])
      expect(
        [...published, ...cards].some((path) => kind.test(path)),
        String(kind),
      ).toBe(true);
    onEach(
      [...published, ...cards].map((path) => ({ path })),
      ({ path }) => {
        const { exif, xmp, iptc, orientation } = metadata.get(path) ?? {};
        expect({ exif, xmp, iptc, orientation }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined, orientation: undefined });
        expect(readBytes(path).includes('GPS')).toBe(false);
      },
    );
  });

  test('is what its name says: format and width', () => {
    const formats: Record<string, string> = { avif: 'heif', webp: 'webp', jpg: 'jpeg' };
    onEach(
      published.map((path) => ({ path })),
      ({ path }) => {
        const [, width = '', ratio, extension = ''] = /-(\d+)(?:x(\d+))?\.(\w+)$/.exec(path) ?? [];
        const { format, width: wide = 0, height: high = 0 } = metadata.get(path) ?? {};
        expect(format).toBe(formats[extension]);
        if (ratio === undefined) expect(wide).toBe(Number(width));
        else expect(Math.abs((wide / high) * (Number(ratio) / Number(width)) - 1)).toBeLessThan(0.01);
      },
    );
  });

  test('is one that a page shows', () => {
    const pictureOf = (path: string) => path.replace(/-\d+(?:x\d+)?\.\w+$/, '');
    const shown = new Set(pages.flatMap(({ html }) => [...html.matchAll(/\/foto\/[\w./-]+/g)].map(([path]) => pictureOf(path))));
    expect(published.filter((path) => !shown.has(pictureOf(path)))).toEqual([]);
  });
});

describe('A picture on a page', () => {
  const shown = pages.flatMap(({ path, tree }) => all(tree, 'img').map((image) => ({ path, image })));

  test('says in words what it shows, or that it only decorates', () => {
    onEach(shown, ({ image }) => expect(attribute(image, 'alt')).toBeDefined());
    expect(shown.filter(({ image }) => attribute(image, 'alt') !== '').length).toBeGreaterThan(10);
  });

  test('keeps its place free while it loads, in the shape of the file', () => {
    onEach(shown, ({ image }) => {
      const { width = 0, height = 1 } = metadata.get(attribute(image, 'src') ?? '') ?? {};
      const promised = Number(attribute(image, 'width')) / Number(attribute(image, 'height'));
      expect(Math.abs(promised / (width / height) - 1)).toBeLessThan(0.02);
    });
  });

  test('is waited for at most once a page, and loaded late everywhere else', () => {
    onEach(pages, ({ tree }) => {
      const images = all(tree, 'img');
      const eager = images.filter((image) => attribute(image, 'loading') !== 'lazy');
      expect(eager.length).toBeLessThanOrEqual(1);
      for (const image of eager) expect(attribute(image, 'fetchPriority')).toBe('high');
    });
  });
});
