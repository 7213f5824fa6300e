import { describe, expect, test } from 'vitest';
import { article, author, edition, ids, storyIn } from './small-edition.ts';

const times = (published: string) => ({ published });

describe('The stories of an edition', () => {
  test('They stand newest first, those of one instant by their address, whatever order the files have.', () => {
    const articles = [
      article('2026/11/b', times('2026-11-02T09:00:00+07:00')),
      article('2026/11/a', times('2026-11-02T09:00:00+07:00')),
      article('2026/10/z'),
      article('2026/11/c', times('2026-11-03T00:00:00+07:00')),
    ];
    const right = ['2026/11/c', '2026/11/a', '2026/11/b', '2026/10/z'];
    expect(ids(edition(articles).stories)).toEqual(right);
    expect(ids(edition(articles.toReversed()).stories)).toEqual(right);
  });

  test('Drafts and scheduled articles have a place in the preview only.', () => {
    const articles = [article('2026/11/a', { draft: true }), article('2027/01/b'), article('2026/11/c')];
    expect(ids(edition(articles).stories)).toEqual(['2026/11/c']);
    expect(edition(articles, { showsDrafts: true }).stories.map(({ state }) => state)).toEqual(['scheduled', 'draft', 'live']);
  });

  test('Expired ones are read but not offered, retracted ones neither.', () => {
    const retraction = { at: '2026-11-20T09:00:00+07:00', reason: 'editorial', note: 'a' } as const;
    const of = edition([
      article('2026/11/a', { expires: '2026-11-20T09:00:00+07:00' }),
      article('2026/11/b', { retraction }),
      article('2026/11/c'),
    ]);
    expect(ids(of.stories)).toEqual(['2026/11/a', '2026/11/b', '2026/11/c']);
    expect(ids(of.readable)).toEqual(['2026/11/a', '2026/11/c']);
    expect(ids(of.offered)).toEqual(['2026/11/c']);
  });
});

describe('The listings of an edition', () => {
  test('A region holds what its parts hold, each story once.', () => {
    const of = edition([
      article('2026/11/a', { regions: ['99.71.01.1001', '99.71.01.1002'] }),
      article('2026/10/b', { regions: ['99.71.02'] }),
      article('2026/09/c', { regions: ['99.05.01.2001'] }),
    ]);
    const held = (code: string) => ids(of.listing('region', code));
    expect(held('99')).toEqual(['2026/11/a', '2026/10/b', '2026/09/c']);
    expect(held('99.71')).toEqual(['2026/11/a', '2026/10/b']);
    expect(held('99.71.01')).toEqual(['2026/11/a']);
    expect(held('99.71.01.1002')).toEqual(['2026/11/a']);
    expect(held('99.05')).toEqual(['2026/09/c']);
    expect(held('12.34')).toEqual([]);
  });

  test('A story is in the lists of all its topics and authors, and in each once.', () => {
    const of = edition([
      article('2026/11/a', { topics: ['air', 'pasar', 'air'], authors: ['sri', 'budi'] }),
      article('2026/10/b', { topics: ['air'] }),
    ]);
    expect(ids(of.listing('topic', 'air'))).toEqual(['2026/11/a', '2026/10/b']);
    expect(ids(of.listing('topic', 'pasar'))).toEqual(['2026/11/a']);
    expect(ids(of.listing('author', 'budi'))).toEqual(['2026/11/a']);
    expect(ids(of.listing('rubric', 'pemerintahan'))).toEqual(['2026/11/a', '2026/10/b']);
  });

  test('Days are those of the publication, newest first.', () => {
    const of = edition([
      article('2026/11/a', times('2026-11-02T00:30:00+07:00')),
      article('2026/11/b', times('2026-11-01T23:30:00+07:00')),
    ]);
    expect(of.days).toEqual(['2026-11-02', '2026-11-01']);
    expect(ids(of.listing('day', '2026-11-02'))).toEqual(['2026/11/a']);
  });

  test('Retracted stories keep their place in lists.', () => {
    const retraction = { at: '2026-11-20T09:00:00+07:00', reason: 'child-future', note: 'a' } as const;
    expect(ids(edition([article('2026/11/a', { retraction })]).listing('rubric', 'pemerintahan'))).toEqual(['2026/11/a']);
  });
});

describe('The rest of an edition', () => {
  test('Rubrics stand in the order that they ask for.', () => {
    expect(edition([]).categories.map(({ id }) => id)).toEqual(['pemerintahan', 'layanan']);
  });

  test('Authors, rubrics and articles are found by their names.', () => {
    const of = edition([article('2026/11/a')], { authors: [author('sri'), author('budi')] });
    expect(of.author('budi')?.name).toBe('budi');
    expect(of.author('ani')).toBeUndefined();
    expect(of.category('layanan')?.name).toBe('Layanan');
    expect(of.topic('air')).toBeUndefined();
    expect(of.finder.one('a')).toBe(storyIn(of, '2026/11/a'));
  });
});
