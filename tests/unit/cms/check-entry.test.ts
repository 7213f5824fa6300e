import { expect, test } from 'vitest';
import { mistakesIn } from '#cms/check-entry.ts';
import { filled, readArticle, type Content } from '#cms/source-file.ts';
import { articleFiles } from './content.ts';

const path = 'content/articles/2026/11/lampu-jalan/index.md';
const article = {
  title: 'Lampu Jalan Menyala Lagi',
  description: 'Dua puluh empat lampu di Jalan Randu menyala lagi pada Jumat malam setelah tiga bulan.',
  published: '2026-11-20T19:30:00+07:00',
  kind: 'report',
  category: 'daerah',
  regions: ['35.76'],
  authors: ['redaksi'],
  body: 'Isi.',
};

test('What is right may be saved.', () => {
  expect(mistakesIn(path, article)).toEqual([]);
  for (const file of articleFiles()) expect(mistakesIn(file.path, filled(readArticle(file.text)) as Content), file.path).toEqual([]);
});

test('A draft may lack what an article may not.', () => {
  const unfinished = Object.fromEntries(Object.entries(article).filter(([key]) => key !== 'category'));
  expect(mistakesIn(path, { ...unfinished, draft: true })).toEqual([]);
  expect(mistakesIn(path, unfinished)).toEqual([expect.stringMatching(/^`category` belum diisi\. Rubrik/)]);
});

test('A mistake is told in the words of the linter.', () => {
  expect(mistakesIn(path, { ...article, description: 'Pendek.' })).toEqual([
    '`description`: Ringkasan terlalu pendek: tulis 50 sampai 160 karakter.',
  ]);
  expect(mistakesIn('content/authors/rina.md', { name: 'Rina', kind: 'person', role: 'Reporter', code: 'RIN' })).toEqual([
    expect.stringContaining('Kode wartawan terdiri atas dua sampai enam huruf kecil'),
  ]);
});

test('An article stays in its month, by the clock of the newsroom.', () => {
  expect(mistakesIn(path, { ...article, published: '2026-12-01T00:30:00+07:00' })).toEqual([
    expect.stringContaining('Waktu terbit ada di bulan 2026/12, sedangkan berkas artikel ini di folder 2026/11.'),
  ]);
  expect(mistakesIn(path, { ...article, published: '2026-10-31T18:00:00+00:00' })).toEqual([]);
});

test('What no schema knows is left alone.', () => expect(mistakesIn('content/regions.yaml', { regions: [] })).toEqual([]));

test('Characters that nobody sees are named with the words before them, in keys as in the text.', () => {
  expect(mistakesIn(path, { ...article, body: 'Warga menunggu di\nbalai\u202e desa.' })).toEqual([
    'Ada karakter kendali yang tidak terlihat (U+202E) sesudah "menunggu di balai". Hapus, lalu ketik ulang kata di sekitarnya.',
  ]);
  expect(mistakesIn('content/pages/tentang.md', { title: 'Tentang', description: 'Tentang kami.', body: '\u0000' })).toEqual([
    expect.stringContaining('(U+0000) di awal isi'),
  ]);
  expect(mistakesIn(path, { ...article, title: 'Lampu\u2066 Jalan' })).toEqual([expect.stringContaining('U+2066')]);
  // Joined letters of other scripts and emoji are no secret.
  expect(mistakesIn(path, { ...article, body: '👩‍👩‍👧 \u200b می‌خواهم' })).toEqual([]);
});
