import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '#editorial/edition.ts';
import { AddressBook } from '#views/address-book.ts';
import { mostRedirects, oldAddresses, redirectRemark, stubs } from '#views/old-addresses.ts';
import { article, edition } from '../editorial/small-edition.ts';

const line = (path: string, fate?: string): LedgerEntry => ({
  path,
  fate: fate === undefined ? undefined : fate === 'removed' ? 'removed' : { movedTo: fate },
  file: 'urls/2026.txt',
  line: 1,
});

const found = (ledger: LedgerEntry[], articles = [article('2026/04/banjir')]) => {
  const { redirects, gone, lost } = oldAddresses(edition(articles, { ledger }));
  return { redirects: redirects.map(({ from, to }) => `${from} ${to}`), gone, lost: lost.map(({ path }) => path) };
};

describe('An address that was published', () => {
  test('is nothing to do for as long as it is a page.', () =>
    expect(found([line('/'), line('/berita/2026/04/banjir/'), line('/indeks/2026/04/01/'), line('/rubrik/pemerintahan/2026/1/')])).toEqual({
      redirects: [],
      gone: [],
      lost: [],
    }));

  test('leads to the article that names it as its own.', () =>
    expect(found([line('/lama/')], [article('2026/04/banjir', { aliases: ['/lama/', '/b%C3%A9/'] })])).toEqual({
      redirects: ['/bé/ /berita/2026/04/banjir/', '/lama/ /berita/2026/04/banjir/'],
      gone: [],
      lost: [],
    }));

  test('leads to the end of a chain at once.', () =>
    expect(found([line('/a/', '/b/'), line('/b/', '/c/'), line('/c/', '/berita/2026/04/banjir/')]).redirects).toEqual([
      '/a/ /berita/2026/04/banjir/',
      '/b/ /berita/2026/04/banjir/',
      '/c/ /berita/2026/04/banjir/',
    ]));

  test('is lost where its way leads in a circle or nowhere.', () =>
    expect(found([line('/a/', '/b/'), line('/b/', '/a/'), line('/c/', '/tidak-ada/')])).toEqual({
      redirects: [],
      gone: [],
      lost: ['/a/', '/b/', '/c/'],
    }));

  test('may be gone on purpose.', () =>
    expect(found([line('/topik/lama/', 'removed')])).toEqual({ redirects: [], gone: ['/topik/lama/'], lost: [] }));

  test('leads to the list around it where a list has become shorter.', () =>
    expect(found([line('/rubrik/pemerintahan/2026/9/'), line('/indeks/2026/05/07/'), line('/indeks/2025/')]).redirects).toEqual([
      '/indeks/2025/ /indeks/',
      '/indeks/2026/05/07/ /indeks/2026/',
      '/rubrik/pemerintahan/2026/9/ /rubrik/pemerintahan/',
    ]));

  test('is lost where its article is a draft or its topic is no more, not while it waits for its time.', () => {
    const articles = [article('2026/04/konsep', { draft: true }), article('2027/04/nanti')];
    const ledger = [line('/berita/2026/04/konsep/'), line('/berita/2027/04/nanti/'), line('/topik/hilang/'), line('/berita/2026/04/x/')];
    expect(found(ledger, articles).lost).toEqual(['/berita/2026/04/konsep/', '/topik/hilang/', '/berita/2026/04/x/']);
  });
});

test('Pages at old addresses are made for as many as a host for static files redirects.', () => {
  const aliases = (count: number) => [
    article('2026/04/banjir', { aliases: Array.from({ length: count }, (_, index) => `/lama/${index}/`) }),
  ];
  expect(stubs(edition(aliases(mostRedirects)))).toHaveLength(mostRedirects);
  const many = edition(aliases(mostRedirects + 1));
  expect(stubs(many)).toEqual([]);
  expect(oldAddresses(many).redirects).toHaveLength(mostRedirects + 1);
  expect(redirectRemark(many)).toContain('2.001 alamat lama');
  expect(redirectRemark(edition(aliases(mostRedirects)))).toBeUndefined();
});

test('The address book knows an article by its whole address only.', () => {
  const book = new AddressBook(edition([article('2026/04/banjir')]));
  expect(['/berita/2026/04/banjir/', '/berita/2026/04/banjir', '/berita/2026/04/'].map((path) => book.has(path))).toEqual([
    true,
    false,
    false,
  ]);
});
