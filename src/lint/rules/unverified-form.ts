/** What an unverified story needs (Pedoman Pemberitaan Media Siber, butir 2). */
import type { LintedText } from '#lint/linted-text.ts';
import type { Complaint, TextRule } from '#lint/rule.ts';

const unreachable =
  /\b(?:(?:belum|tidak|tak)\s+(?:dapat|bisa|berhasil|memberi(?:kan)?|menjawab|merespons|menanggapi|membalas|bersedia|dijawab|dibalas|ditanggapi|dihubungi)|tidak diketahui keberadaannya|masih (?:berusaha|berupaya|mencoba)|belum ada (?:tanggapan|jawaban))\b/i;

const unverified =
  /\b(?:(?:berita|kabar|informasi|laporan) ini (?:masih )?(?:belum (?:selesai |dapat |bisa )?(?:di|ter)verifikasi|memerlukan verifikasi|menunggu verifikasi))\b/gi;

function* unmarked(passages: LintedText['passages']): Generator<Complaint> {
  for (const { words, place } of passages)
    for (const match of words.matchAll(unverified))
      yield {
        at: place(match.index),
        message: 'Naskah menyebut dirinya belum diverifikasi. Tulis `verification: pending` dan penuhi syaratnya, atau tunda terbitnya.',
        severity: 'warning',
      };
}

export const unverifiedForm: TextRule = {
  name: 'verifikasi',
  *check({ data, words, article, passages }) {
    if (data.verification !== 'pending') {
      if (data.kind === 'report') yield* unmarked(passages);
      return;
    }
    const at = ['verification'];
    if (data.kind !== 'report')
      yield {
        at,
        message: 'Hanya berita (`kind: report`) yang boleh terbit sebelum selesai diverifikasi. Hapus baris ini atau tunda terbitnya.',
      };
    if (!data.sources) yield { at, message: 'Berita yang belum diverifikasi harus menyebut sumber pertama yang jelas. Isi `sources`.' };
    if (article.words > 0 && !unreachable.test(words))
      yield {
        at,
        message:
          'Naskah belum menyebut bahwa pihak terkait tidak dapat dihubungi. Tambahkan, misalnya "belum dapat dihubungi hingga berita ini terbit".',
        severity: 'warning',
      };
    if (/\(\s*[*_]?\s*verifikasi\b/i.test(words))
      yield { at, message: 'Catatan verifikasi di akhir berita ditambahkan situs. Hapus dari naskah.', severity: 'warning' };
  },
};
