/** Pictures for sharing: who has which, under which address, and for how long. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BuiltSite, metaContent } from './built-site.ts';
import { build, fixtureContent, fixtureOrigin } from './fixture-site.ts';
import { onEach } from './on-each.ts';
import { articlePages, first, pages } from './site.ts';
import { smallNewsroom, temporaryFolder, write } from './small-newsroom.ts';

const image = (of: Parameters<typeof metaContent>[0]) => metaContent(of, 'og:image')?.replace(fixtureOrigin, '');

test('A page shows its photograph, the card of its rubric, or the card of the site', () => {
  onEach(articlePages, (each) => {
    const photo = first(each.tree, 'figure', { className: 'lead-photo' });
    const id = each.path.slice('/berita/'.length, -1);
    expect(image(each)).toMatch(photo ? new RegExp(`^/foto/${id}-\\w+-16x9\\.jpg$`) : /^\/kartu\/rubrik\/[\w-]+\.png$/);
  });
  onEach(
    pages.filter(({ path }) => path.startsWith('/rubrik/')),
    (each) => expect(image(each)).toBe(`/kartu/rubrik/${each.path.split('/')[2] ?? ''}.png`),
  );
  onEach(
    pages.filter(({ path }) => !/^\/(?:berita|rubrik)\//.test(path)),
    (each) => expect(image(each)).toBe('/kartu/situs.png'),
  );
});

test('An article that is young enough has a card of its own, which stays whatever becomes of the article', async () => {
  const folder = temporaryFolder();
  const content = smallNewsroom(folder, ['2025/06/kopi-wening-buka-kedai']);
  const [id, file] = ['2026/11/lampu-jalan', 'articles/2026/11/lampu-jalan/index.md'];
  const text = `---
title: Lampu Jalan Menyala Lagi
description: Lampu di jalan kampung menyala lagi sesudah tiga bulan padam karena kabelnya putus.
published: "2026-11-05T08:00:00+07:00"
kind: report
category: warga
regions: ["99.71"]
authors: [redaksi]
---

Lampu di jalan kampung menyala lagi.
`;
  const at = { content, out: join(folder, 'situs'), cache: join(folder, 'singgahan'), time: '2026-11-06T08:00:00+07:00' };
  const edition = async (words: string) => {
    write(content, file, words);
    const { code, output } = await build(at);
    expect(code, output).toBe(0);
    const site = new BuiltSite(at.out, fixtureOrigin, at.time);
    return {
      page: site.page(`/berita/${id}/`),
      old: site.page('/berita/2025/06/kopi-wening-buka-kedai/'),
      card: readFileSync(join(at.out, `kartu/${id}.png`)),
    };
  };

  const published = await edition(text);
  expect(image(published.page)).toBe(`/kartu/${id}.png`);
  expect(image(published.old)).toMatch(/^\/kartu\/rubrik\//);
  expect(existsSync(join(at.out, 'kartu/2025'))).toBe(false);

  const retitled = await edition(text.replace('Menyala Lagi', 'Padam Lagi'));
  expect(retitled.card.equals(published.card)).toBe(false);

  const correction = 'corrections:\n  - kind: correction\n    at: "2026-11-05T09:00:00+07:00"\n    note: Dua bulan, bukan tiga.\n';
  expect((await edition(text.replace('---\n\n', `${correction}---\n\n`))).card.equals(published.card)).toBe(false);

  const picture = 'articles/2025/06/bus-kota-banyubiru-wanasari-mulai-jalan/bus-kota.jpg';
  cpSync(join(fixtureContent, picture), join(content, 'articles', id, 'bus-kota.jpg'));
  const front = 'image: {src: bus-kota.jpg, alt: Bus, caption: Bus., credit: Nama, license: Hak cipta redaksi}\n';
  const illustrated = await edition(text.replace('---\n\n', `${front}---\n\n`));
  expect(image(illustrated.page)).toMatch(/^\/foto\/2026\/11\/lampu-jalan-\w+-16x9\.jpg$/);
  expect(illustrated.card.equals(published.card)).toBe(true);

  const withdrawn = 'retraction:\n  at: "2026-11-05T10:00:00+07:00"\n  reason: child-future\n  note: Dicabut.\n';
  const retracted = await edition(text.replace('---\n\n', `${withdrawn}---\n\n`));
  expect(image(retracted.page)).toBe(`/kartu/${id}.png`);
  expect(retracted.card.equals(published.card)).toBe(false);
});
