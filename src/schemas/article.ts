/** The front matter of an article. */
import { z } from 'zod';
import {
  articleReference,
  day,
  dayOrInstant,
  documented,
  idIn,
  instant,
  isRealInstant,
  line,
  oldAddress,
  pictureName,
  regionCode,
  text,
  webAddress,
} from '#schemas/fields.ts';

export const articleKinds = ['report', 'explainer', 'press-release', 'opinion', 'advertorial'] as const;
export const correctionKinds = ['correction', 'clarification', 'right-of-reply', 'update'] as const;
export const retractionReasons = ['sara', 'decency', 'child-future', 'victim-trauma', 'press-council', 'editorial'] as const;

const image = z.strictObject({
  src: documented(pictureName, 'Nama berkas gambar di folder artikel', 'src: foto.jpg'),
  alt: documented(line, 'Apa yang terlihat pada gambar, untuk pembaca yang tidak melihatnya', 'alt: Wali kota menyalami peserta'),
  caption: documented(line, 'Keterangan gambar', 'caption: Pembukaan pembinaan di aula kecamatan.'),
  credit: documented(line, 'Pembuat gambar', 'credit: Nama/Outlet'),
  license: documented(line, 'Izin pakai gambar', 'license: Hak cipta redaksi'),
});

const correction = z.strictObject({
  kind: documented(z.enum(correctionKinds), 'Jenis: ralat, penjelasan, hak jawab, atau pembaruan', 'kind: correction'),
  at: documented(instant, 'Waktu pemuatan', 'at: "2026-11-22T10:00:00+07:00"'),
  note: documented(text, 'Apa yang keliru dan apa yang benar', 'note: Jumlah peserta 63 orang, bukan 36.'),
  apology: documented(z.boolean(), 'true bila isi pokok keliru dan redaksi meminta maaf', 'apology: true').optional(),
  link: documented(articleReference, 'Artikel yang memuat hak jawab atau pembaruan', 'link: 2026/11/judul-artikel').optional(),
});

const retraction = z.strictObject({
  at: documented(instant, 'Waktu pencabutan', 'at: "2026-11-22T10:00:00+07:00"'),
  reason: documented(z.enum(retractionReasons), 'Alasan pencabutan', 'reason: editorial'),
  note: documented(text, 'Penjelasan kepada pembaca', 'note: Isi berita tidak dapat dipastikan kebenarannya.'),
  title: documented(line, 'Judul netral pengganti judul lama', 'title: Berita tentang seorang anak').optional(),
});

const source = z.strictObject({
  name: documented(line, 'Nama sumber', 'name: Undang-Undang Nomor 23 Tahun 2014'),
  url: documented(webAddress, 'Alamat sumber', 'url: https://peraturan.bpk.go.id/').optional(),
  published: documented(dayOrInstant, 'Tanggal terbit sumber', 'published: "2018-04-26"').optional(),
});

const list = <T extends z.ZodType>(item: T) => z.array(item).min(1);

/** What an editor may leave open while an article is a draft. */
const neededToPublish = {
  description: documented(
    line
      .min(50, 'Ringkasan terlalu pendek: tulis 50 sampai 160 karakter.')
      .max(160, 'Ringkasan terlalu panjang: tulis 50 sampai 160 karakter.'),
    'Ringkasan 50 sampai 160 karakter untuk daftar, mesin pencari, dan umpan',
    'description: Enam puluh tiga aparatur kecamatan dan kelurahan mengikuti pembinaan.',
  ),
  category: documented(idIn('categories', 'kota'), 'Rubrik: nama berkas di folder categories/ tanpa .yaml', 'category: pemerintahan'),
  regions: documented(list(regionCode), 'Kode wilayah Kemendagri, yang utama lebih dulu', 'regions: ["35.76"]'),
  authors: documented(list(idIn('authors', 'rina-wulandari')), 'Penulis: nama berkas di folder authors/ tanpa .md', 'authors: [redaksi]'),
};

