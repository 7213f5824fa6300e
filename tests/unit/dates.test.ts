import { describe, expect, test } from 'vitest';
import { formatCount, formatFileSize, formatMonth, formatMonthName } from '#dates.ts';
import { inTimeZone, timeZones } from './in-time-zone.ts';

describe('Dates as readers see them', () => {
  const body = `
    const dates = await import('./src/dates.ts');
    const evening = '2018-04-26T17:30:00Z';
    return {
      machine: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      long: dates.formatLongDay(evening),
      day: dates.formatDay(evening),
      short: dates.formatShortDay(evening),
      clock: dates.formatClock(evening),
      moment: dates.formatMoment(evening),
      noon: dates.formatClock('2018-04-26T12:00:00+07:00'),
      month: dates.formatMonth(2018, 1),
      monthName: dates.formatMonthName(12),
    };`;
  for (const timeZone of timeZones) {
    test(`They are those of the publication on a machine in ${timeZone}.`, () => {
      expect(inTimeZone(timeZone, body)).toEqual({
        machine: timeZone,
        long: 'Jumat, 27 April 2018',
        day: '27 April 2018',
        short: '27 Apr 2018',
        clock: '00.30',
        moment: 'Jumat, 27 April 2018, 00.30 WIB',
        noon: '12.00',
        month: 'Januari 2018',
        monthName: 'Desember',
      });
    });
  }

  test('Every month has its name.', () => {
    const names = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
    expect(names.map((_, index) => formatMonthName(index + 1))).toEqual(names);
    expect(names.map((_, index) => formatMonth(2024, index + 1))).toEqual(names.map((name) => `${name} 2024`));
  });
});

describe('Numbers and sizes as readers see them', () => {
  test('Thousands are parted by a dot.', () =>
    expect([0, 999, 1234, 1234567].map(formatCount)).toEqual(['0', '999', '1.234', '1.234.567']));

  test('Sizes are short, with a comma in front of tenths.', () => {
    expect([0, 999, 1000, 34_499, 1_000_000, 1_249_999, 12_000_000].map(formatFileSize)).toEqual([
      '0 B',
      '999 B',
      '1 kB',
      '34 kB',
      '1 MB',
      '1,2 MB',
      '12 MB',
    ]);
  });
});
