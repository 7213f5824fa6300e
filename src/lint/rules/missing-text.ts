/** What a new article begins with has to be replaced before it is published. */
import type { TextRule } from '#lint/rule.ts';
import { articleSchema } from '#schemas/article.ts';
import { documentation } from '#schemas/fields.ts';

/** What `npm run new` writes in the place of a text. */
export const exampleBody = 'Tulis berita di sini.';
const template = new RegExp(`^${exampleBody.replace('.', '\\.?')}\\s*$`, 'm');
const example = documentation(articleSchema.shape.description)?.example.replace(/^description: /, '');

export const missingText: TextRule = {
  name: 'isi',
  *check(text) {
    const { body, data } = text;
    if (body.trim() === '')
      yield { at: text.placeInBody(0), message: 'Isi berita masih kosong. Tulis naskahnya di bawah baris --- kedua.' };
    const left = template.exec(body);
    if (left)
      yield { at: text.placeInBody(left.index), message: 'Baris contoh ini masih tertinggal. Hapus, atau ganti dengan isi berita.' };
    if (data.description !== '' && data.description === example)
      yield { at: ['description'], message: 'Ringkasan ini masih contoh. Ganti dengan ringkasan berita ini.' };
  },
};
