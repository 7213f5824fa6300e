import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '#editorial/article.ts';
import { relatedStories } from '#editorial/related.ts';
import { article, edition, ids, storyIn } from './small-edition.ts';

/** Of another place and another rubric, so that nothing relates it to the story but what `data` says. */
const stranger = (id: string, data: Partial<Article['data']> = {}) =>
  article(id, { category: 'layanan', regions: ['99.05.01.2001'], ...data });
const story = article('2026/11/kisah', { topics: ['air'] });
const relatedTo = (others: readonly Article[], most = 9) => {
  const of = edition([story, ...others]);
  return relatedStories(storyIn(of, story.id), of, most);
};
const found = (...others: Article[]) => ids(relatedTo(others).map((related) => related.story));

describe('What relates two stories', () => {
  test('A topic, a village or a district does; a city alone does not.', () => {
    expect(relatedTo([stranger('2026/10/a', { topics: ['air'] })])[0]?.reason).toEqual({ kind: 'topic', id: 'air' });
    expect(relatedTo([stranger('2026/10/a', { regions: ['99.71.01.1001'] })])[0]?.reason).toEqual({
      kind: 'region',
      code: '99.71.01.1001',
    });
    expect(relatedTo([stranger('2026/10/a', { regions: ['99.71.01.1002'] })])[0]?.reason).toEqual({ kind: 'region', code: '99.71.01' });
    expect(found(stranger('2026/10/a', { regions: ['99.71.02'] }))).toEqual([]);
  });

  test('The rubric does within a month.', () => {
    const sameRubric = (id: string) => article(id, { regions: ['99.05.01.2001'] });
    expect(relatedTo([sameRubric('2026/10/a')])[0]?.reason).toEqual({ kind: 'rubric' });
    expect(found(sameRubric('2026/09/a'))).toEqual([]);
  });

  test('More in common stands in front of less, and the newer in front of the older.', () => {
    const others = [
      stranger('2026/10/topik', { topics: ['air'] }),
      article('2026/10/semua', { topics: ['air'] }),
      stranger('2026/08/topik', { topics: ['air'] }),
      stranger('2026/10/kecamatan', { regions: ['99.71.01.1002'] }),
    ];
    expect(found(...others)).toEqual(['2026/10/semua', '2026/10/topik', '2026/08/topik', '2026/10/kecamatan']);
    expect(relatedTo(others, 2)).toHaveLength(2);
  });
});

describe('What is never related', () => {
  test('Later stories are not, and those of one instant only in one direction.', () => {
    expect(found(article('2026/12/a', { topics: ['air'] }))).toEqual([]);
    expect(found(article('2026/11/a', { topics: ['air'] }))).toEqual([]);
    expect(found(article('2026/11/z', { topics: ['air'] }))).toEqual(['2026/11/z']);
  });

  test('Stories from before the window are not.', () => {
    const at = (published: string) => found(article(published.slice(0, 7).replace('-', '/') + '/a', { topics: ['air'], published }));
    expect(at('2024-11-01T09:00:00+07:00')).toEqual(['2024/11/a']);
    expect(at('2024-11-01T08:59:59+07:00')).toEqual([]);
  });

  test('Paid, expired, retracted, scheduled and draft ones are not.', () => {
    const at = '2026-11-20T09:00:00+07:00';
    expect(
      found(
        article('2026/10/iklan', { topics: ['air'], kind: 'advertorial' }),
        article('2026/10/lewat', { topics: ['air'], expires: at }),
        article('2026/10/cabut', { topics: ['air'], retraction: { at, reason: 'editorial', note: 'a' } }),
        article('2026/10/konsep', { topics: ['air'], draft: true }),
      ),
    ).toEqual([]);
  });

  test('The story itself is not.', () => expect(found()).toEqual([]));
});

describe('The past', () => {
  const months = Array.from({ length: 12 }, (_, index) => `2026/${String(index + 1).padStart(2, '0')}`);
  const anyArticle = fc
    .record({
      month: fc.constantFrom(...months),
      slug: fc.integer({ min: 0, max: 99 }),
      village: fc.constantFrom('99.71.01.1001', '99.05.01.2001'),
    })
    .map(({ month, slug, village }) => article(`${month}/s${slug}`, { regions: [village], topics: slug % 2 ? ['air'] : ['pasar'] }));
  const anyArticles = fc.uniqueArray(anyArticle, { minLength: 2, maxLength: 25, selector: ({ id }) => id });

  test('Everything related is earlier, offered, and found once.', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const of = edition(articles);
        for (const one of of.stories) {
          const related = relatedStories(one, of, 9).map((other) => other.story);
          expect(new Set(ids(related)).size).toBe(related.length);
          for (const other of related) expect(of.stories.indexOf(other)).toBeGreaterThan(of.stories.indexOf(one));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('Adding a newer story does not change which older ones are related, nor how.', () => {
    const older = [stranger('2026/09/a', { topics: ['air'] }), stranger('2026/10/b', { topics: ['air'] })];
    expect(relatedTo([...older, article('2026/12/baru', { topics: ['air'] })])).toEqual(relatedTo(older));
  });
});
