/** What the form programs are told: collections, where their files lie, and how they are written. */
import type { Backend, CmsConfig, Collection } from '@sveltia/cms';
import { articleFields } from '#cms/article-form.ts';
import { authorFields, categoryFields, frontFields, pageFields, regionsField, topicFields } from '#cms/other-forms.ts';
import { site } from '#site.ts';

/** Names of our own file formats; Sveltia takes a front matter only from one whose name says so. */
export const formats = { article: 'artikel-frontmatter', text: 'teks-frontmatter', data: 'data-newsroom' } as const;

/** Where the content folder lies in the repository. */
const content = 'content';

/** Photographs leave the newsroom in a size that prints well and no camera's; names as the linter wants them. */
const photos = {
  default: {
    config: {
      max_file_size: 20_000_000,
      slugify_filename: true,
      transformations: { raster_image: { format: 'webp', quality: 85, width: 2048, height: 2048 } },
    },
  },
} as const;

export function cmsConfig(years: readonly number[], siteUrl: string): CmsConfig {
  return {
    load_config_file: false,
    backend: backend(),
    app_title: `Ruang redaksi ${site.name}`,
    site_url: siteUrl,
    logo: { src: '/ikon.svg' },
    media_folder: `${content}/banners`,
    public_folder: '/banners',
    media_libraries: { ...photos, stock_assets: { providers: [] } },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80, timezone: 'local' },
    output: { omit_empty_optional_fields: true },
    editor: { preview: false },
    collections: [...years.flatMap(articleCollections), ...otherCollections],
    singletons: [
      {
        ...{ name: 'depan', label: 'Halaman depan', icon: 'home', file: `${content}/front.yaml`, format: formats.data },
        ...{ media_folder: `/${content}/banners`, public_folder: 'banners' },
        fields: frontFields,
      },
    ],
  };
}

/** An article with a folder of its own for pictures, and one that is a single file. */
function articleCollections(year: number): Collection[] {
  const month = "{{published | date('MM')}}";
  const shared = {
    folder: `${content}/articles/${year}`,
    ...{ extension: 'md', format: formats.article, identifier_field: 'title' },
    ...{
      summary: "{{draft | ternary('Konsep: ', '')}}{{title}}",
      sortable_fields: { fields: ['published', 'title'], default: { field: 'published', direction: 'descending' } },
    },
    view_filters: [{ name: 'konsep', label: 'Konsep', field: 'draft', pattern: true }],
    slug: { template: '{{title}}', editable: ['create'], hint: 'Menjadi alamat artikel dan tidak berubah lagi sesudah disimpan.' },
    preview_path: `berita/${year}/${month}/{{slug}}/`,
    preview_path_date_field: 'published',
  } as const;
  return [
    {
      ...shared,
      ...{ name: `artikel-${year}`, label: `Artikel ${year}`, label_singular: 'artikel', icon: 'newspaper' },
      ...{ path: `${month}/{{slug}}/index`, media_folder: '', public_folder: '' },
      description: 'Artikel dengan folder sendiri, tempat gambar dan dokumennya.',
      fields: articleFields(true),
    },
    {
      ...shared,
      ...{ name: `artikel-${year}-teks`, label: `Artikel teks ${year}`, label_singular: 'artikel tanpa gambar', icon: 'notes' },
      path: `${month}/{{slug}}`,
      description: 'Artikel yang hanya satu berkas. Untuk artikel bergambar, pakai daftar di atasnya.',
      fields: articleFields(false),
    },
  ] as unknown as Collection[];
}

const named = { identifier_field: 'name', slug: { template: '{{name}}', editable: ['create'] }, summary: '{{name}}' };

const otherCollections = [
  {
    ...{ name: 'topik', label: 'Topik', label_singular: 'topik', icon: 'label', folder: `${content}/topics` },
    ...{ ...named, extension: 'yaml', format: formats.data, create: true, fields: topicFields },
  },
  {
    ...{ name: 'penulis', label: 'Penulis', label_singular: 'penulis', icon: 'badge', folder: `${content}/authors` },
    ...{ ...named, extension: 'md', format: formats.text, media_folder: `/${content}/authors`, public_folder: '', fields: authorFields },
  },
  {
    ...{ name: 'rubrik', label: 'Rubrik', label_singular: 'rubrik', icon: 'category', folder: `${content}/categories` },
    ...{ ...named, extension: 'yaml', format: formats.data, fields: categoryFields },
  },
  {
    ...{ name: 'halaman', label: 'Halaman tetap', label_singular: 'halaman', icon: 'description', folder: `${content}/pages` },
    ...{ slug: { template: '{{title}}', editable: ['create'] }, extension: 'md', format: formats.text, fields: pageFields },
  },
  {
    ...{ name: 'wilayah', label: 'Wilayah', hide: true },
    files: [{ name: 'regions', label: 'Wilayah', file: `${content}/regions.yaml`, format: formats.data, fields: regionsField }],
  },
] as unknown as Collection[];

/** Without a repository there is only the folder on this computer; the program wants one to be named all the same. */
function backend(): Backend {
  const { repository } = site;
  return repository === null ? { name: 'gitea', repo: 'redaksi/situs', app_id: '-' } : (repository as Backend);
}
