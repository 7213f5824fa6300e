/** A retraction says why, and repeats nothing of what was withdrawn (Pedoman butir 5). */
import type { TextRule } from '#lint/rule.ts';

const shortest = 20;
const hiding = ['child-future', 'victim-trauma'];
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const retractionReason: TextRule = {
  name: 'pencabutan',
  *check({ data }, { people }) {
    const { retraction, title, topics = [] } = data;
    if (!retraction) return;
    const { note, reason } = retraction;
    if (note.length < shortest)
      yield {
        at: ['retraction', 'note'],
        message: 'Penjelasan pencabutan terlalu pendek. Alasannya harus diumumkan; tulis satu kalimat yang jelas.',
      };
    if (retraction.title !== undefined && plain(retraction.title) === plain(title))
      yield {
        at: ['retraction', 'title'],
        message: 'Judul pengganti sama dengan judul lama. Tulis judul yang netral, atau hapus baris ini.',
      };
    if (!hiding.includes(reason)) return;
    if (plain(note).includes(plain(title)))
      yield { at: ['retraction', 'note'], message: 'Penjelasan ini mengulang judul yang ditarik. Tulis tanpa menyebutnya.' };
    const names = topics.flatMap((topic) => people.get(topic) ?? []);
    for (const name of names.filter((each) => plain(`${note} ${retraction.title ?? ''}`).includes(plain(each))))
      yield { at: ['retraction', 'note'], message: `Nama "${name}" disebut dalam pencabutan demi anak atau korban. Hapus.` };
    if (reason === 'child-future' && data.child !== true)
      yield { at: ['retraction', 'reason'], message: 'Pencabutan demi masa depan anak memerlukan `child: true`.', severity: 'warning' };
  },
};
