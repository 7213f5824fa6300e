/** What is built depends on code, content, instant and address only, and old pages stay as they are when news come. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from './fixture-site.ts';
import { treeOf } from './file-tree.ts';
import { smallNewsroom, temporaryFolder, write } from './small-newsroom.ts';

const articles = [
  '2016/08/pasar-kemuning-pindah-sementara',
  '2016/11/kartu-antrean-loket',
  '2016/12/malam-tahun-baru-tanpa-kembang-api',
  '2018/04/rapat-anggaran-sampai-larut',
  '2019/05/pelajar-dan-kolam-alun-alun',
  '2019/11/kota-yang-mau-menunggu',
  '2025/01/antrean-loket-gabungan',
  '2025/06/kopi-wening-buka-kedai',
];

/** Builds and insists on success. */
async function site(input: Parameters<typeof build>[0]): Promise<string> {
  const { code, output } = await build(input);
  expect(code, output).toBe(0);
  return input.out;
}

test('Two builds in different folders, time zones and with and without a cache are the same, byte for byte', async () => {
  const [here, there] = [temporaryFolder(), temporaryFolder()];
  const content = smallNewsroom(here, articles);
  const cache = join(here, 'cache');
  await site({ content, out: join(here, 'first/site'), cache, timeZone: 'Asia/Tokyo' });
  const cached = await site({ content, out: join(here, 'a/longer/path/site'), cache, timeZone: 'America/New_York' });
  const fresh = await site({ content, out: join(there, 'site'), cache: join(there, 'cache'), timeZone: 'Asia/Tokyo' });
  const built = treeOf(cached);
  expect(Object.keys(built).length).toBeGreaterThan(100);
  expect(treeOf(fresh)).toEqual(built);
  expect(treeOf(join(here, 'first/site'))).toEqual(built);
});

const filler = (number: number) => `---
title: Catatan Warga Nomor ${number}
description: Catatan singkat nomor ${number} dari warga tentang keadaan kampung pada hari itu.
published: "2024-01-${String(1 + Math.floor(number / 2)).padStart(2, '0')}T${number % 2 === 0 ? '08' : '16'}:00:00+07:00"
kind: report
category: warga
regions: ["99.71"]
authors: [redaksi]
---

Ini catatan nomor ${number}.
`;

test('A full page of a list stays the same file, byte for byte, when an article is added after it', async () => {
  const folder = temporaryFolder();
  const content = smallNewsroom(folder, []);
  const add = (number: number) => write(content, `articles/2024/01/catatan-${number}.md`, filler(number));
  for (let number = 0; number < 45; number += 1) add(number);
  const cache = join(folder, 'cache');
  const before = treeOf(await site({ content, out: join(folder, 'before'), cache }));
  add(45);
  const after = treeOf(await site({ content, out: join(folder, 'after'), cache }));

  for (const list of ['rubrik/warga', 'penulis/redaksi', 'wilayah/provinsi-lembayung/kota-tirtasari']) {
    const numbered = Object.keys(before).filter((path) => path.startsWith(`${list}/2024/`));
    expect(numbered).toEqual([1, 2, 3].map((number) => `${list}/2024/${number}/index.html`));
    expect(after[`${list}/2024/1/index.html`]).toBe(before[`${list}/2024/1/index.html`]);
    expect(after[`${list}/2024/3/index.html`]).not.toBe(before[`${list}/2024/3/index.html`]);
  }
  const first = readFileSync(join(folder, 'before/rubrik/warga/2024/1/index.html'), 'utf8');
  const shown = [...first.matchAll(/href="\/berita\/2024\/01\/catatan-(\d+)\/"/g)].map(([, number]) => Number(number));
  expect(shown).toEqual(Array.from({ length: 20 }, (_, index) => 19 - index));
});
