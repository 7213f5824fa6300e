import { describe, expect, test } from 'vitest';
import { html, problems, render, slots } from './render.ts';

describe('HTML in a text', () => {
  test('A tag in a sentence is reported at its column and shown as text.', () => {
    expect(problems('Pasar <b>baru</b>')).toEqual(['1:7 html', '1:14 html']);
    expect(html('Pasar <b>baru</b>')).toBe('<p>Pasar &#x3C;b>baru&#x3C;/b></p>');
  });

  test('A block is reported once and shown as text, never run.', () => {
    expect(problems('Isi.\n\n<script>\nalert(1)\n</script>')).toEqual(['3:1 html']);
    expect(html('<script>\nalert(1)\n</script>')).toBe('<p>&#x3C;script>\nalert(1)\n&#x3C;/script></p>');
    expect(html('> <div>blok</div>')).toContain('<p>&#x3C;div>blok&#x3C;/div></p>');
    expect(html('<img src=x onerror=alert(1)>')).toBe('<p>&#x3C;img src=x onerror=alert(1)></p>');
  });

  test('A comment is reported and shown as text.', () => {
    expect(problems('Isi <!-- rahasia --> lagi')).toEqual(['1:5 html']);
    expect(render('Isi <!-- rahasia --> lagi').text).toBe('Isi <!-- rahasia --> lagi');
  });

  test('It never makes a paragraph inside a sentence, a link or a cell.', () => {
    expect(html('**tebal <b>x</b>**')).toBe('<p><strong>tebal &#x3C;b>x&#x3C;/b></strong></p>');
    expect(html('[x <i>y</i>](https://contoh.id/)')).not.toContain('<p>&#x3C;');
    expect(html('| <b>a</b> |\n| - |')).toContain('<th>&#x3C;b>a&#x3C;/b></th>');
  });

  test('What the pipeline itself puts into the tree cannot be typed.', () => {
    const typed = '![a](a.jpg)\n\n<news-slot data-n="0"></news-slot>';
    expect(slots(typed).filter(({ kind }) => kind === 'picture')).toHaveLength(1);
    expect(html(typed)).toContain('<p>&#x3C;news-slot ');
  });

  test('A sign that is no tag is no mistake.', () => {
    expect(problems('3 < 4 > 2 dan \\<b> serta `<b>`')).toEqual([]);
    expect(render('3 < 4 > 2 dan \\<b> serta `<b>`').text).toBe('3 < 4 > 2 dan <b> serta <b>');
  });
});
