/** The form of an article. */
import type { Field } from '@sveltia/cms';
import { choices, dayLook, field, fieldsOf, instantLook, itemOf, relation, shapeOf, type Looks, type Shape } from '#cms/field.ts';
import {
  articleKinds,
  articleSchema,
  correctionKinds,
  draftMayLack,
  retractionReasons as reasons,
  type ArticleData,
} from '#schemas/article.ts';
import { site } from '#site.ts';
import { correctionLabels, kindLabels, retractionReasons } from '#strings.ts';

const { shape } = articleSchema;

const instant = instantLook(site.timeZone);

type Part<K extends keyof ArticleData> = NonNullable<ArticleData[K]>;
type Item<K extends keyof ArticleData> = Part<K> extends readonly (infer T)[] ? T : never;

const imageLooks: Looks<Part<'image'>> = {
  src: { label: 'Berkas', widget: 'image' },
  alt: { label: 'Teks alternatif' },
  caption: { label: 'Keterangan', widget: 'text' },
  credit: { label: 'Kredit' },
  license: { label: 'Izin pakai', default: 'Hak cipta redaksi' },
};

const sourceLooks: Looks<Item<'sources'>> = {
  name: { label: 'Nama' },
  url: { label: 'Alamat web', type: 'url' },
  published: { label: 'Tanggal terbit', pattern: [/^\d{4}-\d\d-\d\d/, 'Tulis tahun-bulan-hari, misalnya 2018-04-26.'] },
};

const correctionLooks: Looks<Item<'corrections'>> = {
  kind: { label: 'Jenis', widget: 'select', options: choices(correctionLabels, correctionKinds), default: 'correction' },
  at: { label: 'Waktu pemuatan', ...instant, default: '{{now}}' },
  note: { label: 'Catatan', widget: 'text' },
  apology: { label: 'Redaksi meminta maaf', hint: 'Bila isi pokoknya keliru.' },
  link: { label: 'Artikel yang ditautkan' },
};

const retractionLooks: Looks<Part<'retraction'>> = {
  at: { label: 'Waktu pencabutan', ...instant, default: '{{now}}' },
  reason: { label: 'Alasan', widget: 'select', options: choices(retractionReasons, reasons), default: 'editorial' },
  note: { label: 'Penjelasan kepada pembaca', widget: 'text' },
  title: { label: 'Judul pengganti' },
};

const aiLooks: Looks<Part<'ai'>> = { parts: { label: 'Bagian' }, tool: { label: 'Alat' } };

const group = (key: keyof typeof shape, looks: Looks<Record<string, unknown>>) => ({
  widget: 'object',
  collapsed: 'auto',
  fields: fieldsOf(shapeOf(shape[key]), looks),
});
const rows = (key: keyof typeof shape, looks: Looks<Record<string, unknown>>, summary: string) => ({
  widget: 'list',
  summary,
  collapsed: 'auto',
  fields: fieldsOf(shapeOf(itemOf(shape[key])), looks),
});

/** In the order of the form: first what every article needs. */
const looks: Looks<ArticleData> = {
  title: { label: 'Judul', hint: 'Alamat artikel dibuat dari judul saat pertama kali disimpan.' },
  deck: { label: 'Anak judul' },
  description: { label: 'Ringkasan', widget: 'text', maxlength: 160 },
  published: { label: 'Waktu terbit', ...instant, default: '{{now}}' },
  draft: { label: 'Konsep', default: true, hint: 'Selama menyala, naskah ini tidak terbit.' },
  kind: { label: 'Jenis naskah', widget: 'select', options: choices(kindLabels, articleKinds), default: 'report' },
  category: { label: 'Rubrik', ...relation('rubrik', false), hint: 'Satu rubrik.' },
  regions: {
    label: 'Wilayah',
    hint: 'Yang utama lebih dulu.',
    ...relation('wilayah', true),
    ...{ file: 'regions', value_field: 'regions.*.code', display_fields: ['regions.*.name'], search_fields: ['regions.*.name'] },
  },
  authors: { label: 'Penulis', ...relation('penulis', true), hint: 'Kode wartawan di akhir berita dibuat dari sini.' },
  dateline: { label: 'Tempat berita ditulis' },
  image: { label: 'Gambar utama', ...group('image', imageLooks) },
  topics: { label: 'Topik', ...relation('topik', true), hint: 'Orang, lembaga, dan pokok bahasan yang diberitakan.' },
  editors: { label: 'Penyunting', ...relation('penulis', true) },
  sources: { label: 'Sumber', label_singular: 'sumber', ...rows('sources', sourceLooks, '{{name}}') },
  corrections: {
    ...{ label: 'Ralat, hak jawab, pembaruan', label_singular: 'catatan' },
    ...rows('corrections', correctionLooks, '{{kind}}: {{note}}'),
  },
  updated: { label: 'Waktu perubahan isi', ...instant },
  reviewed: { label: 'Dicocokkan dengan aturan pada', ...dayLook },
  expires: { label: 'Berlaku sampai', ...instant },
  verification: {
    label: 'Verifikasi',
    hint: 'Berita mendesak boleh terbit sebelum selesai diverifikasi bila sumber pertamanya jelas.',
    widget: 'select',
    options: [
      { label: 'Sudah diverifikasi', value: '' },
      { label: 'Belum selesai diverifikasi', value: 'pending' },
    ],
  },
  child: { label: 'Menyangkut anak', hint: 'Ada orang di bawah 18 tahun yang terlibat.' },
  ai: { label: 'Bantuan mesin', ...group('ai', aiLooks) },
  retraction: { label: 'Pencabutan', ...group('retraction', retractionLooks) },
  aliases: {
    label: 'Alamat lama',
    label_singular: 'alamat',
    widget: 'list',
    field: field('alamat', itemOf(shape.aliases), { label: 'Alamat' }),
  },
};

/** What the form calls a key of the front matter. */
export const articleLabel = (key: string): string | undefined => (looks as Readonly<Record<string, { label: string }>>)[key]?.label;

const mayLack = new Set<string>(draftMayLack);

/** @param withPictures false where an article is a single file, with no folder that could hold them */
export function articleFields(withPictures: boolean): Field[] {
  const keys = Object.keys(looks).filter((key) => withPictures || key !== 'image');
  const fields = fieldsOf<Shape>(shape, looks, keys);
  const optional = fields.map((one): Field => (mayLack.has(one.name) ? { ...one, required: false } : one));
  const body = {
    ...{ name: 'body', label: 'Isi', widget: 'richtext', required: false, linked_images: false, use_emoji_autocomplete: false },
    ...{ buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'] },
    editor_components: [...(withPictures ? ['image', 'galeri'] : []), 'baca-juga', 'kutipan', 'video'],
  } as Field;
  const [title, deck, description, ...rest] = optional;
  return [title, deck, description, body, ...rest].filter((one) => one !== undefined);
}
