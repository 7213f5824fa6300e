/** What stands in for a picture where it is not seen. */
import { bodyPictures } from '#lint/body-pictures.ts';
import type { Complaint, TextRule } from '#lint/rule.ts';

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const longest = 250;

export const pictureText: TextRule = {
  name: 'teks-alt',
  *check(text) {
    const { image } = text.data;
    if (image) for (const complaint of mistakesIn(image.alt, image.caption)) yield { at: ['image', 'alt'], ...complaint };
    for (const { alt, caption, index } of bodyPictures(text.body))
      for (const complaint of mistakesIn(alt, caption)) yield { at: text.placeInBody(index), ...complaint };
  },
};

function* mistakesIn(alt: string, caption: string): Generator<Omit<Complaint, 'at'>> {
  const warn = (message: string) => ({ message, severity: 'warning' as const });
  if (alt.trim() === '') yield { message: 'Gambar ini belum punya teks pengganti. Tulis apa yang terlihat di antara kurung siku.' };
  else if (/\.(?:jpe?g|png|webp)$|^(?:img|dsc|wa|whatsapp)[-_ ]?\d|^(?:gambar|foto|image|photo)\s*\d*$/i.test(alt))
    yield { message: `Teks pengganti "${alt}" tidak menjelaskan apa pun. Tulis apa yang terlihat pada gambar.` };
  else if (plain(alt) === plain(caption))
    yield warn('Teks pengganti sama dengan keterangan gambar, jadi terbaca dua kali. Tulis apa yang terlihat saja.');
  else if (/^(?:gambar|foto|image|photo)\b(?:\s+(?:yang|dari|ini)|:)/i.test(alt))
    yield warn('Pembaca layar sudah menyebut "gambar". Mulailah dari apa yang terlihat.');
  if (alt.length > longest) yield warn(`Teks pengganti terlalu panjang (${alt.length} huruf). Pindahkan penjelasannya ke naskah.`);
}
