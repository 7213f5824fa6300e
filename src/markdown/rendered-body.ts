/**
 * What the pipeline makes of a body. It is a function of the body alone, so it can be kept for ever;
 * whatever comes from elsewhere (titles, addresses, pictures) is a slot, filled when the page is built.
 */
export interface PictureReference {
  src: string;
  alt: string;
  caption: string;
  credit: string;
}

export type Slot =
  | { kind: 'dateline' }
  | { kind: 'read-also'; article: string }
  /** A place where the build may put a "Baca juga" of its own. */
  | { kind: 'read-also-offer' }
  | { kind: 'article-link-open'; article: string; fragment: string }
  | { kind: 'article-link-close'; article: string }
  | { kind: 'document-link-open'; file: string }
  | { kind: 'document-link-close'; file: string }
  | { kind: 'picture'; picture: PictureReference }
  | { kind: 'gallery'; pictures: PictureReference[] };

export type BodyPart = string | Slot;

/** A name that has to exist elsewhere, with its place in the body (both counted from 1). */
export interface Reference {
  kind: 'read-also' | 'article' | 'picture' | 'document' | 'page' | 'heading';
  target: string;
  /** The id of a heading in the article. */
  fragment?: string;
  line: number;
  column: number;
}

export interface BodyProblem {
  line: number;
  column: number;
  rule: string;
  message: string;
}

export interface RenderedBody {
  parts: BodyPart[];
  /** The words of the body without markup, for search and feeds. */
  text: string;
  /** Counted as readers count: `perubahan-perubahan` is one. */
  words: number;
  headings: { id: string; text: string; depth: number }[];
  references: Reference[];
  problems: BodyProblem[];
}
