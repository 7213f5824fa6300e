import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleTerms } from '#search/article-terms.ts';
import { stemOf } from '#search/stem.ts';
import { SynonymTable } from '#search/synonyms.ts';
import { stemsOf, termOf } from '#search/terms.ts';

const stems = (text: string) => stemsOf(text).map(({ stem }) => stem);

describe('Terms', () => {
  test('Words without meaning of their own are left out.', () => {
    expect(stems('yang di dan untuk pasar')).toEqual(['pasar']);
  });

  test('A doubled word counts once, with the same root in other forms too.', () => {
    expect(stems('perubahan-perubahan di kampung')).toEqual(['ubah', 'kampung']);
    expect(stems('anak-anaknya')).toEqual(['anak']);
    expect(stems('anak, anak')).toEqual(['anak', 'anak']);
    expect(stems('sayur-mayur')).toHaveLength(2);
  });

  test('No term is the beginning of another one, because Pagefind finds by beginnings.', () => {
    const stem = fc.stringMatching(/^(?:[a-y]{1,8}|\d{1,6})$/);
    fc.assert(
      fc.property(stem, stem, (one, other) => {
        fc.pre(one !== other);
        expect(termOf(other).startsWith(termOf(one))).toBe(false);
      }),
    );
  });

  test('A term has no digits, where Pagefind would take it apart.', () => {
    expect(termOf('2026')).toMatch(/^[a-z]+$/);
    expect(termOf('1,5')).not.toBe(termOf('15'));
  });
});

describe('An article', () => {
  const synonyms = new SynonymTable([['Pemkot', 'Pemerintah Kota']]);

  test('begins with the terms of its headline, which are counted.', () => {
    const { terms, titleCount, count } = articleTerms('Pasar Dibuka', 'Lapak penuh.', ['Ekonomi'], synonyms);
    expect(terms.split(' ').slice(0, titleCount)).toEqual([termOf('pasar'), termOf('buka')]);
    expect(count).toBe(terms.split(' ').length);
    expect(terms).toContain(termOf(stemOf('ekonomi')));
  });

  test('has the same term for each name of the same thing.', () => {
    const own = (text: string) =>
      articleTerms('', text, [], synonyms)
        .terms.split(' ')
        .filter((term) => term.endsWith('zs'));
    expect(own('Pemkot membuka pasar')).toEqual(own('Pemerintah Kota membuka pasar'));
    expect(own('Pemkot membuka pasar')).toHaveLength(1);
    expect(own('Pemerintah dan kota')).toEqual(own('Pemkot'));
    expect(own('Kota pemerintah')).toEqual([]);
  });
});
