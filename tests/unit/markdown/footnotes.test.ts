import { expect, test } from 'vitest';
import { html, render } from './render.ts';

const text = 'Satu[^a] dan dua[^b], lagi[^a].\n\n[^a]: Catatan **satu**.\n[^b]: Catatan dua.';

test('Every number leads to its note, and every note back to each of its numbers.', () => {
  const page = html(text);
  const ids = new Set(page.match(/(?<= id=")[^"]+/g));
  const targets = page.match(/(?<= href="#)[^"]+/g) ?? [];
  expect(targets).toHaveLength(6);
  expect(targets.filter((target) => !ids.has(target))).toEqual([]);
});

test('Labels for screen readers are Indonesian and count from one.', () => {
  expect(html(text)).toContain('<h2 class="sr-only" id="footnote-label">Catatan kaki</h2>');
  expect(html(text).match(/(?<=aria-label=")[^"]+/g)).toEqual(['Kembali ke rujukan 1', 'Kembali ke rujukan 1-2', 'Kembali ke rujukan 2']);
});

test('Numbers and arrows are no part of the words.', () => {
  expect(render(text).text).toBe('Satu dan dua, lagi.\nCatatan satu.\nCatatan dua.');
  expect(render(text).headings).toEqual([]);
});
