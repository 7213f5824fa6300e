/** One page of every kind that the site has, and of every state that an article can be in. */
export const pageKinds = {
  'front page': '/',
  'article with corrections': '/berita/2025/03/penghitungan-becak-listrik/',
  'article with a gallery': '/berita/2024/02/wajah-baru-pasar-kemuning/',
  'article with tables and documents': '/berita/2024/11/anggaran-kelurahan-dalam-satu-tabel/',
  'long guide': '/berita/2023/06/panduan-banjir-kali-wening/',
  'paid article': '/berita/2025/06/kopi-wening-buka-kedai/',
  opinion: '/berita/2019/11/kota-yang-mau-menunggu/',
  'press release': '/berita/2025/06/siaran-pers-uji-sirene/',
  'unverified article': '/berita/2025/06/dugaan-pungutan-lapak-pasar-randu/',
  'retracted article': '/berita/2018/10/taman-baru-di-gayamrejo/',
  'expired article': '/berita/2024/03/jadwal-pelayanan-keliling/',
  'article with a very long headline': '/berita/2024/12/loket-gabungan-gudang-kelapa/',
  'article with odd words': '/berita/2024/09/kamus-kecil-papan-pengumuman/',
  rubric: '/rubrik/pemerintahan/',
  'empty rubric': '/rubrik/olahraga/',
  'numbered archive page': '/rubrik/pemerintahan/2025/1/',
  region: '/wilayah/provinsi-lembayung/kota-tirtasari/',
  topic: '/topik/pasar-rakyat/',
  author: '/penulis/bayu-kertarahardja/',
  'index of years': '/indeks/',
  'index of a year': '/indeks/2025/',
  'calendar of a month': '/indeks/2025/06/',
  day: '/indeks/2025/06/15/',
  'log of corrections': '/ralat/',
  'search page': '/cari/',
  masthead: '/redaksi/',
  'policy page': '/pedoman-media-siber/',
  'page that does not exist': '/tidak-ada/',
} as const;

export type PageKind = keyof typeof pageKinds;
export const kinds = Object.entries(pageKinds) as [PageKind, string][];
