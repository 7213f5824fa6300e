import { expect, test } from 'vitest';
import { MonthCompanions, Windows } from '#volumes/companions.ts';
import { article, edition } from '../editorial/small-edition.ts';

const stories = edition([article('2026/10/lama'), article('2026/11/baru')]);
const ofMonth = stories.stories.filter(({ id }) => id.startsWith('2026/11'));
const companions = (code: string, kept?: MonthCompanions['found']) =>
  new MonthCompanions(ofMonth, stories, new Windows(stories, code).digest('2026/11'), kept).found;

test('What was found for a month is kept, but not from code that finds others.', () => {
  const found = companions('satu');
  expect(found.ids).toEqual(['2026/10/lama']);
  const marked = { ...found, ids: ['2026/09/lain'] };
  expect(companions('satu', marked)).toBe(marked);
  expect(companions('dua', marked).ids).toEqual(['2026/10/lama']);
});
