import { describe, expect, test } from 'vitest';
import { authorsOf, editorsOf, nameWithTitles, retoldFrom } from '#editorial/byline.ts';
import { article, author, edition, storyIn } from './small-edition.ts';

test('Titles stand around the name.', () => {
  const name = 'Rahayu Ningtyas';
  expect(nameWithTitles(author('a', { name }))).toBe('Rahayu Ningtyas');
  expect(nameWithTitles(author('a', { name, honorificPrefix: 'Dr.' }))).toBe('Dr. Rahayu Ningtyas');
  expect(nameWithTitles(author('a', { name, honorificPrefix: 'Dr.', honorificSuffix: 'S.I.Kom.' }))).toBe('Dr. Rahayu Ningtyas, S.I.Kom.');
});

test('Authors and editors stand in the order of the article.', () => {
  const of = edition([article('2026/11/a', { authors: ['sri', 'budi'], editors: ['budi'] })], { authors: [author('budi'), author('sri')] });
  const story = storyIn(of, '2026/11/a');
  expect(authorsOf(story, of).map(({ id }) => id)).toEqual(['sri', 'budi']);
  expect(editorsOf(story, of).map(({ id }) => id)).toEqual(['budi']);
});

describe('A report retold from other outlets', () => {
  const sources = [{ name: 'Antara', published: '2026-11-01' }, { name: 'Peraturan Daerah Nomor 1' }];
  const retold = (kind: 'report' | 'explainer', ...kinds: ('desk' | 'person')[]) => {
    const of = edition([article('2026/11/a', { sources, kind })]);
    return retoldFrom(
      storyIn(of, '2026/11/a'),
      kinds.map((of) => author(of, { kind: of })),
    );
  };

  test('A desk names the dated reports it has a story from, not a law or a meeting.', () => {
    expect(retold('report', 'desk')).toEqual([{ name: 'Antara', published: '2026-11-01' }]);
  });

  test('A person, an explainer and nobody retell nothing.', () => {
    expect(retold('report', 'desk', 'person')).toEqual([]);
    expect(retold('explainer', 'desk')).toEqual([]);
    expect(retold('report')).toEqual([]);
  });
});
