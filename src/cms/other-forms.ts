/** Forms of everything that is not an article. */
import type { Field } from '@sveltia/cms';
import { choices, fieldsOf, instantLook, itemOf, shapeOf, type Looks, type Shape } from '#cms/field.ts';
import { authorSchema, type AuthorData } from '#schemas/author.ts';
import { categorySchema, type CategoryData } from '#schemas/category.ts';
import { frontSchema, type FrontData } from '#schemas/front.ts';
import { pageSchema, type PageData } from '#schemas/page.ts';
import { regionSchema, type RegionData } from '#schemas/region.ts';
import { topicKinds, topicSchema, type TopicData } from '#schemas/topic.ts';
import { site } from '#site.ts';

const instant = instantLook(site.timeZone);
const body = (label: string) => ({ name: 'body', label, widget: 'richtext', required: false, editor_components: [] }) as Field;

const categoryLooks: Looks<CategoryData> = {
  name: { label: 'Nama' },
  description: { label: 'Keterangan', widget: 'text' },
  order: { label: 'Urutan di menu', widget: 'number', min: 0 },
};
export const categoryFields: Field[] = fieldsOf(categorySchema.shape, categoryLooks);

const topicLooks: Looks<TopicData> = {
  name: { label: 'Nama' },
  kind: {
    label: 'Jenis',
    widget: 'select',
    options: choices({ person: 'Orang', institution: 'Lembaga', subject: 'Pokok bahasan' }, topicKinds),
    default: 'subject',
  },
  description: { label: 'Keterangan', widget: 'text' },
  role: { label: 'Jabatan' },
  aliases: { label: 'Nama lain', widget: 'list' },
};
export const topicFields: Field[] = fieldsOf(topicSchema.shape, topicLooks);

const authorLooks: Looks<AuthorData> = {
  name: { label: 'Nama' },
  kind: {
    label: 'Orang atau meja',
    widget: 'select',
    options: choices({ person: 'Orang', desk: 'Meja redaksi' }, ['person', 'desk']),
    default: 'person',
  },
  code: { label: 'Kode', pattern: [/^[a-z]{2,6}$/, 'Dua sampai enam huruf kecil.'] },
  role: { label: 'Tugas' },
  honorificPrefix: { label: 'Gelar di depan' },
  honorificSuffix: { label: 'Gelar di belakang' },
  contact: { label: 'Kontak' },
  photo: { label: 'Foto', widget: 'image' },
};
export const authorFields: Field[] = [...fieldsOf(authorSchema.shape, authorLooks), body('Riwayat singkat')];

const pageLooks: Looks<PageData> = { title: { label: 'Judul' }, description: { label: 'Ringkasan', widget: 'text' } };
export const pageFields: Field[] = [...fieldsOf(pageSchema.shape, pageLooks), body('Isi')];

const articlePath = { pattern: [/^(?:\d{4}\/\d{2}\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Tulis seperti 2026/11/judul-artikel.'] };

const noticeLooks: Looks<NonNullable<FrontData['notice']>> = {
  text: { label: 'Isi', widget: 'text' },
  until: { label: 'Tampil sampai', ...instant },
};
const bannerLooks: Looks<NonNullable<FrontData['banners']>[number]> = {
  image: { label: 'Gambar', widget: 'image' },
  alt: { label: 'Teks alternatif' },
  link: { label: 'Alamat yang dituju', type: 'url' },
  from: { label: 'Mulai tayang', ...instant, default: '{{now}}' },
  until: { label: 'Selesai tayang', ...instant },
};
const front = frontSchema.shape;
const frontLooks: Looks<FrontData> = {
  lead: { label: 'Berita utama', ...articlePath },
  second: {
    label: 'Baris kedua',
    label_singular: 'artikel',
    widget: 'list',
    field: { name: 'alamat', label: 'Alamat artikel', ...articlePath },
  },
  notice: { label: 'Pengumuman', widget: 'object', collapsed: 'auto', fields: fieldsOf(shapeOf(front.notice), noticeLooks) },
  banners: {
    ...{ label: 'Iklan', label_singular: 'iklan', widget: 'list', summary: '{{alt}}', collapsed: 'auto' },
    fields: fieldsOf(shapeOf(itemOf(front.banners)), bannerLooks),
  },
};
export const frontFields: Field[] = fieldsOf<Shape>(front, frontLooks);

const regionLooks: Looks<RegionData> = {
  code: { label: 'Kode' },
  name: { label: 'Nama' },
  kind: { label: 'Jenis' },
  aliases: { label: 'Ejaan lain', widget: 'list' },
};
/** Only looked up: saving would take the comments out of the file, and with them where the codes come from. */
export const regionsField: Field[] = [
  { name: 'regions', label: 'Wilayah', widget: 'list', root: true, fields: fieldsOf(regionSchema.shape, regionLooks) } as Field,
];
