import { expect, test } from 'vitest';
import { openYears } from '#cms/years.ts';

test('This year and the last are open, in December the next one too, and whichever is asked for.', () => {
  expect(openYears('2026-11-25', null)).toEqual([2026, 2025]);
  expect(openYears('2026-12-01', null)).toEqual([2027, 2026, 2025]);
  expect(openYears('2026-11-25', '2018')).toEqual([2026, 2025, 2018]);
  expect(openYears('2026-11-25', '2025')).toEqual([2026, 2025]);
  expect(openYears('2026-11-25', '../..')).toEqual([2026, 2025]);
});
