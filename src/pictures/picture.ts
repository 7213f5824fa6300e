/** A picture as the build knows it: what the file is, and which variants of it are published. */
import * as routes from '#routes.ts';

export interface PictureFile {
  /** Absolute path of the source. */
  path: string;
  /** SHA-256 of the source, hexadecimal. */
  digest: string;
  /** In pixels, after rotation by EXIF. */
  width: number;
  height: number;
}

export type PictureFormat = 'avif' | 'webp' | 'jpg';
export interface Variant {
  width: number;
  height: number;
  format: PictureFormat;
  /** Address on the site. */
  href: string;
  /** Whether it shows a part of the picture only. */
  cropped: boolean;
}

/** 240 is for small pictures in lists, 560 for those in the text on a phone. */
const avifWidths = [240, 400, 560, 720, 1080, 1600];
const webpWidths = [720];
/** For readers of feeds, search engines and messengers, which want a plain JPEG of at least 1200 pixels. */
const jpegWidths = [1200];

/** All published variants of a picture, smallest first. A small source is never enlarged. */
export function variantsOf(picture: PictureFile, name: string): Variant[] {
  const of = (format: PictureFormat, widths: readonly number[]) =>
    fitting(widths, picture.width).map((width): Variant => ({
      width,
      height: Math.max(1, Math.round((picture.height * width) / picture.width)),
      format,
      href: routes.picture(name, picture.digest, width, format),
      cropped: false,
    }));
  return [...of('avif', avifWidths), ...of('webp', webpWidths), ...of('jpg', jpegWidths)];
}

/** What Google asks for beside an article: three ratios of at least 50,000 pixels, as wide as Discover shows them where the source is. */
const ratios = { '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 };
const cropWidth = 1200;
const fewestPixels = 50_000;

/** The widest first; none of a picture that is too small. */
export function cropsOf(picture: PictureFile, name: string): Variant[] {
  return Object.entries(ratios)
    .map(([label, ratio]): Variant => {
      const width = Math.min(cropWidth, picture.width, Math.floor(picture.height * ratio));
      const height = Math.min(picture.height, Math.max(1, Math.round(width / ratio)));
      return { width, height, format: 'jpg', href: routes.croppedPicture(name, picture.digest, label), cropped: true };
    })
    .filter(({ width, height }) => width * height >= fewestPixels);
}

const fitting = (widths: readonly number[], max: number) => {
  const smaller = widths.filter((width) => width < max);
  return smaller.length === widths.length ? smaller : [...smaller, max];
};
