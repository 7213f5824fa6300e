/** Advertisements of the newsroom's own: named as such, paid for where links say so, gone when their time is over. */
import { expect, test } from 'vitest';
import { all, attribute, files, only, page, pages, text } from './site.ts';

const banners = all(page('/').tree, 'aside', { className: 'banner' });

test('The one that runs today is shown, called an advertisement and marked as paid', () => {
  expect(banners.map((banner) => attribute(only(banner, 'a'), 'href'))).toEqual(['https://pasarminggu.example.org/']);
  for (const banner of banners) {
    expect(text(banner)).toBe('Iklan');
    expect(attribute(banner, 'ariaLabel')).toBe('Iklan');
    expect(attribute(only(banner, 'a'), 'rel')?.split(' ')).toEqual(expect.arrayContaining(['sponsored', 'noopener']));
    expect(attribute(only(banner, 'img'), 'alt')).toContain('Pasar Minggu Banyubiru');
    expect(attribute(only(banner, 'img'), 'src')).toMatch(/^\/foto\/iklan-/);
  }
});

test('One whose time is over is nowhere on the site, and neither is its picture', () => {
  expect(pages.filter(({ html }) => html.includes('donor.example.org')).map(({ path }) => path)).toEqual([]);
  const shown = [...page('/').html.matchAll(/\/foto\/iklan-[\w-]+\.\w+/g)].map(([file]) => file.replace(/-\d+\.\w+$/, ''));
  const made = files.filter((file) => file.startsWith('/foto/iklan-')).map((file) => file.replace(/-\d+\.\w+$/, ''));
  expect(made.length).toBeGreaterThan(0);
  expect([...new Set(made)]).toEqual([...new Set(shown)]);
});
