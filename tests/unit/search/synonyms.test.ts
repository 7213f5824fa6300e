import { describe, expect, test } from 'vitest';
import { SynonymTable } from '#search/synonyms.ts';
import { stemsOf } from '#search/terms.ts';

const matches = (groups: string[][], text: string) =>
  new SynonymTable(groups).matches(stemsOf(text).map(({ stem }) => stem)).map(({ concept, from, to }) => [concept, from, to]);

describe('Names that mean the same', () => {
  test('are found in a text wherever they stand, longer ones before the shorter ones inside of them.', () => {
    const found = matches(
      [
        ['RS', 'Rumah Sakit'],
        ['RSUD', 'Rumah Sakit Umum Daerah'],
      ],
      'Antrean di Rumah Sakit Umum Daerah',
    );
    expect(found.map(([, from, to]) => [from, to])).toEqual([
      [1, 5],
      [1, 3],
    ]);
  });

  test('of groups that share a name are one.', () => {
    const groups = [
      ['Disdik', 'Dinas Pendidikan'],
      ['Disdik', 'Dispendik'],
    ];
    const names = ['Disdik', 'Dinas Pendidikan', 'Dispendik'].map((name) => matches(groups, name)[0]?.[0]);
    expect(names[0]).toBeTruthy();
    expect(new Set(names).size).toBe(1);
  });

  test('keep their term when a group is moved or turned around.', () => {
    expect(matches([['Pemkot', 'Pemerintah Kota']], 'Pemkot')).toEqual(
      matches(
        [
          ['PDAM', 'Perumdam'],
          ['Pemerintah Kota', 'Pemkot'],
        ],
        'Pemkot',
      ),
    );
  });

  test('need no term where they are written alike.', () => {
    expect(matches([['Wali Kota', 'wali kota']], 'Wali Kota')).toEqual([]);
  });
});
