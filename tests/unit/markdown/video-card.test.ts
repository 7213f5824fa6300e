import { describe, expect, test } from 'vitest';
import { html, problems, render } from './render.ts';

describe('Videos', () => {
  test('They become a link that names where it leads, and load nothing.', () => {
    expect(html('::video{url="https://www.youtube.com/watch?v=a1"}')).toBe(
      '<p class="video-card"><a href="https://www.youtube.com/watch?v=a1" rel="noopener">Tonton video di youtube.com</a></p>',
    );
  });

  test('A label takes the place of the usual words.', () => {
    expect(render('::video[Rekaman rapat]{url="https://contoh.id/v"}').text).toBe('Rekaman rapat di contoh.id');
  });

  for (const url of ['', 'contoh.id/v', 'http://contoh.id/v', 'javascript:alert(1)']) {
    test(`The address "${url}" is one mistake, and no link is made of it.`, () => {
      expect(problems(`Isi.\n\n::video{url="${url}"}`)).toEqual(['3:1 video']);
      expect(html(`::video{url="${url}"}`)).toBe('<p>Tonton video</p>');
    });
  }
});
