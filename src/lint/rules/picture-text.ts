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
    const { image, title } = text.data;
    if (image) for (const complaint of mistakesIn(image.alt, image.caption, title)) yield { at: ['image', 'alt'], ...complaint };
    for (const { alt, caption, index } of bodyPictures(text.body))
      for (const complaint of mistakesIn(alt, caption, title)) yield { at: text.placeInBody(index), ...complaint };
  },
};

/** Says nothing of what is seen. */
const empty =
  /^[^\p{L}\p{N}]+$|\.(?:jpe?g|png|webp|heic)$|^(?:img|dsc|dscf|pxl|wa|whatsapp|screenshot)[-_ ]|^(?:gambar|foto|image|photo|ilustrasi|dokumentasi|dok|logo|istimewa|ist)(?: (?:utama|kegiatan|acara|berita|artikel|ilustrasi))?[\s\d.]*$/iu;
/** "Foto udara" and "foto lama" say what kind of picture it is, "foto keluarga" what is on it. */
const announced =
  /^(?:(?:tampak|terlihat) (?:(?:pada|di|dalam) )?)?(?:gambar|foto|image|photo|picture|potret)(?!-)\b(?!\s+(?:udara|satelit|lama|arsip|hitam|rontgen|ronsen|keluarga|presiden)\b)/i;

function* mistakesIn(alt: string, caption: string, title: string): Generator<Omit<Complaint, 'at'>> {
  const warn = (message: string) => ({ message, severity: 'warning' as const });
  if (alt.trim() === '') yield { message: 'Gambar ini belum punya teks pengganti. Tulis apa yang terlihat di antara kurung siku.' };
  else if (empty.test(alt.trim()))
    yield { message: `Teks pengganti "${alt}" tidak menjelaskan apa pun. Tulis apa yang terlihat pada gambar.` };
  else if (plain(alt) === plain(caption))
    yield warn('Teks pengganti sama dengan keterangan gambar, jadi terbaca dua kali. Tulis apa yang terlihat saja.');
  else if (plain(alt) === plain(title))
    yield warn('Teks pengganti sama dengan judul, jadi terbaca dua kali. Tulis apa yang terlihat pada gambar.');
  else if (announced.test(alt.trim()))
    yield warn('Pembaca layar sudah menyebut "gambar". Buang kata itu dan mulailah dari apa yang terlihat.');
  if (alt.length > longest) yield warn(`Teks pengganti terlalu panjang (${alt.length} huruf). Pindahkan penjelasannya ke naskah.`);
}
