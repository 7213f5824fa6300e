import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '#markdown/pipeline.ts';
import { randomBody } from './random-bodies.ts';

const options = { siteUrl: 'https://kentongan.example', sponsored: false };

describe('The short way for plain prose', () => {
  test('Gives what the whole pipeline gives, for any text whose marks it may meet.', { timeout: 60_000 }, () => {
    let short = 0;
    const marks = fc.constantFrom(/[[<|~@&]/g, /[[<|~@&]|::|:-|-:/g, /[[<|~@&:]/g, /[^\p{L}\p{N}\s"'*_#>.,()-]/gu);
    fc.assert(
      fc.property(randomBody, marks, ({ markdown }, removed) => {
        const prose = markdown.replaceAll(removed, '').replaceAll(/www\.|mailto|xmpp/g, '');
        const rendered = renderMarkdown(prose, options);
        expect(rendered).toEqual(renderMarkdown(prose, options, false));
        if (JSON.stringify(rendered) === JSON.stringify(renderMarkdown(prose, options, true))) short += 1;
      }),
      { numRuns: 400 },
    );
    expect(short).toBeGreaterThan(100);
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
  ])('%j is not taken for prose: %s.', (markdown) => {
    expect(renderMarkdown(markdown, options)).toEqual(renderMarkdown(markdown, options, false));
  });
});
