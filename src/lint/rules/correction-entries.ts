/** Entries of corrections say what was wrong, what is right, and where the reply stands (Pedoman butir 4, KEJ 10 and 11). */
import type { Complaint, TextRule } from '#lint/rule.ts';

const shortest = 20;
const says =
  /\b(?:bukan|seharusnya|semestinya|sebelumnya|semula|tertulis|ditulis|tertera|keliru|salah|yang benar|diperbaiki|dibetulkan|diralat|diganti|menjadi|tidak|kurang|lengkapnya)\b/i;

export const correctionEntries: TextRule = {
  name: 'ralat',
  *check({ data: { corrections = [] }, article }) {
    const seen = new Set<string>();
    for (const [index, entry] of corrections.entries()) {
      const at = (key: string) => ['corrections', index, key];
      const warn = (key: string, message: string): Complaint => ({ at: at(key), message, severity: 'warning' });
      if (entry.note.length < shortest)
        yield { at: at('note'), message: 'Catatan terlalu pendek. Sebutkan apa yang keliru dan apa yang benar.' };
      else if (entry.kind === 'correction' && !says.test(entry.note))
        yield warn('note', 'Ralat harus menyebut yang keliru dan yang benar, misalnya "Jumlah peserta 63 orang, bukan 36."');
      if (entry.kind === 'right-of-reply' && entry.link === undefined)
        yield { at: at('kind'), message: 'Hak jawab harus menautkan artikel yang memuatnya. Isi `link`.' };
      if (entry.link !== undefined && (entry.link === article.id || article.id.endsWith(`/${entry.link}`)))
        yield { at: at('link'), message: 'Catatan ini menautkan artikelnya sendiri. Tulis artikel yang memuat tanggapan atau pembaruan.' };
      if (entry.apology === true && (entry.kind === 'clarification' || entry.kind === 'update'))
        yield warn('apology', 'Permintaan maaf hanya untuk isi yang keliru. Tulis `kind: correction`, atau hapus `apology`.');
      const key = `${entry.kind} ${entry.at} ${entry.note}`;
      if (seen.has(key)) yield { at: at('note'), message: 'Catatan ini sama dengan yang di atasnya. Hapus salah satunya.' };
      seen.add(key);
    }
  },
};
