/** Fills the slots of a rendered body with what only the edition knows. */
import { escape } from 'html-escaper';
import { formatFileSize } from '#dates.ts';
import type { BodyPart, PictureReference, Slot } from '#markdown/rendered-body.ts';
import { text } from '#strings.ts';
import { creditLine, largest, pictureHtml, type PictureUse, type PictureView } from '#views/picture-view.ts';

export interface LinkView {
  href: string;
  title: string;
}

/** What the slots ask for; undefined where a target may not be shown. */
export interface BodyLookups {
  dateline: string | undefined;
  /** Target of a link in the text; without one the words stay as text. */
  article: (reference: string) => LinkView | undefined;
  /** Target of a "Baca juga" set by hand; without one it is left out. */
  readAlso: (reference: string) => LinkView | undefined;
  /** Fill the offered places in order. */
  automatic: readonly LinkView[];
  picture: (picture: PictureReference) => PictureView | undefined;
  document: (file: string) => { href: string; type: string; bytes: number } | undefined;
}

export function bodyHtml(parts: readonly BodyPart[], lookups: BodyLookups): string {
  const automatic = [...lookups.automatic];
  return parts.map((part) => (typeof part === 'string' ? part : slotHtml(part, lookups, automatic))).join('');
}

function slotHtml(slot: Slot, lookups: BodyLookups, automatic: LinkView[]): string {
  switch (slot.kind) {
    case 'dateline':
      return lookups.dateline === undefined ? '' : `<span class="dateline">${escape(lookups.dateline)}</span> – `;
    case 'read-also':
      return readAlsoHtml(lookups.readAlso(slot.article));
    case 'read-also-offer':
      return readAlsoHtml(automatic.shift());
    case 'article-link-open': {
      const link = lookups.article(slot.article);
      return link ? `<a href="${escape(link.href + (slot.fragment ? `#${slot.fragment}` : ''))}">` : '';
    }
    case 'article-link-close':
      return lookups.article(slot.article) ? '</a>' : '';
    case 'document-link-open': {
      const document = lookups.document(slot.file);
      return document ? `<a href="${escape(document.href)}" download>` : '';
    }
    case 'document-link-close': {
      const document = lookups.document(slot.file);
      return document ? ` <span class="document-size">(${document.type}, ${formatFileSize(document.bytes)})</span></a>` : '';
    }
    case 'picture':
      return figureHtml(lookups.picture(slot.picture), inText);
    case 'gallery':
      return `<div class="gallery">${slot.pictures.map((picture) => figureHtml(lookups.picture(picture), inGallery)).join('')}</div>`;
  }
}

const readAlsoHtml = (link: LinkView | undefined) =>
  link ? `<aside class="read-also"><span>${text.readAlso}</span> <a href="${escape(link.href)}">${escape(link.title)}</a></aside>` : '';

/** On a phone a little less than one point of the screen for each of the picture: the next ones are fetched before anyone scrolls. */
const inText: PictureUse = { sizes: '(min-width: 48rem) 40rem, 78vw', widest: 720 };
const inGallery: PictureUse = { sizes: '(min-width: 48rem) 13rem, 46vw', widest: 400 };

function figureHtml(picture: PictureView | undefined, use: PictureUse): string {
  if (!picture) return '';
  const credit = picture.credit && `<span class="credit">${escape(creditLine(picture.credit))}</span>`;
  const words = [escape(picture.caption), credit].filter(Boolean).join(' ');
  const image = pictureHtml(picture, use);
  return (
    `<figure class="picture"><a href="${largest(picture)?.href ?? ''}" data-do="zoom">${image}</a>` +
    `${words && `<figcaption>${words}</figcaption>`}</figure>`
  );
}
