import { describe, expect, test } from 'vitest';
import { parseQuery } from '#search/query.ts';
import { stemOf } from '#search/stem.ts';

const stems = (text: string) => parseQuery(text).words.map(({ stem }) => stem);

describe('A question', () => {
  test('is about each of its words once.', () => {
    expect(stems('pasar baru pasar')).toEqual(['pasar', 'baru']);
  });

  test('of words that say nothing is about these.', () => {
    expect(stems('apa yang')).toEqual(['apa', 'yang']);
  });

  test('keeps what is quoted, and finishes a quotation that was left open.', () => {
    expect(parseQuery('rapat "anggaran desa" “kali wening”').phrases).toEqual(['anggaran desa', 'kali wening']);
    expect(parseQuery('"anggaran desa').phrases).toEqual(['anggaran desa']);
    expect(parseQuery('""').phrases).toEqual([]);
    expect(stems('rapat "anggaran desa"')).toEqual(['rapat', 'anggaran', 'desa'].map(stemOf));
  });

  test('leaves out what has a minus before it, but not the second part of a word.', () => {
    expect(parseQuery('pasar -kemuning')).toMatchObject({ excluded: [stemOf('kemuning')] });
    expect(stems('pasar -kemuning')).toEqual(['pasar']);
    expect(parseQuery('anak-anak').excluded).toEqual([]);
    expect(parseQuery('2018 - 2019').excluded).toEqual([]);
  });

  test('has an unfinished word only while it is being typed.', () => {
    expect(parseQuery('pasar kem', true).unfinished).toBe('kem');
    expect(parseQuery('pasar kem ', true).unfinished).toBeUndefined();
    expect(parseQuery('pasar yang', true).unfinished).toBeUndefined();
    expect(parseQuery('pasar kem').unfinished).toBeUndefined();
  });
});
