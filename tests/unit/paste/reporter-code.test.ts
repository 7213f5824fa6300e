import { describe, expect, test } from 'vitest';
import { readEnding } from '#paste/reporter-code.ts';

describe('Codes of reporters are taken off the end of a text', () => {
  const endings: [text: string, left: string, codes: string[]][] = [
    ['Acara ditutup. (ris/van)', 'Acara ditutup.', ['ris', 'van']],
    ['Acara ditutup.(her)', 'Acara ditutup.', ['her']],
    ['"Semoga lancar," ungkapnya, (Hmz/Ulm)', '"Semoga lancar," ungkapnya,', ['hmz', 'ulm']],
    ['Acara ditutup. (Reza)', 'Acara ditutup.', ['reza']],
    ['Acara ditutup. ***', 'Acara ditutup.', []],
    ['Acara ditutup. (*)', 'Acara ditutup.', []],
    ['Acara ditutup. (*/ris)', 'Acara ditutup.', ['ris']],
    ['Acara ditutup. (red)', 'Acara ditutup.', []],
    ['Acara ditutup.” [ris & van]', 'Acara ditutup.”', ['ris', 'van']],
    ['Acara ditutup. (ris)***', 'Acara ditutup.', ['ris']],
    ['(rdi1)', '', ['rdi1']],
  ];
  for (const [text, left, codes] of endings) test(text, () => expect(readEnding(text)).toMatchObject({ text: left, codes }));
});

describe('What stands in brackets inside a sentence stays', () => {
  const sentences = [
    'Peserta datang dari Organisasi Perangkat Daerah (OPD).',
    'Rancangan itu dibahas bersama DPRD. (DPRD)',
    'Acara dimulai pukul 09.00 (WIB)',
    'Petugas memeriksa 12 rumah (semuanya kosong).',
    'Harga naik menjadi *Rp5.000*',
  ];
  for (const sentence of sentences) test(sentence, () => expect(readEnding(sentence)).toMatchObject({ text: sentence, marks: [] }));
});

test('A mark of payment is told apart.', () => {
  expect(readEnding('Acara ditutup. (adv/ris)')).toMatchObject({ codes: ['ris'], isPaid: true });
});
