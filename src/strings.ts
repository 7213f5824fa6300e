/** Words of the interface, in one place so that they stay of one voice. */
import type { ArticleKind, Correction } from '#schemas/article.ts';

export const kindLabels: Readonly<Record<ArticleKind, string>> = {
  report: 'Berita',
  explainer: 'Penjelasan',
  'press-release': 'Siaran pers',
  opinion: 'Opini',
  advertorial: 'Advertorial',
};

/** Named wherever the article stands: what is not the newsroom's own reporting says where it comes from. */
export const originLabel = (kind: ArticleKind): string | undefined =>
  kind === 'press-release' || kind === 'opinion' || kind === 'advertorial' ? kindLabels[kind] : undefined;

export const correctionLabels: Readonly<Record<Correction['kind'] | 'retraction', string>> = {
  correction: 'Ralat',
  clarification: 'Penjelasan redaksi',
  'right-of-reply': 'Hak jawab',
  update: 'Pembaruan',
  retraction: 'Pencabutan',
};

export const retractionReasons: Readonly<Record<string, string>> = {
  sara: 'memuat unsur suku, agama, ras, atau antargolongan yang dapat memicu permusuhan',
  decency: 'melanggar kesusilaan',
  'child-future': 'dapat merugikan masa depan seorang anak',
  'victim-trauma': 'dapat menimbulkan trauma bagi korban',
  'press-council': 'pertimbangan Dewan Pers',
  editorial: 'pertimbangan redaksi atas ketepatan isi',
};

export const marks = {
  corrected: 'Diralat',
  retracted: 'Dicabut',
  expired: 'Sudah lewat',
  pending: 'Belum diverifikasi',
  draft: 'Konsep',
  scheduled: 'Terjadwal',
} as const;

/** KEJ 10: with an apology where the substance was wrong. */
export const apology = 'Redaksi meminta maaf atas kekeliruan ini.';

export const text = {
  skipToContent: 'Langsung ke isi',
  menu: 'Menu',
  search: 'Cari',
  searchLabel: 'Cari berita dan panduan',
  rubrics: 'Rubrik',
  places: 'Wilayah',
  latest: 'Terkini',
  readAlso: 'Baca juga',
  related: 'Berita terkait',
  share: 'Sebarkan artikel ini',
  copyLink: 'Salin tautan',
  shareElsewhere: 'Bagikan lewat aplikasi lain',
  enlarge: 'Perbesar gambar',
  published: 'Terbit',
  updated: 'Diperbarui',
  reviewed: 'Terakhir dicocokkan dengan aturannya pada',
  sources: 'Sumber',
  breadcrumbs: 'Jejak halaman',
  older: 'Lebih lama',
  newer: 'Lebih baru',
  previousInRubric: 'Sebelumnya di rubrik ini',
  nextInRubric: 'Berikutnya di rubrik ini',
  corrections: 'Ralat dan hak jawab',
  dateIndex: 'Indeks tanggal',
  moved: 'Halaman ini sudah pindah',
  empty: 'Belum ada artikel di sini.',
  nothingNew: 'Tidak ada artikel baru. Artikel lama ada di arsip.',
  newestPart: 'Terbaru',
  photoCredit: 'Foto',
  advertisement: 'Iklan',
  unverified: 'Verifikasi atas berita ini masih dilakukan. Pembaruan akan ditautkan di halaman ini.',
  retold: 'Ditulis ulang untuk arsip dari laporan',
  publishedLongAgo: 'Berita ini terbit % tahun lalu.',
  explainedLongAgo: 'Penjelasan ini ditulis % tahun lalu; aturannya mungkin sudah berubah.',
  reviewedLongAgo: 'Panduan ini terakhir diperiksa % tahun lalu; aturannya mungkin sudah berubah.',
  preview: 'Pratinjau redaksi: konsep dan naskah terjadwal ikut tampil. Jangan disebarkan.',
  toDesk: 'Ruang redaksi',
  expired: 'Masa berlaku informasi ini sudah lewat.',
} as const;

/** Words that scripts say, apart from the rest: every word of `text` would travel with them. */
export const deviceText = {
  wholeArchive: 'Seluruh arsip',
  article: 'Berita',
  place: 'Wilayah',
  topic: 'Topik',
  suggestions: 'Saran',
  close: 'Tutup',
  copyQuote: 'Salin kutipan dan sumbernya',
  display: 'Tampilan',
  editionFailed: 'Gagal menyimpan. Coba lagi saat ada sinyal.',
  editionSaved: 'Edisi tersimpan',
  keepEdition: 'Simpan edisi terbaru',
  keptReading: 'Bacaan di perangkat ini',
  letterSize: 'Ukuran huruf',
  linkCopied: 'Tautan tersalin',
  listen: 'Dengarkan',
  nothingKept: 'Belum ada artikel yang tersimpan di perangkat ini.',
  picture: 'Gambar',
  quoteCopied: 'Kutipan tersalin',
  remove: 'Hapus',
  save: 'Simpan',
  saved: 'Tersimpan',
  savingEdition: 'Menyimpan …',
  sizeLarge: 'Besar',
  sizeLargest: 'Paling besar',
  sizeUsual: 'Biasa',
  stopListening: 'Berhenti',
  theme: 'Tema',
  themeDark: 'Gelap',
  themeLight: 'Terang',
  themeOfDevice: 'Ikut perangkat',
  readingList: 'Daftar bacaan',
  keptEdition: 'Edisi terbaru',
  wasRead: 'Pernah dibaca',
  searchKept: 'Cari di bacaan tersimpan',
} as const;
