/** Pictures in the Markdown of a body. */
export interface BodyPicture {
  src: string;
  alt: string;
  caption: string;
  /** What follows the last "Foto:". */
  credit: string;
  /** Where it begins, counted from 0. */
  index: number;
}

const pattern = /!\[([^\]\n]*)\]\(\s*<?([^\s)>]+)>?(?:\s+(?:"([^"\n]*)"|'([^'\n]*)'))?\s*\)/g;

export const bodyPictures = (body: string): BodyPicture[] =>
  [...body.matchAll(pattern)].map(({ index, ...match }) => {
    const title = match[3] ?? match[4] ?? '';
    const mark = title.lastIndexOf('Foto:');
    return {
      src: match[2] ?? '',
      alt: match[1] ?? '',
      caption: (mark < 0 ? title : title.slice(0, mark)).trim(),
      credit: mark < 0 ? '' : title.slice(mark + 5).trim(),
      index,
    };
  });
