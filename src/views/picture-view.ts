/** A picture ready to be shown, and its HTML: the same in components and in the text of articles. */
import { escape } from 'html-escaper';
import type { PictureFacts } from '#editorial/article.ts';
import { text } from '#strings.ts';
import { variantsOf, type Variant } from '#pictures/picture.ts';

export interface PictureView {
  variants: Variant[];
  alt: string;
  width: number;
  height: number;
  caption: string;
  credit: string;
}

/** @param name part of the file names, so that they describe the picture */
export function pictureView(facts: PictureFacts, name: string, words: { alt: string; caption?: string; credit?: string }): PictureView {
  return {
    variants: variantsOf(facts, name),
    alt: words.alt,
    width: facts.width,
    height: facts.height,
    caption: words.caption ?? '',
    credit: words.credit ?? '',
  };
}

/** "Foto: Nama/Outlet"; a credit that says itself what it is ("Ilustrasi: ...") stands as it is. */
export const creditLine = (credit: string): string => (credit === '' || credit.includes(':') ? credit : `${text.photoCredit}: ${credit}`);

export interface PictureUse {
  /** How wide the picture stands on the page, as in `<img sizes>`. */
  sizes: string;
  /** The picture that readers wait for: at most one a page. */
  first?: boolean;
  /** Shown at most this wide; keeps large variants out of small lists. In CSS pixels. */
  widest?: number;
}

export function pictureHtml(view: PictureView, { sizes, first = false, widest = 1600 }: PictureUse): string {
  const fitting = (format: Variant['format']) => {
    const all = view.variants.filter((variant) => variant.format === format);
    const small = all.filter(({ width }) => width <= widest * 2);
    return small.length > 0 ? small : all.slice(0, 1);
  };
  const set = (format: Variant['format']) =>
    fitting(format)
      .map(({ href, width }) => `${href} ${width}w`)
      .join(', ');
  const fallback = fitting('webp').at(-1) ?? fitting('jpg')[0];
  const loading = first ? 'fetchpriority="high"' : 'loading="lazy" decoding="async"';
  return (
    `<picture><source type="image/avif" srcset="${set('avif')}" sizes="${escape(sizes)}">` +
    `<img src="${fallback?.href ?? ''}" alt="${escape(view.alt)}" width="${view.width}" height="${view.height}" ${loading}></picture>`
  );
}

export const largest = (view: PictureView): Variant | undefined => view.variants.filter(({ format }) => format === 'avif').at(-1);
export const plainJpeg = (view: PictureView): Variant | undefined => view.variants.find(({ format }) => format === 'jpg');
