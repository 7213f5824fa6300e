/** An article as the site knows it: front matter and facts about its body, never the body itself. */
import type { ArticleData } from '#schemas/article.ts';

/** A picture beside the article; `path` is relative to the content folder. */
export interface PictureFacts {
  path: string;
  digest: string;
  width: number;
  height: number;
}

export interface DocumentFacts {
  path: string;
  bytes: number;
  digest: string;
}

export interface Article {
  /** `2018/04/slug`: year and month of first publication, which never change. */
  id: string;
  /** Source file below the content folder. */
  file: string;
  data: ArticleData;
  /** Digest of the body, and the line of the file where the body begins (counted from 0). */
  digest: string;
  bodyLine: number;
  words: number;
  /** Articles that the body links to or offers as "Baca juga", as written, each once. */
  links: readonly string[];
  /** How many places the body has for an automatic "Baca juga". */
  offers: number;
  /** Digest of everything that pages of other articles may show of this one: the body is not part of it. */
  face: string;
  /** By the name used in the article. */
  pictures: Record<string, PictureFacts>;
  documents: Record<string, DocumentFacts>;
}

export const slugOf = (id: string): string => id.slice(8);
export const yearOf = (id: string): number => Number(id.slice(0, 4));
