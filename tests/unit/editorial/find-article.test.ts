import { expect, test } from 'vitest';
import { ArticleFinder } from '#editorial/find-article.ts';

const finder = new ArticleFinder([{ id: '2026/10/pasar' }, { id: '2026/11/pasar' }, { id: '2026/11/jalan' }]);

test('A full address finds its article, a bare name where only one has it.', () => {
  expect(finder.one('2026/10/pasar')).toEqual({ id: '2026/10/pasar' });
  expect(finder.one('jalan')).toEqual({ id: '2026/11/jalan' });
});

test('A bare name that several have finds none and lists them.', () => {
  expect(finder.find('pasar')).toEqual({ kind: 'several', ids: ['2026/10/pasar', '2026/11/pasar'] });
  expect(finder.one('pasar')).toBeUndefined();
});

test('An address of another month and a name that nothing has find none.', () => {
  expect(finder.find('2026/12/jalan')).toEqual({ kind: 'none' });
  expect(finder.find('constructor')).toEqual({ kind: 'none' });
  expect(finder.slugs).toEqual(['pasar', 'jalan']);
});
