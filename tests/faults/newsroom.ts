/** A newsroom of three articles that has something of everything editors write; its site is made in seconds. */
import { article, faultless, olderArticle } from '../unit/newsroom/content-folder.ts';
import type { Files } from './folder.ts';

export const newest = 'articles/2026/11/kabar-pendek.md';

const withCircle = (text: string, slug: string) => `${text}\n::baca-juga{slug="${slug}"}\n`;

const texts: Readonly<Record<string, string | Uint8Array>> = {
  ...faultless,
  [article]: faultless[article],
  [olderArticle]: withCircle(faultless[olderArticle], '2026/11/pasar-baru'),
  [newest]: `---
title: Kabar Pendek dari Balai Kota
description: Balai kota membuka loket pagi untuk warga yang bekerja pada siang hari mulai pekan ini.
published: "2026-11-12T09:00:00+07:00"
kind: explainer
category: pemerintahan
regions: ["99.71"]
authors: [redaksi]
expires: "2027-01-31T00:00:00+07:00"
---

Loket pagi dibuka sejak pukul enam.

## Jam layanan

| Hari | Jam |
| --- | --- |
| Senin | 06.00 |

Warga dapat datang tanpa janji.[^1]

[^1]: Kecuali hari libur.
`,
  'urls/2026.txt': '/berita/2026/10/jalan-lama/\n/berita/2026/11/pasar-baru/\n/topik/hilang/ -> /ralat/\n/lama/ -> dihapus\n',
};

export const smallNewsroom: Files = new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));
/** A while after the newest of its articles. */
export const smallNewsroomTime = '2026-11-20T12:00:00+07:00';
