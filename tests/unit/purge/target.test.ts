import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readNewsroom } from '#newsroom/read-newsroom.ts';
import { mentions } from '#purge/mentions.ts';
import { purgeTarget } from '#purge/target.ts';

const text = (body: string) =>
  `---\ntitle: Judul\ndescription: Uraian yang cukup panjang untuk kartu dan mesin pencari, lebih dari lima puluh.\npublished: "2025-05-20T09:00:00+07:00"\nkind: report\ncategory: warga\nregions: ["99"]\nauthors: [a]\ndraft: true\n---\n\n${body}\n`;

async function newsroom(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'purge-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const contentDir = join(folder, 'content');
  for (const [name, words] of Object.entries(files)) {
    mkdirSync(dirname(join(contentDir, name)), { recursive: true });
    writeFileSync(join(contentDir, name), words);
  }
  const options = { contentDir, cacheDir: join(folder, 'cache'), projectDir: process.cwd(), siteUrl: 'https://tirta.example' };
  return { contentDir, read: await readNewsroom(options) };
}

test('An article without a folder takes its own pictures and documents with it, not those that another one names', async () => {
  const { contentDir, read } = await newsroom({
    'articles/2025/05/anak.md': text('[Surat](surat.pdf) dan [denah](denah.pdf).'),
    'articles/2025/05/lain.md': text('[Denah](denah.pdf).'),
    'articles/2025/05/surat.pdf': '%PDF',
    'articles/2025/05/denah.pdf': '%PDF',
  });
  const { id, files, sharing } = await purgeTarget('content/articles/2025/05/anak.md', read, contentDir);
  expect(id).toBe('2025/05/anak');
  expect(files).toEqual(['articles/2025/05/surat.pdf', 'articles/2025/05/anak.md']);
  expect(sharing).toEqual(['articles/2025/05/lain.md']);
});

test('One whose file is gone is still known by its address; a name that nobody has is not', async () => {
  const { contentDir, read } = await newsroom({ 'articles/2025/05/lain.md': text('Teks.') });
  expect(await purgeTarget('/berita/2025/05/anak/', read, contentDir)).toMatchObject({ id: '2025/05/anak', files: [] });
  await expect(purgeTarget('anak', read, contentDir)).rejects.toThrow('Artikel "anak" tidak ada');
});

test('Every place that names it is found: links, "Baca juga" by its last part, corrections, the front page, sources', async () => {
  const { contentDir, read } = await newsroom({
    'articles/2025/05/anak/index.md': text('Teks dengan 2025/05/anak sendiri.'),
    'articles/2025/05/a.md': text('Lihat [itu](/berita/2025/05/anak/).\n\n::baca-juga{slug="anak"}\n\nSeorang anak bermain.'),
    'articles/2025/05/b.md': text('Teks.').replace(
      'draft: true\n',
      'draft: true\ncorrections:\n  - kind: update\n    at: "2025-05-21T09:00:00+07:00"\n    note: Ada kelanjutan.\n    link: anak\n',
    ),
    'articles/2025/05/anak-lain.md': text('Bukan 2025/05/anak-lain.'),
    'front.yaml': 'lead: a\nsecond:\n  - b\n  - anak\n',
    'topics/t.yaml': 'name: T\nkind: subject\ndescription: https://tirta.example/berita/2025/05/anak/\n',
  });
  const target = await purgeTarget('2025/05/anak', read, contentDir);
  const found = await mentions(target, read, contentDir);
  expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'articles/2025/05/a.md:12',
    'articles/2025/05/a.md:14',
    'articles/2025/05/b.md:14',
    'front.yaml:4',
    'topics/t.yaml:3',
  ]);
});
