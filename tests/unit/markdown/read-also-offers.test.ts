import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html, render, slots } from './render.ts';

const body = (...blocks: string[]) => blocks.join('\n\n');
const sentences = (count: number) => Array.from({ length: count }, (_, index) => `Kalimat ke-${index + 1}.`);
const offers = (markdown: string) => slots(markdown).filter(({ kind }) => kind === 'read-also-offer').length;
const paragraphs = (markdown: string) => html(markdown).split('</p>').length - 1;
/** How many paragraphs end in front of each offer, counted from the one before. */
const distances = (markdown: string): number[] => {
  const texts = render(markdown).parts.map((part) => (typeof part === 'string' ? part : part.kind === 'read-also-offer' ? '☛' : ''));
  return texts
    .join('')
    .split('☛')
    .slice(0, -1)
    .map((stretch) => stretch.split('</p>').length - 1);
};

describe('Places for automatic "Baca juga"', () => {
  test('One stands behind every fourth paragraph.', () => expect(distances(body(...sentences(13)))).toEqual([4, 4, 4]));
  test('None stands behind the last paragraph.', () => expect(offers(body(...sentences(4)))).toBe(0));

  test('None is given where one is set by hand, wherever it stands.', () => {
    expect(offers(body(...sentences(9), '::baca-juga{slug="a"}'))).toBe(0);
    expect(offers(body(...sentences(9), '> ::baca-juga{slug="a"}'))).toBe(0);
    expect(offers(body(...sentences(9), '- a\n\n  ::baca-juga{slug="a"}'))).toBe(0);
  });

  test('None stands between a colon and the list that it announces.', () => {
    expect(distances(body(...sentences(3), 'Syaratnya:', '- satu\n- dua', ...sentences(4)))).toEqual([5]);
    expect(distances(body(...sentences(3), 'Syaratnya:', ...sentences(4)))).toEqual([5]);
  });

  test('None stands in front of a subheading, a list or a picture.', () => {
    for (const block of ['## Bagian', '- satu', '![a](a.jpg)', '> kutip']) expect(offers(body(...sentences(4), block))).toBe(0);
  });

  test('None stands behind a line that only looks like a directive.', () => {
    expect(distances(body(...sentences(3), '::tidak-dikenal', ...sentences(3)))).toEqual([5]);
    expect(distances(body(...sentences(3), ':::asing\nIsi.\n:::', ...sentences(3)))).toEqual([5]);
  });

  test('They are never closer than four paragraphs, whatever stands between.', { timeout: 60_000 }, () => {
    const block = fc.constantFrom(
      'Kalimat.',
      'Syaratnya:',
      '::aneh',
      '## Bagian',
      '- satu',
      '![a](a.jpg)',
      '> kutip',
      ':::asing\nisi\n:::',
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 40 }), (blocks) => {
        const markdown = body(...blocks);
        expect(distances(markdown).every((distance) => distance >= 4)).toBe(true);
        expect(offers(markdown)).toBeLessThanOrEqual(paragraphs(markdown) / 4);
      }),
    );
  });
});

describe('The place of the dateline', () => {
  const opening = (markdown: string) => {
    const { parts } = render(markdown);
    const index = parts.findIndex((part) => typeof part !== 'string' && part.kind === 'dateline');
    return index < 0 ? undefined : parts.slice(index + 1).find((part) => typeof part === 'string');
  };

  test('It stands in the first paragraph, once.', () => {
    expect(opening(body(...sentences(2)))).toMatch(/^Kalimat ke-1/);
    expect(slots(body(...sentences(9))).filter(({ kind }) => kind === 'dateline')).toHaveLength(1);
  });

  test('Pictures, video cards and footnotes in front of the text are passed over.', () => {
    for (const first of ['![a](a.jpg)', '::video{url="https://contoh.id/"}', '[^1]: Catatan.']) {
      expect(opening(body(first, 'Isi[^1].'))).toMatch(/^Isi/);
    }
  });

  test('A text that opens with a subheading, a list, a quotation or a table has it in its first paragraph.', () => {
    for (const first of ['## Bagian', '- satu', '> kutip', '| a |\n| - |\n| b |']) expect(opening(body(first, 'Isi.'))).toMatch(/^Isi/);
    expect(opening('- satu')).toBeUndefined();
  });
});
