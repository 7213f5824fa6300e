import { describe, expect, test } from 'vitest';
import { html, problems } from './render.ts';

const paragraphs = (markdown: string) => html(markdown).split('\n');

describe('Lines that only look like a directive', () => {
  test('A line with an unknown name survives as typed.', () => expect(html('::tidak-dikenal')).toBe('<p>::tidak-dikenal</p>'));

  test('Label, markup and attributes of such a line survive as typed.', () => {
    expect(html('::cek[zona *tebal*]{nomor=2}')).toBe('<p>::cek[zona *tebal*]{nomor=2}</p>');
  });

  test('A block with an unknown name keeps its content, which is read as Markdown.', () => {
    expect(paragraphs(':::asing\nIsi **tebal**.\n\n- satu\n:::')).toEqual([
      '<p>:::asing</p>',
      '<p>Isi <strong>tebal</strong>.</p>',
      '<ul>',
      '<li>satu</li>',
      '</ul>',
      '<p>:::</p>',
    ]);
  });

  test('The label of such a block stands once.', () => {
    expect(paragraphs(':::asing[zona dua]{nomor=2}\nIsi\n:::')).toEqual(['<p>:::asing[zona dua]{nomor=2}</p>', '<p>Isi</p>', '<p>:::</p>']);
  });

  test('A block that is never closed gets no end that was not typed.', () => {
    expect(paragraphs(':::asing\nIsi\n\nlagi')).toEqual(['<p>:::asing</p>', '<p>Isi</p>', '<p>lagi</p>']);
  });

  test('Blocks inside blocks survive with all their lines.', () => {
    const lines = ['::::luar', ':::dalam', 'isi', ':::', '::::'];
    expect(paragraphs(lines.join('\n'))).toEqual(lines.map((line) => `<p>${line}</p>`));
  });

  test('They survive in lists and quotations.', () => {
    expect(html('- ::aneh')).toContain('<li>::aneh</li>');
    expect(html('> :::asing\n> isi\n> :::')).toContain('<p>:::asing</p>\n<p>isi</p>\n<p>:::</p>');
  });

  test('What stands inside an unknown block still works.', () => {
    expect(html(':::asing\n::baca-juga{slug="a"}\n:::')).toBe('<p>:::asing</p>\n[read-also]\n<p>:::</p>');
  });

  test('They are no mistake.', () => expect(problems('::tidak-dikenal\n\n:::asing\nisi\n:::')).toEqual([]));
});
