import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '#search/words.ts';

const forms = (text: string) => wordsOf(text).map(({ form }) => form);

describe('Words of a text', () => {
  test.each([
    ['Wali Kota meresmikan SMPN4.', ['wali', 'kota', 'meresmikan', 'smpn', '4']],
    ['anak-anak KTP-el', ['anak', 'anak', 'ktp', 'el']],
    ["Mas’ud, Mas'ud dan Jum‘at", ['masud', 'masud', 'dan', 'jumat']],
    ['‘kutipan’ dan José', ['kutipan', 'dan', 'jose']],
    ['Rp5.000,- atau Rp1.250.000,00', ['rp', '5000', 'atau', 'rp', '1250000']],
    ['naik 1,5 persen', ['naik', '1,5', 'persen']],
    ['pukul 14.30', ['pukul', '14', '30']],
    ['Rabu (08/11/2026)', ['rabu', '8', 'november', '2026']],
    ['tahun 2018/2019 dan 24/7', ['tahun', '2018', '2019', 'dan', '24', '7']],
    ['S.H., M.Si.', ['s', 'h', 'm', 'si']],
    ['— … !', []],
  ])('%s', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  test('A date in figures and one in words are the same words.', () => {
    expect(forms('20/11/2026')).toEqual(forms('20 November 2026'));
  });

  test('Each word says where it stands, as it is written.', () => {
    const text = 'Kata Mas’ud, “Rp5.000”';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Kata', 'Mas’ud', 'Rp', '5.000']);
  });
});

test('A text without letters of other alphabets is read as any other.', () => {
  const pieces = fc.constantFrom(
    'kata',
    'Kata',
    "Jum'at",
    '’',
    '–',
    '…',
    '\u00a0',
    '-',
    '/',
    '.',
    ',',
    '1.250.000',
    '20/11/2026',
    '14.30',
    'a1b',
    ' ',
    '(',
    '"',
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
      (text) => {
        expect(wordsOf(text)).toEqual(wordsOf(`${text} é`).slice(0, -1));
      },
    ),
    { numRuns: 500 },
  );
});
