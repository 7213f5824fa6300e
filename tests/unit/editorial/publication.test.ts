import { describe, expect, test } from 'vitest';
import {
  hasPage,
  isOffered,
  isReadable,
  lastModified,
  publicationState,
  publicTitle,
  type PublicationState,
} from '#editorial/publication.ts';
import type { ArticleData } from '#schemas/article.ts';
import { article } from './small-edition.ts';

const published = '2026-11-10T09:00:00+07:00';
const data = (more: Partial<ArticleData> = {}): ArticleData => article('2026/11/a', { published, ...more }).data;
const retraction = { at: '2026-11-12T09:00:00+07:00', reason: 'editorial', note: 'Salah.' } as const;
const expires = '2026-11-11T09:00:00+07:00';

describe('The state of an article', () => {
  const boundaries: [sentence: string, at: string, data: ArticleData, before: PublicationState, from: PublicationState][] = [
    ['It is live from the second of its publication.', published, data(), 'scheduled', 'live'],
    ['It is expired from the second of its end.', expires, data({ expires }), 'live', 'expired'],
    ['It is retracted from the second of its retraction.', retraction.at, data({ retraction }), 'live', 'retracted'],
    [
      'It stays retracted when its end passes.',
      retraction.at,
      data({ retraction, expires: '2026-11-12T08:59:59+07:00' }),
      'expired',
      'retracted',
    ],
    ['A draft stays a draft when its time comes.', published, data({ draft: true }), 'draft', 'draft'],
    [
      'It is scheduled until its publication, even if retracted before.',
      published,
      data({ retraction: { ...retraction, at: '2026-11-01T09:00:00+07:00' } }),
      'scheduled',
      'retracted',
    ],
    ['An instant in another zone is the same instant.', published, data({ published: '2026-11-10T02:00:00Z' }), 'scheduled', 'live'],
  ];
  for (const [sentence, at, article, before, from] of boundaries) {
    test(sentence, () => {
      const boundary = Date.parse(at);
      expect([-1000, -1, 0, 1000].map((shift) => publicationState(article, new Date(boundary + shift)))).toEqual([
        before,
        before,
        from,
        from,
      ]);
    });
  }

  test('Each state allows what it should.', () => {
    const states: PublicationState[] = ['draft', 'scheduled', 'live', 'expired', 'retracted'];
    expect(states.filter(hasPage)).toEqual(['live', 'expired', 'retracted']);
    expect(states.filter(isReadable)).toEqual(['live', 'expired']);
    expect(states.filter(isOffered)).toEqual(['live']);
  });
});

describe('The public title', () => {
  const titleFor = (more: Partial<NonNullable<ArticleData['retraction']>>, state: PublicationState = 'retracted') =>
    publicTitle(data({ title: 'Judul lama', retraction: { ...retraction, ...more } }), state);

  test('It is the old one until the retraction, and behind most of them.', () => {
    expect(titleFor({}, 'live')).toBe('Judul lama');
    for (const reason of ['sara', 'decency', 'press-council', 'editorial'] as const) expect(titleFor({ reason })).toBe('Judul lama');
  });

  test('It is hidden where it would harm a child or a victim.', () => {
    for (const reason of ['child-future', 'victim-trauma'] as const) expect(titleFor({ reason })).toBe('Artikel dicabut');
  });

  test('A neutral one replaces it for any reason, and only once retracted.', () => {
    expect(titleFor({ title: 'Berita tentang anak', reason: 'child-future' })).toBe('Berita tentang anak');
    expect(titleFor({ title: 'Berita', reason: 'editorial' })).toBe('Berita');
    expect(titleFor({ title: 'Berita' }, 'expired')).toBe('Judul lama');
  });
});

describe('The last change', () => {
  const later = new Date('2026-12-31T00:00:00+07:00');
  const updated = '2026-11-10T10:00:00+07:00';
  const correction = { kind: 'correction', at: '2026-11-11T10:00:00+07:00', note: 'a' } as const;

  test('It is the latest of publication, update, corrections and retraction.', () => {
    expect(lastModified(data(), later)).toBe(published);
    expect(lastModified(data({ updated }), later)).toBe(updated);
    expect(lastModified(data({ updated, corrections: [correction, { ...correction, at: '2026-11-10T09:30:00+07:00' }] }), later)).toBe(
      correction.at,
    );
    expect(lastModified(data({ updated, corrections: [correction], retraction }), later)).toBe(retraction.at);
  });

  test('What has not happened yet does not count, to the second.', () => {
    const article = data({ updated, corrections: [correction] });
    expect(lastModified(article, new Date(Date.parse(correction.at) - 1000))).toBe(updated);
    expect(lastModified(article, new Date(correction.at))).toBe(correction.at);
  });

  test('The end of its validity, a check and the build change nothing.', () => {
    expect(lastModified(data({ expires, reviewed: '2026-12-01' }), later)).toBe(published);
  });
});
