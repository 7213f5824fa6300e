/** Pictures in the Markdown of a body, found without parsing all of it: the linter reads the whole archive. */
import { captionAndCredit } from '#markdown/picture-title.ts';

export interface BodyPicture {
  src: string;
  alt: string;
  caption: string;
  credit: string;
  /** Where it begins, counted from 0. */
  index: number;
}

/** Bounded, or a line of nothing but beginnings would be read once for each of them. */
const pattern = /!\[([^\]\n]{0,1000})\]\(\s*<?([^\s)>]+)>?(?:\s+(?:"([^"\n]*)"|'([^'\n]*)'))?\s*\)/g;

export const bodyPictures = (body: string): BodyPicture[] =>
  [...body.matchAll(pattern)].map(({ index, ...match }) => ({
    src: match[2] ?? '',
    alt: match[1] ?? '',
    ...captionAndCredit(match[3] ?? match[4] ?? ''),
    index,
  }));
