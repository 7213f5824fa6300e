import { describe, expect, test } from 'vitest';
import { html, render } from './render.ts';

describe('Pull quotes', () => {
  test('They become a figure with the quotation and who said it.', () => {
    expect(html(':::kutipan{oleh="Sri, pedagang"}\nKami *siap*.\n:::').replaceAll('\n', '')).toBe(
      '<figure class="pull-quote"><blockquote><p>Kami <em>siap</em>.</p></blockquote><figcaption>Sri, pedagang</figcaption></figure>',
    );
  });

  test('Without a name there is no caption.', () => expect(html(':::kutipan\nKami siap.\n:::')).not.toContain('figcaption'));

  test('A name cannot smuggle HTML in.', () => {
    expect(html(':::kutipan{oleh="<b>Sri</b>"}\nKami siap.\n:::')).toContain('<figcaption>&#x3C;b>Sri&#x3C;/b></figcaption>');
  });

  test('Their words and the name belong to the article.', () => {
    expect(render(':::kutipan{oleh="Sri"}\nKami siap.\n:::').text).toBe('Kami siap.\nSri');
  });
});
