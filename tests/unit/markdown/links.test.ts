import { describe, expect, test } from 'vitest';
import { html, problems, render, slots } from './render.ts';

describe('Links that are allowed', () => {
  test('A link elsewhere says so, and in paid content that it is paid for.', () => {
    expect(html('[x](https://contoh.id/)')).toBe('<p><a href="https://contoh.id/" rel="noopener">x</a></p>');
    expect(html('[x](https://contoh.id/)', true)).toBe('<p><a href="https://contoh.id/" rel="sponsored noopener">x</a></p>');
  });

  test('Addresses for letters and telephones are allowed.', () => {
    expect(html('[x](mailto:a@contoh.id) [y](tel:+62321)')).toContain('<a href="mailto:a@contoh.id" rel="noopener">x</a>');
    expect(problems('[x](mailto:a@contoh.id) [y](tel:+62321)')).toEqual([]);
  });

  test('A page of the site is linked without the origin, and its name is looked up.', () => {
    expect(html('[x](https://kentongan.example/redaksi/)')).toBe('<p><a href="/redaksi/">x</a></p>');
    expect(render('Isi [x](/redaksi/?a=1#b)').references).toEqual([{ kind: 'page', target: '/redaksi/?a=1#b', line: 1, column: 5 }]);
  });

  test('Every way to name an article becomes the same pair of slots around the words.', () => {
    const ways = ['/berita/2024/02/judul/', '/berita/2024/02/judul', '../../2024/02/judul.md', '2024/02/judul/index.md'];
    for (const way of [...ways, 'https://kentongan.example/berita/2024/02/judul/']) {
      expect(slots(`[isi **tebal**](${way})`).slice(1)).toEqual([
        { kind: 'article-link-open', article: '2024/02/judul', fragment: '' },
        { kind: 'article-link-close', article: '2024/02/judul' },
      ]);
    }
    expect(html('[isi **tebal**](/berita/2024/02/judul/)')).toBe(
      '<p>[article-link-open]isi <strong>tebal</strong>[article-link-close]</p>',
    );
  });

  test('A place inside another article is kept.', () => {
    expect(slots('[x](/berita/2024/02/judul/#biaya)')).toContainEqual({
      kind: 'article-link-open',
      article: '2024/02/judul',
      fragment: 'biaya',
    });
  });

  test('A document beside the article becomes a pair of slots with its name as it is on the disk.', () => {
    expect(slots('[x](surat%20edaran.pdf)')).toContainEqual({ kind: 'document-link-open', file: 'surat edaran.pdf' });
    expect(render('[x](./perwali.PDF)').references).toEqual([{ kind: 'document', target: 'perwali.PDF', line: 1, column: 1 }]);
  });

  test('A subheading of the same text is linked by its id.', () => {
    expect(html('## Biaya Baru\n\n[x](#biaya-baru)')).toContain('<a href="#biaya-baru">x</a>');
    expect(problems('## Biaya Baru\n\n[x](#biaya-baru)')).toEqual([]);
  });
});

describe('Links that are not allowed', () => {
  for (const address of [
    'javascript:alert%281%29',
    'JaVaScRiPt:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//contoh.id',
    'https://',
  ]) {
    test(`"${address}" is reported and never becomes a link.`, () => {
      expect(problems(`Isi [kata](${address})`)).toEqual(['1:5 tautan']);
      expect(html(`Isi [kata](${address})`)).toBe('<p>Isi kata</p>');
    });
  }

  test('A program, an address without https and a path upwards are reported.', () => {
    for (const address of ['a.exe', 'contoh.id', '../a.pdf', 'folder/a.pdf', 'a'])
      expect(problems(`[x](${address})`)).toEqual(['1:1 tautan']);
  });

  test('A subheading that is not there is reported with those that are.', () => {
    const [problem] = render('## Biaya\n\nIsi [x](#syarat)').problems;
    expect(problem).toMatchObject({ line: 3, column: 5, rule: 'tautan' });
    expect(problem?.message).toContain('Pilihannya: #biaya.');
  });

  test('A web address that no browser can open is reported, however it was written, and never becomes a link.', () => {
    for (const text of ['https://contoh.id:port/x', '[a](https://%/)', '<https://[abc/x>']) {
      expect(problems(`Isi ${text}`)).toEqual(['1:5 tautan']);
      expect(html(`Isi ${text}`)).not.toContain('<a');
    }
  });

  test('A link without words is reported.', () => expect(problems('Isi [](https://contoh.id/)')).toEqual(['1:5 tautan']));
});
