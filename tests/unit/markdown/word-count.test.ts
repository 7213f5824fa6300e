import { describe, expect, test } from 'vitest';
import { countWords } from '#markdown/word-count.ts';
import { render } from './render.ts';

describe('Words are counted as readers count them', () => {
  const rows: [text: string, words: number][] = [
    ['', 0],
    ['… – !', 0],
    ['perubahan-perubahan', 1],
    ['sebaik-baiknya warga', 2],
    ["Jum’at dan Qur'an", 3],
    ['Rp1.250.000,50', 1],
    ['15/6/2025', 1],
    ['Mojokerto – Surabaya', 2],
    ['Kafé Ñandú', 2],
  ];
  for (const [text, words] of rows) test(`"${text}" is ${words}.`, () => expect(countWords(text)).toBe(words));

  test('A body counts its captions, not its markup.', () => {
    expect(render('**Satu** [dua](https://contoh.id/)\n\n![alt](a.jpg "Tiga. Foto: Sri")\n\n---').words).toBe(3);
  });
});
