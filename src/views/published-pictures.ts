/** Which pictures of an article may be seen, and under whose address. */
import type { PictureFacts } from '#editorial/article.ts';
import type { Story } from '#editorial/edition.ts';

export interface PublishedPicture {
  /** The article's id, an author's, or `iklan`. */
  owner: string;
  facts: PictureFacts;
}

/** Pictures of a retracted article are not shown. */
export const storyPictures = ({ id, state, pictures }: Story): PublishedPicture[] =>
  state === 'retracted' ? [] : onceEach(id, Object.values(pictures));

/** The same picture under two names is published once. */
export const onceEach = (owner: string, pictures: readonly PictureFacts[]): PublishedPicture[] =>
  [...new Map(pictures.map((facts) => [facts.digest, facts])).values()].map((facts) => ({ owner, facts }));
