/** The newsroom's own lines of Markdown, as blocks that an editor fills in instead of typing their signs. */
import type { EditorComponentDefinition } from '@sveltia/cms';

type Block = Omit<EditorComponentDefinition, 'toPreview'>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
/** What may stand between the quotation marks of an attribute. */
const quoted = (value: unknown): string => textOf(value).replaceAll('"', '”').replaceAll(/\s+/g, ' ');

const readAlso: Block = {
  ...{ id: 'baca-juga', label: 'Baca juga', icon: 'link', mode: 'dialog', summary: '{{slug}}' },
  fields: [
    {
      ...{ name: 'slug', label: 'Alamat artikel', hint: 'Seperti 2026/11/judul-artikel: bagian alamat sesudah /berita/.' },
      pattern: [/^(?:\d{4}\/\d{2}\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Tulis seperti 2026/11/judul-artikel.'],
    },
  ],
  pattern: /^::baca-juga\{slug="(?<slug>[^"\n]*)"\}[ \t]*$/m,
  toBlock: ({ slug }) =>
    `::baca-juga{slug="${quoted(slug)
      .replace(/^.*\/berita\//, '')
      .replace(/\/$/, '')}"}`,
};

const video: Block = {
  ...{ id: 'video', label: 'Video', icon: 'smart_display', mode: 'dialog', summary: '{{url}}' },
  fields: [{ name: 'url', label: 'Alamat video', type: 'url', hint: 'Menjadi kartu tautan; video tidak diputar di halaman.' }],
  pattern: /^::video\{url="(?<url>[^"\n]*)"\}[ \t]*$/m,
  toBlock: ({ url }) => `::video{url="${quoted(url)}"}`,
};

const pullQuote: Block = {
  ...{ id: 'kutipan', label: 'Kutipan', icon: 'format_quote', summary: '{{oleh}}' },
  fields: [
    { name: 'isi', label: 'Isi kutipan', widget: 'text' },
    { name: 'oleh', label: 'Oleh', hint: 'Nama dan jabatan.' },
  ],
  pattern: /^:::kutipan\{oleh="(?<oleh>[^"\n]*)"\}[ \t]*\n(?<isi>[\s\S]*?)\n:::[ \t]*$/m,
  toBlock: ({ isi, oleh }) => `:::kutipan{oleh="${quoted(oleh)}"}\n${textOf(isi)}\n:::`,
};

const gallery: Block = {
  ...{ id: 'galeri', label: 'Galeri', icon: 'photo_library' },
  fields: [
    {
      ...{ name: 'isi', label: 'Gambar', widget: 'richtext', buttons: [], editor_components: ['image'] },
      hint: 'Sisipkan dua gambar atau lebih, masing-masing dengan keterangannya.',
    },
  ],
  pattern: /^:::galeri[ \t]*\n(?<isi>[\s\S]*?)\n:::[ \t]*$/m,
  toBlock: ({ isi }) => `:::galeri\n${textOf(isi)}\n:::`,
};

/** The form has no preview pane, yet the program wants to know what a block would look like in one. */
export const blocks: readonly EditorComponentDefinition[] = [readAlso, video, pullQuote, gallery].map((block) => ({
  ...block,
  toPreview: block.toBlock,
}));
