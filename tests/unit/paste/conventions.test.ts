/** Raw texts in the conventions of many newsrooms: what has to become of each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { convertPaste, missingTitle, type Conversion } from '#paste/convert-paste.ts';
import { facts } from './facts.ts';

const convert = (name: string): Conversion => convertPaste(readFileSync(join('tests/fixtures/pasted', `${name}.txt`), 'utf8'), facts);
const subjects = (remarks: readonly { subject: string }[]) => remarks.map(({ subject }) => subject);
const paragraphs = ({ article }: Conversion) => article.body.trimEnd().split('\n\n');

describe('A page of a WordPress theme', () => {
  const conversion = convert('theme');
  test('gives rubric, headline, deck, place and outlet', () => {
    expect(conversion.article.data).toEqual({
      title: 'Lurah Kedundung Ajak Warga Bersihkan Saluran Sebelum Musim Hujan',
      deck: 'Kerja bakti diikuti lima rukun warga',
      published: facts.now,
      draft: true,
      kind: 'report',
      category: 'daerah',
      dateline: 'Mojokerto',
      sources: [{ name: 'Kabarkali.com (kode wartawan: wo)' }],
    });
    expect(conversion.eventDay).toBe('2026-11-15');
    expect(conversion.article.slug).toBe('lurah-kedundung-ajak-warga-bersihkan-saluran-sebelum-musim-hujan');
  });
  test('keeps the text, with the story of the archive linked', () => {
    expect(paragraphs(conversion)).toEqual([
      'Warga lima rukun warga di Kelurahan Kedundung membersihkan saluran air, Minggu (15/11/26). Lumpur setebal dua jengkal diangkat dengan sekop dan gerobak.',
      'Lurah Kedundung Widya Larasati berharap kebiasaan ini tidak berhenti. “Kalau saluran bersih, air tidak mampir ke rumah,” ujarnya.',
      '::baca-juga{slug="2026/10/jembatan-gajah-mada-ditutup"}',
      'Ia menambahkan, gerobak sampah akan ditambah bulan depan.',
    ]);
  });
  test('says that the name of the place may be two places', () => {
    expect(conversion.report.doubtful.find(({ subject, words }) => subject === 'wilayah' && words !== '')?.message).toContain(
      'Kabupaten Mojokerto (35.16) atau Kota Mojokerto (35.76)',
    );
  });
});

test('A text without a headline says so, and keeps codes of another newsroom with that newsroom.', () => {
  const { article, report } = convert('bangsa');
  expect(article.data).toMatchObject({
    title: missingTitle,
    regions: ['35.76'],
    dateline: 'Kota Mojokerto',
    sources: [{ name: 'KABARKALI.com (kode wartawan: ris/van)' }],
  });
  expect(article.data.authors).toBeUndefined();
  expect(article.body).not.toMatch(/Baca Juga|Google News|ris\/van/);
  expect(article.body).toContain('::baca-juga{slug="2026/09/pasar-tanjung-anyar"}');
  expect(report.doubtful.map(({ line, subject }) => `${line} ${subject}`)).toContain('3 baca juga');
});

test('A WhatsApp forward loses prefixes, greetings and marks of the messenger.', () => {
  const conversion = convert('whatsapp');
  expect(conversion.article.data).toMatchObject({
    title: 'Posyandu Lansia Kedundung Buka Setiap Rabu',
    dateline: 'Mojokerto',
    kind: 'report',
  });
  expect(conversion.eventDay).toBe('2026-11-11');
  expect(paragraphs(conversion)).toEqual([
    'Posyandu lansia di Kelurahan Kedundung mulai Rabu (11/11) dibuka setiap pekan. Sebelumnya layanan itu hanya sebulan sekali.',
    'Kader posyandu, Bu Sri Wahyuni, menyebut peserta bertambah _dua kali lipat_. "Yang datang **62 orang**, padahal kursi kami 40," katanya.',
    'Layanan yang tersedia:',
    '- cek tekanan darah\n- cek gula darah\n- senam ringan',
    '~~Pendaftaran lewat kertas~~ Pendaftaran kini lewat kader.',
  ]);
  expect(subjects(conversion.report.doubtful)).toContain('kode wartawan');
});

test('A press release is one, with its number; lines broken by a mail program are joined.', () => {
  const conversion = convert('release');
  expect(conversion.article.data).toMatchObject({
    title: 'Dinas Perhubungan Uji Coba Lampu Penyeberangan Bersuara',
    kind: 'press-release',
    regions: ['35.76'],
    dateline: 'Kota Mojokerto',
  });
  expect(conversion.article.data.sources).toEqual([{ name: 'Siaran pers nomor 480/112/417.205/2026' }]);
  expect(paragraphs(conversion)).toHaveLength(2);
  expect(conversion.article.body).not.toContain('Narahubung');
  expect(subjects(conversion.report.doubtful)).toContain('kontak media');
});

test('A portal page gives up its breadcrumb, time, photo, credits and tags.', () => {
  const conversion = convert('portal');
  expect(conversion.article.data).toMatchObject({
    title: 'Musrenbang Kedundung Dahulukan Drainase dan Lampu Jalan',
    published: '2026-11-12T19:45:00+07:00',
    category: 'pemerintahan',
    authors: ['rahayu-ningtyas'],
    editors: ['evan-prakoso'],
    topics: ['pelayanan-publik', 'pasar-rakyat'],
    dateline: 'Mojokerto',
  });
  expect(conversion.article.data.sources).toBeUndefined();
  expect(conversion.photo).toEqual({ caption: 'Suasana musrenbang di balai kelurahan.', credit: 'Evan Prakoso/Kentongan' });
  expect(paragraphs(conversion)).toEqual([
    'Musyawarah perencanaan di Kelurahan Kedundung, Rabu (11/11/2026), menempatkan drainase dan lampu jalan di urutan teratas.',
    'Usulan itu datang dari kelompok perempuan yang mencatat titik gelap sepanjang dua bulan.',
    '"Kami hitung ada 31 titik," kata Endah, ketua kelompok itu.',
    '::baca-juga{slug="2026/09/pasar-tanjung-anyar"}',
    'Hasil musyawarah dibawa ke tingkat kecamatan pada Desember.',
  ]);
});

test('A print page: rubric and headline in capitals, a caption that opens with its own word.', () => {
  const conversion = convert('caps');
  expect(conversion.article.data).toMatchObject({ title: 'WALI KOTA MINTA LURAH TURUN KE GANG SETIAP JUMAT', category: 'pemerintahan' });
  expect(conversion.article.data.deck).toBeUndefined();
  expect(conversion.photo.caption).toBe('Wali kota memeriksa papan pengumuman di sebuah gang sempit.');
  expect(paragraphs(conversion)).toHaveLength(3);
  expect(conversion.article.body.trimEnd()).toMatch(/akhir bulan\.$/);
});

test('A weekday that does not fit its date is a question to the editor.', () => {
  const { eventDay, report, article } = convert('wrong-day');
  expect(eventDay).toBeUndefined();
  expect(report.doubtful.find(({ subject }) => subject === 'tanggal peristiwa')).toMatchObject({
    line: 3,
    words: 'Selasa (16/11/2026)',
    message: '2026-11-16 jatuh pada hari Senin, bukan Selasa. Tanyakan mana yang benar.',
  });
  expect(article.data.authors).toEqual(['rahayu-ningtyas']);
});

test('What is marked as paid becomes an advertorial.', () => {
  const { article } = convert('adv');
  expect(article.data).toMatchObject({ kind: 'advertorial', title: 'Kedai Kopi di Tepi Kali Tawarkan Kelas Menyeduh' });
});

test('A bare text is kept whole, and nothing is made up.', () => {
  const { article } = convert('bare');
  expect(article.data).toEqual({ title: missingTitle, published: facts.now, draft: true, kind: 'report' });
  expect(article.body.split('\n\n')).toHaveLength(2);
});
