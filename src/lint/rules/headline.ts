/** A headline that lists, search engines and readers can use. */
import type { TextRule } from '#lint/rule.ts';
import { missingTitle } from '#paste/convert-paste.ts';

const [shortest, longest] = [15, 110];

export const headline: TextRule = {
  name: 'judul',
  *check({ data: { title } }) {
    const at = ['title'];
    const warn = (message: string) => ({ at, message, severity: 'warning' as const });
    if (title === missingTitle) yield { at, message: 'Judul belum ditulis. Ganti dengan judul berita.' };
    if (/[^.]\.$/.test(title)) yield warn('Judul tidak diakhiri titik. Hapus titiknya.');
    if (/\p{Lu}{2}/u.test(title) && !/\p{Ll}/u.test(title))
      yield warn('Judul ditulis dengan huruf kapital semua. Tulis dengan huruf biasa.');
    if (title.length > longest)
      yield warn(`Judul ${title.length} huruf, terpotong di mesin pencari dan ponsel. Ringkaskan hingga paling banyak ${longest} huruf.`);
    if (title.length < shortest) yield warn(`Judul terlalu pendek untuk menjelaskan isinya. Tulis paling sedikit ${shortest} huruf.`);
    if (/[!?]{2,}/.test(title)) yield warn('Tanda seru atau tanya berulang. Tulis satu saja, atau tidak sama sekali.');
    if (/^(?:advertorial|siaran pers|opini|adv)\s*[:|-]/i.test(title))
      yield warn('Label jenis naskah ditambahkan situs dari `kind`. Hapus dari judul.');
  },
};
