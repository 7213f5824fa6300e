/** Every picture names its maker and the permission to use it. */
import { bodyPictures } from '#lint/body-pictures.ts';
import type { TextRule } from '#lint/rule.ts';

const nobody =
  /^(?:foto:?\s*)?(?:ist\.?|istimewa|net|internet|google(?: images?)?|medsos|media sosial|facebook|instagram|tiktok|whatsapp|wa|grup wa|tangkapan layar|screenshot|dok\.?|dokumentasi|tidak diketahui|anonim|n\/a|[^\p{L}\p{N}]+)$/iu;

export const pictureCredit: TextRule = {
  name: 'kredit-foto',
  *check(text) {
    const { image } = text.data;
    const vague = (credit: string) =>
      `Kredit "${credit}" tidak menyebut siapa pembuatnya. Tulis nama dan asalnya, misalnya Nama/Outlet, atau jangan pakai gambarnya.`;
    if (image && nobody.test(image.credit)) yield { at: ['image', 'credit'], message: vague(image.credit), severity: 'warning' };
    if (image && nobody.test(image.license))
      yield {
        at: ['image', 'license'],
        message: `Izin "${image.license}" bukan izin. Tulis misalnya "Hak cipta redaksi" atau "CC BY-SA 4.0".`,
        severity: 'warning',
      };
    for (const { credit, index } of bodyPictures(text.body)) {
      const at = text.placeInBody(index);
      if (credit === '')
        yield { at, message: 'Gambar ini belum menyebut pembuatnya. Tambahkan "Foto: Nama/Outlet" di akhir keterangannya.' };
      else if (nobody.test(credit)) yield { at, message: vague(credit), severity: 'warning' };
    }
  },
};
