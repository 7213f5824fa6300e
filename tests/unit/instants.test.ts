import { describe, expect, test } from 'vitest';
import { hoursBetween, localDay, toLocalIso } from '#instants.ts';
import { inTimeZone, timeZones } from './in-time-zone.ts';

describe('Instants in the zone of the publication', () => {
  test('Whatever offset an instant was written with, it reads the same.', () => {
    for (const same of [
      '2018-04-26T14:30:00+07:00',
      '2018-04-26T07:30:00Z',
      '2018-04-26T03:30:00-04:00',
      '2018-04-26T14:30:00.900+07:00',
    ]) {
      expect(toLocalIso(same)).toBe('2018-04-26T14:30:00+07:00');
    }
    expect(toLocalIso(new Date('2018-04-26T07:30:00Z'))).toBe('2018-04-26T14:30:00+07:00');
  });

  test('The day changes at midnight there, the year too.', () => {
    expect(localDay('2018-04-25T16:59:59Z')).toBe('2018-04-25');
    expect(localDay('2018-04-25T17:00:00Z')).toBe('2018-04-26');
    expect(toLocalIso('2025-12-31T17:00:00Z')).toBe('2026-01-01T00:00:00+07:00');
  });

  test('Hours are counted between instants, whatever their offsets.', () => {
    expect(hoursBetween('2018-04-26T14:30:00+07:00', '2018-04-26T09:30:00Z')).toBe(2);
    expect(hoursBetween('2018-04-26T09:30:00Z', '2018-04-26T14:30:00+07:00')).toBe(-2);
  });

  for (const timeZone of timeZones) {
    test(`They are the same on a machine in ${timeZone}.`, () => {
      const body = `
        const { localDay, toLocalIso } = await import('./src/instants.ts');
        return [toLocalIso('2018-03-11T07:30:00Z'), toLocalIso('2018-11-04T06:30:00Z'), localDay('2018-12-31T17:00:00Z')];`;
      expect(inTimeZone(timeZone, body)).toEqual(['2018-03-11T14:30:00+07:00', '2018-11-04T13:30:00+07:00', '2019-01-01']);
    });
  }
});
