import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '#editorial/article.ts';
import { nextDue } from '#editorial/due.ts';
import type { EditionContent } from '#editorial/edition.ts';
import { frontPage } from '#editorial/front-page.ts';
import { homeView } from '#views/home-view.ts';
import { newsStories } from '#views/sitemap-view.ts';
import type { ArticleData } from '#schemas/article.ts';
import { article, edition } from './small-edition.ts';

const now = new Date('2026-11-20T12:00:00+07:00');
const at = (instant: string) => new Date(instant).toISOString();
const contentWith = (articles: readonly Article[], front: EditionContent['front'] = {}): EditionContent => ({
  ...edition(articles).content,
  front,
});
const next = (articles: readonly Article[], front?: EditionContent['front'], from = now) =>
  nextDue(contentWith(articles, front), from)?.toISOString();
const old = (data: Partial<ArticleData> = {}) => article('2026/10/a', data);

describe('The next instant at which a site changes by itself', () => {
  test('There is none where nothing is scheduled.', () => {
    expect(next([old()])).toBeUndefined();
    expect(next([])).toBeUndefined();
  });

  const cases: [sentence: string, articles: Article[], front: EditionContent['front'] | undefined, due: string][] = [
    [
      'It is the publication of a scheduled article.',
      [article('2026/11/b', { published: '2026-11-25T06:00:00+07:00' })],
      undefined,
      '2026-11-25T06:00:00+07:00',
    ],
    ['It is the end of an information.', [old({ expires: '2026-11-30T23:59:00+07:00' })], undefined, '2026-11-30T23:59:00+07:00'],
    [
      'It is a correction that is to be posted.',
      [old({ corrections: [{ kind: 'correction', at: '2026-11-21T08:00:00+07:00', note: 'a' }] })],
      undefined,
      '2026-11-21T08:00:00+07:00',
    ],
    [
      'It is a retraction that has been set.',
      [old({ retraction: { at: '2026-11-22T08:00:00+07:00', reason: 'editorial', note: 'a' } })],
      undefined,
      '2026-11-22T08:00:00+07:00',
    ],
    ['It is the end of a notice.', [], { notice: { text: 'Tutup.', until: '2026-11-21T00:00:00+07:00' } }, '2026-11-21T00:00:00+07:00'],
    [
      'It is the beginning of an advertisement.',
      [],
      {
        banners: [
          { image: 'a.png', alt: 'a', link: 'https://contoh.id/', from: '2026-11-21T00:00:00+07:00', until: '2026-11-22T00:00:00+07:00' },
        ],
      },
      '2026-11-21T00:00:00+07:00',
    ],
    [
      'It is the end of the 48 hours in which an article is news.',
      [article('2026/11/b', { published: '2026-11-19T10:00:00+07:00' })],
      undefined,
      '2026-11-21T10:00:00+07:00',
    ],
    [
      'It is the end of the week in which a correction stands on the front page.',
      [old({ corrections: [{ kind: 'correction', at: '2026-11-15T08:00:00+07:00', note: 'a' }] })],
      undefined,
      '2026-11-22T08:00:00+07:00',
    ],
  ];
  for (const [sentence, articles, front, due] of cases)
    test(sentence, () => {
      expect(next(articles, front)).toBe(at(due));
      const oneSecondBefore = new Date(Date.parse(due) - 1000);
      expect(next(articles, front, oneSecondBefore)).toBe(at(due));
      expect(next(articles, front, new Date(due))).not.toBe(at(due));
    });

  test('The first of several counts.', () => {
    const articles = ['2026-11-28', '2026-11-24', '2026-11-26'].map((day, index) =>
      article(`2026/11/${index}`, { published: `${day}T06:00:00+07:00` }),
    );
    expect(next(articles)).toBe(at('2026-11-24T06:00:00+07:00'));
  });

  test('Drafts are never due, advertisements are no news, and what is retracted does not expire.', () => {
    const paid = article('2026/11/b', { published: '2026-11-19T10:00:00+07:00', kind: 'advertorial' });
    const retraction = { at: '2026-10-05T08:00:00+07:00', reason: 'editorial', note: 'a' } as const;
    expect(
      next([old({ published: '2026-11-25T06:00:00+07:00', draft: true }), paid, old({ retraction, expires: '2026-11-25T06:00:00+07:00' })]),
    ).toBeUndefined();
  });
});

/** Everything that readers see and that depends on the clock. */
function shown(content: EditionContent, instant: Date): string {
  const of = edition(content.articles, { ...content, now: instant.toISOString() });
  const { notice, banners } = frontPage(of);
  return JSON.stringify([
    of.stories.map(({ id, state, modified }) => [id, state, modified]),
    newsStories(of).map(({ id }) => id),
    homeView(of, new Map(), 'https://kentongan.example'),
    [notice, banners],
  ]);
}

const hours = fc.integer({ min: -400, max: 400 });
const instant = (offset: number) => new Date(now.getTime() + offset * 3_600_000).toISOString();
const anyArticle = fc
  .record({
    published: hours,
    after: fc.array(fc.nat(300), { maxLength: 3 }),
    expires: fc.option(fc.nat(300)),
    retracted: fc.option(fc.nat(300)),
    draft: fc.boolean(),
    paid: fc.boolean(),
  })
  .map(({ published, after, expires, retracted, draft, paid }): Article =>
    article('2026/11/a', {
      published: instant(published),
      ...(after.length > 0 && {
        corrections: after.map((offset) => ({ kind: 'correction', at: instant(published + offset), note: 'Catatan.' }) as const),
      }),
      ...(expires !== null && { expires: instant(published + expires) }),
      ...(retracted !== null && { retraction: { at: instant(published + retracted), reason: 'editorial', note: 'a' } }),
      ...(draft && { draft }),
      kind: paid ? 'advertorial' : 'report',
    }),
  );

test('Between now and then nothing that readers see changes.', () => {
  fc.assert(
    fc.property(fc.array(anyArticle, { maxLength: 4 }), hours, (articles, until) => {
      const named = articles.map((each, index) => ({ ...each, id: `2026/11/a${index}` }));
      const content = contentWith(named, { notice: { text: 'Tutup.', until: instant(until) } });
      const due = nextDue(content, now);
      const last = new Date((due?.getTime() ?? now.getTime() + 2_000_000_000) - 1);
      expect(shown(content, last)).toBe(shown(content, now));
    }),
  );
});
