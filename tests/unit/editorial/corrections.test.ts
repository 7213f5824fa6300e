import { describe, expect, test } from 'vitest';
import type { Article } from '#editorial/article.ts';
import { answersByCarrier, correctionLog, postedCorrections } from '#editorial/corrections.ts';
import type { Correction } from '#schemas/article.ts';
import { article, edition, storyIn } from './small-edition.ts';

const correction = (at: string, more: Partial<Correction> = {}): Correction => ({
  kind: 'correction',
  at: `${at}T09:00:00+07:00`,
  note: 'Catatan.',
  ...more,
});
const retraction = { at: '2026-11-20T09:00:00+07:00', reason: 'editorial', note: 'Dicabut.' } as const;
const log = (articles: readonly Article[], now?: string) =>
  correctionLog(edition(articles, now === undefined ? {} : { now })).map(({ story, kind, at }) => `${at.slice(0, 10)} ${kind} ${story.id}`);

describe('Corrections of one article', () => {
  const of = (now: string) => {
    const corrected = article('2026/11/a', { corrections: [correction('2026-11-12'), correction('2026-11-11')] });
    return postedCorrections(storyIn(edition([corrected]), '2026/11/a'), new Date(now)).map(({ at }) => at.slice(8, 10));
  };

  test('They stand oldest first.', () => expect(of('2026-12-01T00:00:00+07:00')).toEqual(['11', '12']));

  test('They are posted from their second on.', () => {
    expect(of('2026-11-12T08:59:59+07:00')).toEqual(['11']);
    expect(of('2026-11-12T09:00:00+07:00')).toEqual(['11', '12']);
  });
});

describe('The log of corrections', () => {
  test('It holds all entries of all articles, newest first, those of one instant by address.', () => {
    const articles = [
      article('2026/11/b', { corrections: [correction('2026-11-11'), correction('2026-11-15', { kind: 'update' })] }),
      article('2026/11/a', { corrections: [correction('2026-11-11')] }),
      article('2026/10/c', { retraction }),
    ];
    const right = [
      '2026-11-20 retraction 2026/10/c',
      '2026-11-15 update 2026/11/b',
      '2026-11-11 correction 2026/11/a',
      '2026-11-11 correction 2026/11/b',
    ];
    expect(log(articles)).toEqual(right);
    expect(log(articles.toReversed())).toEqual(right);
  });

  test('Of a retracted article only the retraction stays, of one to be retracted only the corrections.', () => {
    const both = article('2026/11/a', { corrections: [correction('2026-11-11')], retraction });
    expect(log([both])).toEqual(['2026-11-20 retraction 2026/11/a']);
    expect(log([both], '2026-11-20T08:59:59+07:00')).toEqual(['2026-11-11 correction 2026/11/a']);
  });

  test('Entries say whether the newsroom apologises, and nothing where it does not.', () => {
    const of = edition([article('2026/11/a', { corrections: [correction('2026-11-12', { apology: true }), correction('2026-11-11')] })]);
    expect(correctionLog(of).map(({ apology }) => apology)).toEqual([true, false]);
  });

  test('Drafts and scheduled articles have no entries.', () => {
    const corrections = [correction('2026-11-11')];
    expect(log([article('2026/11/a', { corrections, draft: true }), article('2027/01/b', { corrections })])).toEqual([]);
  });
});

describe('Answers', () => {
  const answers = (link: string, more: Partial<Correction> = {}) => {
    const of = edition([
      article('2026/11/asal', { corrections: [correction('2026-11-11', { kind: 'right-of-reply', link, ...more })] }),
      article('2026/11/jawab'),
      article('2026/10/konsep', { draft: true }),
    ]);
    return [...answersByCarrier(of)].map(([carrier, list]) => [carrier, list.map(({ story, kind }) => `${kind} ${story.id}`)]);
  };

  test('The article that carries a reply knows which one it answers, by full address or bare name.', () => {
    const right = [['2026/11/jawab', ['right-of-reply 2026/11/asal']]];
    expect(answers('2026/11/jawab')).toEqual(right);
    expect(answers('jawab')).toEqual(right);
  });

  test('A carrier without a page and a reply that is not posted yet make no answer.', () => {
    expect(answers('konsep')).toEqual([]);
    expect(answers('jawab', { at: '2027-01-01T00:00:00+07:00' })).toEqual([]);
  });
});
