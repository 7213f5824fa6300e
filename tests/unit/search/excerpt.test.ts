import { describe, expect, test } from 'vitest';
import { excerptOf, hasPhrase } from '#search/excerpt.ts';
import { stemOf } from '#search/stem.ts';
import { SynonymTable } from '#search/synonyms.ts';

const synonyms = new SynonymTable([['Pemkot', 'Pemerintah Kota']]);
const marks = (words: string, concepts: string[] = []) => ({ stems: new Set(words.split(' ').map(stemOf)), concepts: new Set(concepts) });
const marked = (text: string, words: string, concepts?: string[]) =>
  excerptOf(text, marks(words, concepts), synonyms).filter((part) => part.marked).map((part) => part.text); // prettier-ignore
const whole = (text: string, words: string) => excerptOf(text, marks(words), synonyms).map((part) => part.text).join(''); // prettier-ignore
const filler = 'Kalimat lain mengisi tempat di antara dua bagian naskah. '.repeat(12);

describe('An excerpt', () => {
  test('marks the forms that the article has.', () => {
    expect(marked('Loket baru mempercepat pelayanan warga.', 'melayani')).toEqual(['pelayanan']);
    expect(marked('Anak-anak bermain.', 'anak')).toEqual(['Anak-anak']);
  });

  test('marks another name of the same in one piece.', () => {
    const [{ concept } = { concept: '' }] = synonyms.matches([stemOf('pemkot')]);
    expect(marked('Rencana Pemerintah Kota tahun depan.', 'pemkot', [concept])).toEqual(['Pemerintah Kota']);
  });

  test('is taken where most of the question stands, from the beginning of a sentence.', () => {
    const text = `${filler}Harga naik. Jembatan gantung dibuka pagi ini. ${filler}`;
    expect(whole(text, 'jembatan gantung')).toMatch(/^… Jembatan gantung dibuka/);
    expect(whole(text, 'jembatan gantung')).toMatch(/ …$/);
  });

  test('is the beginning where nothing can be marked, and all of a short text.', () => {
    expect(whole(filler, 'jembatan')).toMatch(/^Kalimat lain/);
    expect(whole('Pendek saja.\nDua baris.', 'jembatan')).toBe('Pendek saja. Dua baris.');
  });
});

test('A quotation has to stand in the text word for word', () => {
  expect(hasPhrase('Wali Kota menata kios-kios pasar.', 'wali kota menata')).toBe(true);
  expect(hasPhrase('Wali Kota menata kios.', 'kota menata kios')).toBe(true);
  expect(hasPhrase('Penataan kios oleh wali kota.', 'menata kios')).toBe(false);
  expect(hasPhrase('Wali Kotamadya', 'wali kota')).toBe(false);
});
