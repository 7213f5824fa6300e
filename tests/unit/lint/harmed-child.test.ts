import { describe, expect, test } from 'vitest';
import { harmOfChild, isGrave } from '#lint/harmed-child.ts';

describe('A sentence about a child to whom something was done, or who did it', () => {
  for (const sentence of [
    'Seorang bocah dianiaya tetangganya di dekat pasar.',
    'Polisi menahan pria yang mencabuli lima gadis cilik di sebuah rumah kosong.',
    'Siswi itu mengaku dirundung teman sekelasnya selama dua bulan.',
    'Petugas menangkap tiga pengeroyok, AZ (16), BY (14), dan RT (17).',
    'Tiga remaja diciduk Polsek Wanasari karena membacok penjaga warung.',
    'Guru olahraga itu diduga melakukan kekerasan seksual terhadap murid laki-lakinya.',
    'Korban berusia 12 tahun dan dihamili pamannya.',
    'Bayi perempuan itu ditemukan dibuang di tepi kali.',
    'Seorang pelajar SMP nekat mencuri sepeda motor.',
    'Polisi mencegah tawuran dan membawa lima pelajar yang menjadi tersangka.',
  ])
    test(sentence, () => expect(harmOfChild(sentence)).toBeDefined());
});

describe('A sentence that speaks of children and tells nothing of one', () => {
  for (const sentence of [
    'Polres menggelar penyuluhan tentang bahaya tawuran kepada pelajar SMA.',
    'Wali kota mengajak remaja menjauhi perundungan dan judi daring.',
    'Dinas mencatat angka kekerasan seksual terhadap anak turun tiga persen.',
    'Kapolres meminta warga tidak terprovokasi kabar penculikan anak.',
    'Serial itu berkisah tentang pembunuhan remaja di kota kecil.',
    'Orang itu ditangkap santri lalu diserahkan kepada polisi.',
    'Siswi berinisial ARM (18) ditangkap di terminal.',
    'Tersangka adalah anak buah kepala dinas.',
    'Penampilan para siswa mencuri perhatian pengunjung.',
    'Ribuan anak menjadi korban pelecehan di berbagai negara.',
    '(Baca: Anak Dianiaya di Pasar)',
    'Usaha anak muda itu dirundung masalah.',
  ])
    test(sentence, () => expect(harmOfChild(sentence)).toBeUndefined());
});

test('A child with a name is asked about where a deed, a death, a court or an illness is told of, not for a prize.', () => {
  expect(isGrave('Rangga (13) tenggelam di kolam kota.')).toBe(true);
  expect(isGrave('Rangga (13) menderita gizi buruk.')).toBe(true);
  expect(isGrave('Rangga (13) meraih medali emas lomba karya ilmiah.')).toBe(false);
});
