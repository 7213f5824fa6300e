import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '#markdown/pipeline.ts';
import { randomBody } from './random-bodies.ts';

const options = { siteUrl: 'https://kentongan.example', sponsored: false };

/** Words that plugins look for, and marks that may stand alone. */
const odd = fc.constantFrom(
  'www',
  'www.a.id',
  'HTTP://a.id',
  'a@b.id',
  'mailto:a@b',
  ':-',
  '-:',
  'baca juga {',
  ':baca-juga{',
  '[ ]',
  '[x]',
  '!',
  '{',
  '[',
  '::',
  '~~',
  '\\',
  '&#58;',
);

describe('Plugins that can find nothing', () => {
  test('Are left out without any difference, whatever marks a text holds.', { timeout: 60_000 }, () => {
    let short = 0;
    const kinds = fc.constantFrom(/[[<|~@&\\]/g, /[[<|~@&\\]|::|:-|-:/g, /[<&\\]/g, /[:&\\]/g, /[^\p{L}\p{N}\s"'*_#>.,()-]/gu, /\\|&/g);
    fc.assert(
      fc.property(randomBody, kinds, fc.array(odd, { maxLength: 2 }), ({ markdown }, removed, added) => {
        const text = `${markdown.replaceAll(removed, '')}\n\n${added.join(' ')}`;
        expect(renderMarkdown(text, options)).toEqual(renderMarkdown(text, options, true));
        if (!/[[<|~@&{\\]|::/.test(text)) short += 1;
      }),
      { numRuns: 600 },
    );
    expect(short).toBeGreaterThan(50);
  });

  test.each([
    ['a\n:-\n', 'a table of one column'],
    ['a\n-:\n', 'another'],
    ['surel@contoh.id', 'a bare address for mail'],
    ['www.contoh.id', 'a bare address'],
    ['WWW.contoh.id dan HTTP://contoh.id', 'addresses in capitals'],
    ['~a~ dan ~~b~~', 'struck words'],
    ['&copy; &amp; &#64;contoh', 'characters by name'],
    ['- [ ] tugas', 'a box to tick'],
    ['Isi.[^1]\n\n[^1]: catatan', 'a note'],
    ['::baca-juga{slug="a"}', 'a directive'],
    ['<b>a</b>', 'raw HTML'],
    ['\\:\\:baca-juga', 'marks behind strokes'],
    ['&#58;&#58;baca-juga', 'marks by number'],
    ['www\\.contoh.id', 'an address with a stroke'],
    ['[a]', 'a bracket'],
    ['Satu.\n\n![a][b]\n\n[b]: a.jpg', 'a picture with its address elsewhere'],
    ['<https://contoh.id>', 'an address in angle brackets'],
    ['Rapat *online*', 'a foreign word'],
    ['## Bab', 'a heading'],
    ['> Bab\n> ===  \n> isi', 'a heading of two lines'],
    ['- Bab\n  -\n', 'another'],
  ])('%j is found: %s.', (markdown) => {
    expect(renderMarkdown(markdown, options)).toEqual(renderMarkdown(markdown, options, true));
  });
});
