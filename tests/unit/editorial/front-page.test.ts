import { describe, expect, test } from 'vitest';
import { frontPage } from '#editorial/front-page.ts';
import type { FrontData } from '#schemas/front.ts';
import { article, edition, ids, image } from './small-edition.ts';

const at = '2026-12-01T09:00:00+07:00';
const articles = [
  article('2026/11/k'),
  article('2026/10/j', { image }),
  article('2026/09/i', { category: 'layanan' }),
  article('2026/08/h', { expires: at }),
  article('2026/07/g', { kind: 'advertorial' }),
  article('2026/06/f'),
  article('2026/05/e'),
  article('2026/04/d', { retraction: { at, reason: 'editorial', note: 'a' } }),
  article('2026/03/c'),
  article('2027/02/b'),
];
const page = (front: FrontData = {}, now?: string) => frontPage(edition(articles, { front, ...(now !== undefined && { now }) }));

describe('The lead', () => {
  test('It is the choice of the editor, by full address or bare name.', () => {
    expect(page({ lead: '2026/03/c' }).lead?.id).toBe('2026/03/c');
    expect(page({ lead: 'e' }).lead?.id).toBe('2026/05/e');
  });

  test('Without a choice it is the newest with a picture, else the newest.', () => {
    expect(page().lead?.id).toBe('2026/10/j');
    expect(frontPage(edition(articles.slice(4))).lead?.id).toBe('2026/06/f');
  });

  test('A choice that is missing, scheduled, expired or retracted counts as none.', () => {
    for (const lead of ['tidak-ada', 'b', 'h', 'd']) expect(page({ lead }).lead?.id).toBe('2026/10/j');
  });

  test('A newsroom without articles has none.', () => expect(frontPage(edition([])).lead).toBeUndefined());
});

describe('The second row', () => {
  test('The chosen stand in their order, the newest fill up to four, without paid and expired ones.', () => {
    expect(ids(page().second)).toEqual(['2026/11/k', '2026/09/i', '2026/06/f', '2026/05/e']);
    expect(ids(page({ second: ['c', 'f'] }).second)).toEqual(['2026/03/c', '2026/06/f', '2026/11/k', '2026/09/i']);
  });

  test('The lead is not in it, nor what may not be shown.', () => {
    const { lead, second } = page({ lead: 'k', second: ['k', 'b', 'd', 'tidak-ada', 'c'] });
    expect(lead?.id).toBe('2026/11/k');
    expect(ids(second)).toEqual(['2026/03/c', '2026/10/j', '2026/09/i', '2026/06/f']);
  });

  test('More than four chosen ones all stand there.', () => {
    expect(ids(page({ second: ['k', 'i', 'f', 'e', 'c'] }).second)).toHaveLength(5);
  });
});

describe('The rest of the front page', () => {
  test('The latest are what is offered, newest first, paid ones among them.', () => {
    const right = ['2026/11/k', '2026/10/j', '2026/09/i', '2026/07/g', '2026/06/f', '2026/05/e', '2026/03/c'];
    expect(ids(page().latest)).toEqual(right);
  });

  const rubric = (id: string) => ids(page().rubrics.find((one) => one.id === id)?.stories ?? []);

  test('A rubric prefers what does not stand above it, and one with a picture leads it.', () => {
    expect(rubric('pemerintahan')).toEqual(['2026/10/j', '2026/07/g', '2026/03/c', '2026/11/k']);
    expect(rubric('layanan')).toEqual(['2026/09/i']);
  });

  test('A notice is shown until its last second.', () => {
    const notice = { text: 'Libur.', until: at };
    expect(page({ notice }, '2026-12-01T08:59:59+07:00').notice).toEqual(notice);
    expect(page({ notice }, at).notice).toBeUndefined();
  });

  test('A banner is shown from its first second until its last.', () => {
    const banner = { image: 'a.png', alt: 'a', link: 'https://contoh.id/', from: at, until: '2026-12-02T09:00:00+07:00' };
    const shown = (now: string) => page({ banners: [banner] }, now).banners.length;
    expect(['2026-12-01T08:59:59+07:00', at, '2026-12-02T08:59:59+07:00', banner.until].map(shown)).toEqual([0, 1, 1, 0]);
  });
});