const always = {
  title: documented(line, 'Judul berita', 'title: Judul berita tanpa titik di akhir'),
  deck: documented(line, 'Anak judul', 'deck: Satu kalimat di bawah judul').optional(),
  published: documented(instant, 'Waktu terbit; di masa depan berarti terjadwal', 'published: "2026-11-22T10:00:00+07:00"'),
  updated: documented(instant, 'Waktu perubahan isi yang berarti', 'updated: "2026-11-22T15:00:00+07:00"').optional(),
  reviewed: documented(day, 'Tanggal panduan terakhir dicocokkan dengan aturannya', 'reviewed: 2026-11-22').optional(),
  expires: documented(
    instant,
    'Sejak saat ini artikel tidak lagi ditawarkan sebagai berita baru',
    'expires: "2026-12-31T23:59:00+07:00"',
  ).optional(),
  draft: documented(z.boolean(), 'true selama naskah belum boleh terbit', 'draft: true').optional(),
  kind: documented(z.enum(articleKinds), 'Jenis naskah', 'kind: report'),
  topics: documented(
    list(idIn('topics', 'pelayanan-publik')),
    'Topik: nama berkas di folder topics/ tanpa .yaml',
    'topics: [pelayanan-publik]',
  ).optional(),
  editors: documented(
    list(idIn('authors', 'rina-wulandari')),
    'Penyunting yang bertanggung jawab',
    'editors: [nama-penyunting]',
  ).optional(),
  dateline: documented(line, 'Tempat berita ditulis', 'dateline: Kota Mojokerto').optional(),
  image: documented(image, 'Gambar utama', 'image: {src: foto.jpg, alt: ..., caption: ..., credit: ..., license: ...}').optional(),
  sources: documented(list(source), 'Sumber naskah', 'sources: [{name: Nama sumber}]').optional(),
  ai: documented(
    z.strictObject({
      parts: documented(line, 'Bagian yang dibantu mesin', 'parts: penyusunan naskah awal'),
      tool: documented(line, 'Nama alat', 'tool: nama alat').optional(),
    }),
    'Bagian yang dibantu mesin',
    'ai: {parts: penyusunan naskah awal}',
  ).optional(),
  corrections: documented(
    list(correction),
    'Ralat, penjelasan, hak jawab, pembaruan',
    'corrections: [{kind: correction, at: "2026-11-22T10:00:00+07:00", note: ...}]',
  ).optional(),
  retraction: documented(
    retraction,
    'Pencabutan dengan alasan',
    'retraction: {at: "2026-11-22T10:00:00+07:00", reason: editorial, note: ...}',
  ).optional(),
  verification: documented(
    z.literal('pending'),
    'Tulis pending bila berita belum selesai diverifikasi',
    'verification: pending',
  ).optional(),
  child: documented(z.boolean(), 'true bila berita menyangkut anak', 'child: true').optional(),
  aliases: documented(list(oldAddress), 'Alamat lama artikel ini', 'aliases: [/2018/04/judul-lama/]').optional(),
};

interface Checked {
  published: string;
  updated?: string | undefined;
  expires?: string | undefined;
  corrections?: readonly { at: string }[] | undefined;
  retraction?: { at: string } | undefined;
}

/** Rules between fields. */
function checkTimes(data: Checked, context: z.RefinementCtx) {
  // A wrong one has its own message.
  if (!isRealInstant(data.published)) return;
  const published = Date.parse(data.published);
  const before = (value: string | undefined) => value !== undefined && isRealInstant(value) && Date.parse(value) < published;
  if (before(data.updated)) {
    context.addIssue({ code: 'custom', path: ['updated'], message: '`updated` lebih awal dari `published`. Periksa tanggal dan jamnya.' });
  }
  const early = (path: (string | number)[], key: string) => {
    context.addIssue({
      code: 'custom',
      path,
      message: `\`at\` pada \`${key}\` lebih awal dari \`published\`. Tulis waktu sesudah terbit.`,
    });
  };
  for (const [index, { at }] of (data.corrections ?? []).entries()) if (before(at)) early(['corrections', index, 'at'], 'corrections');
  if (before(data.retraction?.at)) early(['retraction', 'at'], 'retraction');
  if (before(data.expires)) {
    context.addIssue({ code: 'custom', path: ['expires'], message: '`expires` lebih awal dari `published`. Tulis waktu sesudah terbit.' });
  }
}

export const articleSchema = z.strictObject({ ...always, ...neededToPublish }).superRefine(checkTimes);
export type ArticleData = z.infer<typeof articleSchema>;
export type Correction = NonNullable<ArticleData['corrections']>[number];
export type ArticleKind = (typeof articleKinds)[number];

/** Keys a draft may still lack; each missing one is reported as a warning. */
export const draftMayLack = Object.keys(neededToPublish) as (keyof typeof neededToPublish)[];
export const draftDefaults = { description: '', category: '', regions: [], authors: [] };
export const draftSchema = z
  .strictObject({ ...always, ...z.object(neededToPublish).partial().shape })
  .superRefine(checkTimes)

  .transform(({ description, category, regions, authors, ...data }): ArticleData => ({
    ...data,
    description: description ?? draftDefaults.description,
    category: category ?? draftDefaults.category,
    regions: regions ?? [],
    authors: authors ?? [],
  }));
