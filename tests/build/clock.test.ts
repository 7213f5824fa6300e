/** The same newsroom one second before an instant and at it: what has to come, what has to go, and what stays. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesOf } from './file-tree.ts';
import { build } from './fixture-site.ts';
import { smallNewsroom, write } from './small-newsroom.ts';

const instant = '2025-06-15T12:00:00+07:00';
const oneSecondBefore = '2025-06-15T11:59:59+07:00';
const twoDaysBefore = '2025-06-13T12:00:00+07:00';
const secret = 'Gerobak biru milik paguyuban disimpan di gudang sebelah timur pasar.';

const articleWith = (
  title: string,
  more: string,
  body = 'Paguyuban pasar mengumumkan jadwal baru untuk semua anggotanya pekan ini.',
) => `---
title: ${title}
description: Paguyuban pasar mengumumkan jadwal baru, dan semua anggotanya diminta menyimak papan pengumuman.
kind: report
category: warga
regions: ["99.71"]
authors: [redaksi]
${more}
---

${body}
`;

const articles = {
  terjadwal: articleWith('Lapak Terjadwal Dibuka', `published: "${instant}"`),
  berakhir: articleWith('Lapak Berakhir Ditutup', `published: "2025-06-14T08:00:00+07:00"\nexpires: "${instant}"`),
  diralat: articleWith(
    'Lapak Diralat Jumlahnya',
    `published: "2025-06-01T08:00:00+07:00"\ncorrections:\n  - kind: correction\n    at: "${instant}"\n    note: Jumlah lapak 24, bukan 42.\n    apology: true\n    link: 2025/06/berakhir`,
  ),
  dicabut: articleWith(
    'Lapak Dicabut Beritanya',
    `published: "2025-06-14T09:00:00+07:00"\nretraction:\n  at: "${instant}"\n  reason: editorial\n  note: Dua narasumber menyatakan tidak pernah diwawancarai.`,
    secret,
  ),
  penaut: articleWith(
    'Lapak Penaut Berita Lain',
    'published: "2025-06-14T10:00:00+07:00"',
    'Lihat [berita gerobak](/berita/2025/06/dicabut/) dan [jadwal lapak](/berita/2025/06/terjadwal/) untuk keterangan lebih lanjut.\n\n::baca-juga{slug="2025/06/dicabut"}',
  ),
  kabar: articleWith('Lapak Kabar Dua Hari', `published: "${twoDaysBefore}"`),
};

/** The files of a site as they are now, by name: the next build switches the folder to others. The parts of search are unpacked. */
class Site {
  readonly #words: ReadonlyMap<string, string>;
  constructor(dir: string) {
    this.#words = new Map(
      filesOf(dir).map((file) => {
        const bytes = readFileSync(join(dir, file));
        return [file, (/\.pf_\w+$/.test(file) ? gunzipSync(bytes) : bytes).toString('utf8')] as const;
      }),
    );
  }
  has(file: string): boolean {
    return this.#words.has(file);
  }
  page(file: string): string {
    return this.#words.get(file) ?? `${file} was not built`;
  }
  /** Files that hold some words. */
  holding(words: string): string[] {
    return [...this.#words].filter(([, text]) => text.includes(words)).map(([file]) => file);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
let before: Site;
let after: Site;

beforeAll(async () => {
  const content = smallNewsroom(folder, []);
  for (const [name, text] of Object.entries(articles)) write(content, `articles/2025/06/${name}.md`, text);
  write(content, 'front.yaml', `notice: {text: Loket tutup sampai siang ini., until: "${instant}"}\n`);
  const [out, cache] = [join(folder, 'situs'), join(folder, 'cache')];
  const first = await build({ content, out, cache, time: oneSecondBefore });
  expect(first.code, first.output).toBe(0);
  before = new Site(out);
  // On top of the first: what a newsroom's server does.
  const second = await build({ content, out, cache, time: instant });
  expect(second.code, second.output).toBe(0);
  after = new Site(out);
  return () => rmSync(folder, { recursive: true, force: true });
});

const article = (name: string) => `berita/2025/06/${name}/index.html`;
const sitemap = 'sitemap-2025.xml';

describe('A scheduled article', () => {
  test('has no page, no address and no word in any file until its second', () => {
    expect(before.has(article('terjadwal'))).toBe(false);
    expect(before.holding('Lapak Terjadwal Dibuka')).toEqual([]);
    expect(before.holding('2025/06/terjadwal')).toEqual([]);
    expect(before.page(article('penaut'))).toContain('jadwal lapak');
  });

  test('is everywhere from its second on, and links to it work', () => {
    expect(after.has(article('terjadwal'))).toBe(true);
    for (const file of ['index.html', 'feed.xml', 'feed.json', 'sitemap-news.xml', 'rubrik/warga/index.html'])
      expect(after.page(file), file).toContain('Lapak Terjadwal Dibuka');
    expect(after.page(sitemap)).toContain('/berita/2025/06/terjadwal/');
    expect(after.page(article('penaut'))).toContain('href="/berita/2025/06/terjadwal/"');
  });
});

test('An expired article leaves front page, newest lists and feeds at its second, and keeps its page, its place in search engines and in the archive', () => {
  for (const file of ['index.html', 'rubrik/warga/index.html']) {
    expect(before.page(file), file).toContain('Lapak Berakhir Ditutup');
    expect(after.page(file), file).not.toContain('Lapak Berakhir Ditutup');
  }
  expect(before.page('feed.xml')).toContain('<title>Lapak Berakhir Ditutup</title>');
  expect(after.page('feed.xml')).not.toContain('<title>Lapak Berakhir Ditutup</title>');
  expect(after.page(article('berakhir'))).toContain(`data-expires="${instant}"`);
  expect(after.page(sitemap)).toContain('/berita/2025/06/berakhir/');
  expect(after.page('indeks/2025/06/14/index.html')).toContain('Lapak Berakhir Ditutup');
});

test('A notice ends at its second', () => {
  expect(before.page('index.html')).toContain('Loket tutup sampai siang ini.');
  expect(after.holding('Loket tutup sampai siang ini.')).toEqual([]);
});

test('An article is news to Google for 48 hours, and not a second longer', () => {
  expect(before.page('sitemap-news.xml')).toContain('/berita/2025/06/kabar/');
  expect(after.page('sitemap-news.xml')).not.toContain('/berita/2025/06/kabar/');
  expect(after.page('index.html')).toContain('Lapak Kabar Dua Hari');
});

describe('A correction', () => {
  const note = 'Jumlah lapak 24, bukan 42.';

  test('is nowhere before its second; from then on it stands on the page, in the log, in its feed and on the front page', () => {
    expect(before.holding(note)).toEqual([]);
    for (const file of [article('diralat'), 'ralat/index.html', 'ralat/feed.xml']) expect(after.page(file), file).toContain(note);
    expect(before.page('index.html')).not.toContain('class="mark">Ralat<');
    expect(after.page('index.html')).toContain('class="mark">Ralat<');
  });

  test('dates the change, marks the article in lists, and is told to search engines with its text', () => {
    expect(before.page(sitemap)).toMatch(/diralat\/<\/loc>\s*<lastmod>2025-06-01T08:00:00\+07:00/);
    expect(after.page(sitemap)).toMatch(/diralat\/<\/loc>\s*<lastmod>2025-06-15T12:00:00\+07:00/);
    expect(before.page('indeks/2025/06/01/index.html')).not.toContain('class="mark">Diralat<');
    expect(after.page('indeks/2025/06/01/index.html')).toContain('class="mark">Diralat<');
    expect(before.page(article('diralat'))).not.toContain('CorrectionComment');
    expect(after.page(article('diralat'))).toContain(
      `"correction":[{"@type":"CorrectionComment","datePublished":"${instant}","text":"Ralat: ${note}"}]`,
    );
  });

  test('is linked both ways with the article that carries it', () => {
    expect(after.page(article('diralat'))).toContain('href="/berita/2025/06/berakhir/"');
    expect(before.page(article('berakhir'))).not.toContain('atas artikel');
    expect(after.page(article('berakhir'))).toMatch(/Ralat atas artikel\s*<a href="\/berita\/2025\/06\/diralat\/">/);
  });
});

describe('A retraction', () => {
  test('takes the text out of every file of the site at its second: pages, lists, feeds, sitemaps, search', () => {
    expect(before.holding(secret.slice(0, 40)).length).toBeGreaterThan(3);
    expect(after.holding('Gerobak biru')).toEqual([]);
    expect(after.holding('gudang sebelah timur')).toEqual([]);
    const address = 'https://tirta.example/berita/2025/06/dicabut/';
    expect(before.page('feed.xml')).toContain(`<link>${address}</link>`);
    expect(after.page('feed.xml')).not.toContain(`<link>${address}</link>`);
    expect(after.page('feed.json')).not.toContain(`"url":"${address}"`);
    for (const file of ['sitemap-news.xml', sitemap]) expect(after.page(file), file).not.toContain(`<loc>${address}</loc>`);
  });

  test('leaves a page that says when and why, for nobody to index, and an entry in the public log', () => {
    const page = after.page(article('dicabut'));
    expect(page).toContain(`<time datetime="${instant}">`);
    expect(page).toContain('Dua narasumber menyatakan tidak pernah diwawancarai.');
    expect(page).toMatch(/<meta name="robots" content="noindex/);
    expect(after.page('ralat/index.html')).toContain('Pencabutan');
  });

  test('takes the article out of "Baca juga"; a link in a text leads to the page that says why', () => {
    expect(before.page(article('penaut'))).toContain('class="read-also"');
    expect(after.page(article('penaut'))).not.toContain('class="read-also"');
    expect(after.page(article('penaut'))).toContain('href="/berita/2025/06/dicabut/"');
  });
});
