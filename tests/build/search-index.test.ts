/** The search index holds what may be read and nothing else. Searching itself is tested in a browser. */
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { byId, categories, passed, readable } from './fixture-newsroom.ts';
import { onEach } from './on-each.ts';
import { all, attribute, files, hasPage, only, page, read, readBytes } from './site.ts';

interface Fragment {
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
}

const mark = 'pagefind_dcd';
const fragments = files
  .filter((file) => file.endsWith('.pf_fragment') && !file.startsWith('/cari/indeks/inti/'))
  .map((file) => JSON.parse(gunzipSync(readBytes(file)).toString('utf8').slice(mark.length)) as Fragment)
  .map((fragment) => ({ ...fragment, path: fragment.url }));
const idOf = ({ url }: Fragment) => url.replace(/^\/berita\/|\/$/g, '');

describe('The search index', () => {
  test('has every article that may be read, once, under the address of its page', () => {
    expect(fragments.map(idOf).sort()).toEqual(readable.map(({ id }) => id).sort());
    onEach(fragments, ({ url }) => expect(hasPage(url)).toBe(true));
  });

  test('counts as many pages in its head as it has, in Indonesian only', () => {
    const entry = JSON.parse(read('/cari/indeks/2016-08/pagefind-entry.json')) as { languages: Record<string, { page_count: number }> };
    expect(Object.entries(entry.languages).map(([language, { page_count }]) => [language, page_count])).toEqual([['id', readable.length]]);
  });

  test('knows of each article its headline, day, rubric, places, year and kind', () => {
    const kinds = {
      report: 'Berita',
      explainer: 'Penjelasan',
      'press-release': 'Siaran pers',
      opinion: 'Opini',
      advertorial: 'Advertorial',
    };
    onEach(fragments, (fragment) => {
      const { id, title, regions, kind, category, published } = byId(idOf(fragment));
      const rubric = categories.find((each) => each.id === category)?.name ?? '';
      const around = new Set(regions.flatMap((code) => code.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))));
      expect(fragment.meta).toMatchObject({ title, rubrik: rubric });
      expect(fragment.meta['tanggal']).toMatch(new RegExp(`^${Number(published.slice(8, 10))} \\w{3} ${published.slice(0, 4)}$`));
      expect(fragment.filters).toMatchObject({ rubrik: [rubric], tahun: [id.slice(0, 4)], jenis: [kinds[kind]] });
      expect(new Set(fragment.filters['wilayah'])).toEqual(around);
    });
  });

  test('labels what is paid, sent in or corrected, as every list does', () => {
    onEach(fragments, (fragment) => {
      const { kind, corrections = [] } = byId(idOf(fragment));
      const origin = {
        'press-release': 'Siaran pers',
        opinion: 'Opini',
        advertorial: 'Advertorial',
        report: undefined,
        explainer: undefined,
      };
      expect(fragment.meta['jenis']).toBe(origin[kind]);
      const wrong = corrections.some((each) => passed(each.at) && (each.kind === 'correction' || each.kind === 'right-of-reply'));
      expect(fragment.meta['tanda']).toBe(wrong ? 'Diralat' : undefined);
    });
  });

  test('holds the words of the text, not of the interface', () => {
    onEach(fragments, (fragment) => {
      const { description } = byId(idOf(fragment));
      expect(fragment.content).toContain(description);
      expect(fragment.content).not.toMatch(/Sebarkan artikel ini|Baca juga|Waktu baca|<\w/);
    });
  });
});

test('A search record carries the end of what runs out, for the clock of the reader', () => {
  onEach(fragments, (fragment) => expect(fragment.meta['kedaluwarsa']).toBe(byId(idOf(fragment)).expires));
  expect(readable.some(({ expires }) => expires !== undefined)).toBe(true);
});

describe('The search page', () => {
  test('offers as filters what articles have, and nothing that finds nothing', () => {
    const form = only(page('/cari/').tree, 'form', { id: 'saring' });
    for (const name of ['rubrik', 'wilayah', 'tahun', 'jenis']) {
      const offered = all(only(form, 'select', { name }), 'option')
        .map((option) => attribute(option, 'value'))
        .filter(Boolean);
      const used = new Set(fragments.flatMap(({ filters }) => filters[name] ?? []));
      expect(new Set(offered), name).toEqual(used);
    }
  });

  test('names the index and the engine that are there, and nothing else lies beside them', () => {
    const form = page('/cari/').tree;
    const indexes = all(only(form, 'select', { name: 'arsip' }), 'option').flatMap((option) =>
      attribute(option, 'dataIndexes')?.split(' '),
    );
    expect(indexes).toEqual(['/cari/indeks/2016-08/']);
    const engine = ['pagefind.js', 'pagefind-worker.js', 'wasm.id.pagefind'].map((name) => `/cari/indeks/inti/${name}`);
    expect(files).toEqual(expect.arrayContaining(engine));
    const others = files.filter((file) => file.startsWith('/cari/') && !engine.includes(file) && !/\.pf_\w+$/.test(file));
    const entries = ['2016-08', 'inti'].map((name) => `/cari/indeks/${name}/pagefind-entry.json`);
    expect(others).toEqual([...entries, '/cari/index.html']);
  });
});
