/** A photograph says where it was taken: at a home, perhaps. It is taken out of what is published, but not of the folder. */
import { dirname, join } from 'node:path/posix';
import { bodyPictures } from '#lint/body-pictures.ts';
import type { TextRule } from '#lint/rule.ts';

export const pictureLocation: TextRule = {
  name: 'lokasi-foto',
  *check(text, { located }) {
    const { article, data } = text;
    const isLocated = (src: string) => located.has(join(dirname(article.file), src));
    const message = (src: string) =>
      `Gambar "${src}" menyimpan lokasi pengambilan (GPS) dan terbaca siapa pun yang membuka folder konten. Simpan ulang tanpa data lokasi.`;
    if (data.image && isLocated(data.image.src)) yield { at: ['image', 'src'], message: message(data.image.src), severity: 'warning' };
    for (const src of Object.keys(article.pictures).filter((name) => name !== data.image?.src && isLocated(name))) {
      const index = bodyPictures(text.body).find((picture) => picture.src === src)?.index ?? 0;
      yield { at: text.placeInBody(index), message: message(src), severity: 'warning' };
    }
  },
};
