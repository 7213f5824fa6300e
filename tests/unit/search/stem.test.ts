import { describe, expect, test } from 'vitest';
import { stemOf } from '#search/stem.ts';

const families = [
  'melayani pelayanan dilayani layanan layani',
  'pembinaan membina binaan',
  'kesehatan sehat menyehatkan',
  'pendidikan mendidik didik pendidik',
  'perizinan izin mengizinkan diizinkan',
  'keputusan putusan memutuskan diputus',
  'perubahan mengubah berubah diubah ubah',
  'pemerintah pemerintahan pemerintahannya',
  'perintah memerintahkan diperintah perintahkan',
  'menteri kementerian',
  'masalah permasalahan bermasalah masalahnya',
  'sekolah bersekolah menyekolahkan sekolahnya',
  'mengatakan perkataan dikatakan',
  'meningkat tingkat peningkatan ditingkatkan meningkatkan',
  'menurun turun penurunan diturunkan',
  'naik menaikkan kenaikan dinaikkan',
  'nilai menilai penilaian dinilai',
  'capai mencapai pencapaian dicapai capaian',
  'tulis menulis penulis tulisan ditulis',
  'kirim mengirim pengiriman dikirim',
  'pakai memakai pemakaian dipakai',
  'terima menerima penerima diterima penerimaan',
  'kelola mengelola pengelolaan dikelola pengelola',
  'menyepelekan sepele nyepelekan',
  'menyediakan sedia nyediain penyediaan',
  'mengecek cek ngecek pengecekan',
  'menunjukkan tunjuk penunjukan ditunjuk',
];

describe('Forms of one root have one stem', () => {
  test.each(families)('%s', (family) => {
    expect(new Set(family.split(' ').map(stemOf)).size).toBe(1);
  });
});

describe('Words that only look related keep apart', () => {
  test.each(['menteri terima', 'masalah masa', 'sekolah seko', 'pemerintah perintah', 'berlaku melakukan', 'mengatakan atau', 'kini kin'])(
    '%s',
    (pair) => {
      const [one = '', other = ''] = pair.split(' ');
      expect(stemOf(one)).not.toBe(stemOf(other));
    },
  );
});

test('Numbers are their own stems', () => {
  expect(stemOf('2026')).toBe('2026');
});
