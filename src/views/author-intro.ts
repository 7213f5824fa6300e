/** Who an author is, above the list of articles. */
import type { PictureFacts } from '#editorial/article.ts';
import { nameWithTitles } from '#editorial/byline.ts';
import type { Author, Edition } from '#editorial/edition.ts';
import type { RenderedBody } from '#markdown/rendered-body.ts';
import { bodyHtml } from '#views/body-html.ts';
import { pictureView, type PictureView } from '#views/picture-view.ts';
import { plainLookups } from '#views/text-page-view.ts';

export interface AuthorIntro {
  photo: PictureView | undefined;
  biography: string;
  code: string;
  contact: string | undefined;
}

export function authorIntro(author: Author, photo: PictureFacts | undefined, body: RenderedBody, edition: Edition): AuthorIntro {
  return {
    photo: photo && pictureView(photo, author.id, { alt: nameWithTitles(author) }),
    biography: bodyHtml(body.parts, plainLookups(edition)),
    code: author.code,
    contact: author.contact,
  };
}
