/** A small, faultless content folder on disk, and what readNewsroom() says once something in it was changed. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import sharp from 'sharp';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { readNewsroom } from '#newsroom/read-newsroom.ts';

/** Contents by path below the content folder; null takes a file away. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export const article = 'articles/2026/11/pasar-baru/index.md';
export const olderArticle = 'articles/2026/10/jalan-lama.md';

export const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#777777' } })
  .jpeg()
  .toBuffer();

export const faultless = {
  [article]: `---
title: Pasar Baru Dibuka
deck: Pedagang mulai menempati lapak
description: Pasar baru di tepi kali dibuka untuk umum dan ditempati seratus pedagang sayur.
published: "2026-11-10T09:00:00+07:00"
kind: report
category: pemerintahan
regions: ["99.71.01.1001", "99.71"]
topics: [pasar-rakyat]
authors: [budi-santoso]
editors: [redaksi]
dateline: Kota Tirtasari
image:
  src: foto.jpg
  alt: Lapak kayu berjajar
  caption: Lapak pada hari pertama.
  credit: Budi Santoso/Kentongan
  license: Hak cipta redaksi
sources:
  - name: Peraturan Wali Kota
    url: https://contoh.id/perwali
corrections:
  - kind: correction
    at: "2026-11-11T09:00:00+07:00"
    note: Jumlah lapak 100, bukan 120.
    link: 2026/10/jalan-lama
aliases: [/2026/11/pasar-lama/]
---

Pasar baru dibuka pada Selasa.

![Lapak kayu](foto.jpg "Lapak. Foto: Budi/Kentongan")

Aturannya ada di [peraturan](perwali.pdf) dan [berita lama](/berita/2026/10/jalan-lama/).

::baca-juga{slug="jalan-lama"}

Alamat kami ada di [halaman redaksi](/redaksi/).
`,
  'articles/2026/11/pasar-baru/foto.jpg': picture,
  'articles/2026/11/pasar-baru/perwali.pdf': '%PDF-1.7\n',
  [olderArticle]: `---
title: Jalan Lama Ditutup
description: Jalan lama di tepi kali ditutup sementara karena tanahnya turun sejak akhir pekan.
published: 2026-10-05T08:00:00+07:00
kind: report
category: pemerintahan
regions: ["99.71"]
authors: [redaksi]
---

Jalan ditutup sejak Senin.
`,
  'authors/redaksi.md': '---\nname: Redaksi Kentongan\nkind: desk\ncode: red\nrole: Meja redaksi\n---\n\nMeja bersama.\n',
  'authors/budi-santoso.md':
    '---\nname: Budi Santoso\nkind: person\ncode: bud\nrole: Wartawan\nphoto: budi.jpg\n---\n\nMenulis sejak 2010.\n',
  'authors/budi.jpg': picture,
  'categories/pemerintahan.yaml': 'name: Pemerintahan\ndescription: Kabar dari balai kota.\norder: 1\n',
  'topics/pasar-rakyat.yaml': 'name: Pasar Rakyat\nkind: subject\ndescription: Kabar tentang pasar.\n',
  'pages/redaksi.md': '---\ntitle: Redaksi\ndescription: Susunan redaksi.\n---\n\nSusunan redaksi.\n',
  'regions.yaml': `- code: "99"
  name: Provinsi Lembayung
  kind: province
- code: "99.05"
  name: Kabupaten Tirtasari
  kind: regency
- code: "99.71"
  name: Kota Tirtasari
  kind: city
- code: "99.71.01"
  name: Wanasari
  kind: district
- code: "99.71.01.1001"
  name: Kemuning
  kind: village
`,
  'synonyms.yaml': '# Padanan kata\n- [Pemkot, Pemerintah Kota]\n- [PDAM, Perumdam]\n',
  'front.yaml': `lead: 2026/11/pasar-baru
second: [jalan-lama]
banners:
  - image: banners/pasar.png
    alt: Iklan pasar
    link: https://contoh.id/
    from: "2026-11-01T00:00:00+07:00"
    until: "2026-11-30T00:00:00+07:00"
`,
  'banners/pasar.png': picture,
} satisfies Files;

const folders: string[] = [];
// A reading that was refused at once may still be writing into its cache.
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, maxRetries: 10 }))));

/** Writes the faultless folder with some files changed. */
export async function writeFolder(changes: Files = {}): Promise<{ contentDir: string; cacheDir: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'newsroom-'));
  folders.push(folder);
  const contentDir = join(folder, 'content');
  const files: Files = { ...faultless, ...changes };
  for (const [path, content] of Object.entries(files)) {
    if (content === null) continue;
    await mkdir(dirname(join(contentDir, path)), { recursive: true });
    await writeFile(join(contentDir, path), content);
  }
  return { contentDir, cacheDir: join(folder, 'cache') };
}

/** Writes it and reads it. */
export async function readFolder(changes: Files = {}, now?: Date): Promise<Newsroom> {
  const folder = await writeFolder(changes);
  return readNewsroom({ ...folder, siteUrl: 'https://kentongan.example', projectDir: process.cwd(), ...(now && { now }) });
}
