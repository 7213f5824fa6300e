/** Which pictures of an article may be seen, and under whose address. */
import type { PictureFacts } from '#editorial/article.ts';
import type { Story } from '#editorial/edition.ts';
import { cropsOf, variantsOf, type Variant } from '#pictures/picture.ts';

export interface PublishedPicture {
  /** The article's id, an author's, or `iklan`. */
  owner: string;
  facts: PictureFacts;
  /** Whether it leads an article: search engines want it in several ratios. */
  leads: boolean;
}

/** Every file that is published of a picture. */
export const publishedVariants = ({ owner, facts, leads }: PublishedPicture): Variant[] => [
  ...variantsOf(facts, owner),
  ...(leads ? cropsOf(facts, owner) : []),
];

/** Pictures of a retracted article are not shown. */
export function storyPictures({ id, state, pictures, data }: Story): PublishedPicture[] {
  const lead = data.image && pictures[data.image.src];
  return state === 'retracted' ? [] : onceEach(id, Object.values(pictures), lead?.digest);
}

/** The same picture under two names is published once. */
export const onceEach = (owner: string, pictures: readonly PictureFacts[], lead?: string): PublishedPicture[] =>
  [...new Map(pictures.map((facts) => [facts.digest, facts])).values()].map((facts) => ({ owner, facts, leads: facts.digest === lead }));
