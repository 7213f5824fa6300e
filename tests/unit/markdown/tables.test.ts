import { describe, expect, test } from 'vitest';
import { html, problems, render } from './render.ts';

const table = '| Nama | Biaya |\n| :- | -: |\n| KTP | Rp 0 |';

describe('Tables', () => {
  test('They scroll in a region that the keyboard reaches.', () => {
    expect(html(table)).toMatch(/^<div class="table-scroll" tabindex="0" role="region" aria-label="Tabel"><table>.*<\/table><\/div>$/s);
  });

  test('Several of them have names that differ.', () => {
    expect(html(`${table}\n\nIsi.\n\n${table}`).match(/aria-label="[^"]*"/g)).toEqual(['aria-label="Tabel 1"', 'aria-label="Tabel 2"']);
  });

  test('Columns keep their alignment, cells their typography.', () => {
    expect(html(table)).toContain('<th>Nama</th>');
    expect(html(table)).toContain('<td class="right">Rp0</td>');
  });

  test('Each cell is a line of the words.', () => expect(render(table).text).toBe('Nama\nBiaya\nKTP\nRp0'));

  test('A row with more cells than the head is a mistake, because they would be lost.', () => {
    expect(problems(`Isi.\n\n${table}\n| KK | Rp 0 | lebih |`)).toEqual(['6:1 tabel']);
    expect(problems(`${table}\n| KK |`)).toEqual([]);
  });
});
