import { describe, expect, test } from 'vitest';
import { fillIn, isUntouched, type OpenForm } from '#cms/open-form.ts';
import { signsOfRaw, textBehind } from '#cms/raw-text.ts';
import { convertPaste } from '#paste/convert-paste.ts';
import { facts } from '../paste/facts.ts';

const signs = (text: string) => signsOfRaw(text, convertPaste(text, facts));

describe('A text is raw where it shows how it was sent', () => {
  const raw: [text: string, sign: string][] = [
    ['MOJOKERTO - Warga antre sejak pagi di balai kelurahan.', 'tempat berita'],
    ['Warga antre sejak pagi di balai kelurahan untuk mengambil kupon. Mereka pulang siang hari. (ris/van)', 'kode wartawan'],
    ['Warga antre sejak pagi di *balai kelurahan* itu.', 'tanda tebal WhatsApp'],
    ['Warga antre sejak pagi di balai kelurahan.\nSebarkan artikel ini', 'bagian halaman'],
    ['Daerah\n\nWarga Antre Kupon Beras\n\nWarga antre sejak pagi di balai kelurahan untuk mengambil kupon.', 'rubrik'],
  ];
  for (const [text, sign] of raw) test(sign, () => expect(signs(text)).toContain(sign));

  test('and not where somebody has just written it', () => {
    for (const text of [
      'Warga antre sejak pagi di balai kelurahan, Senin (16/11/2026). Mereka membawa kartu keluarga.\n\n"Kami datang pukul 05.00," kata Sri.',
      'Loket buka lagi besok.',
      'Yang perlu dibawa:\n\n- kartu keluarga\n- kupon',
    ])
      expect(signs(text)).toEqual([]);
  });

  test('and not after it was converted', () => {
    const { article } = convertPaste('MOJOKERTO - Warga antre *kupon*.\n\nIa pulang siang. (ris)', facts);
    expect(signs(textBehind(article.body, []) ?? '')).toEqual([]);
  });
});

describe('The text behind the Markdown of a form', () => {
  const sent = '*Antre Kupon*\nMOJOKERTO - Warga antre. [1] (ris)';
  test('is what was pasted, as long as its words stand there', () => {
    expect(textBehind('\\*Antre Kupon\\*\n\nMOJOKERTO - Warga antre. \\[1\\] (ris)', [sent])).toBe(sent);
    expect(textBehind('Warga [antre](kupon).', ['Warga [antre](kupon).'])).toBe('Warga [antre](kupon).');
    expect(textBehind('## Antre Kupon\n\nMOJOKERTO - Warga [antre](https://contoh.example/a). 1 (ris)', [sent])).toBe(sent);
  });
  test('is read from the Markdown where somebody has changed it', () => {
    expect(textBehind('\\*Antre Beras\\*\n\nMOJOKERTO - Warga antre.', [sent])).toBe('*Antre Beras*\n\nMOJOKERTO - Warga antre.');
  });
  test('stays untouched where it has links and headings of its own', () => {
    expect(textBehind('MOJOKERTO - Warga [antre](https://contoh.example/a) beras.', [sent])).toBeUndefined();
    expect(textBehind('## Antre\n\nMOJOKERTO - Warga antre beras.', [])).toBeUndefined();
    expect(textBehind('::baca-juga{slug="2026/10/jembatan"}\n\nMOJOKERTO - Warga.', [])).toBeUndefined();
  });
});

test('A form is filled where nobody has typed, lists in the program’s own flat keys.', () => {
  const first = { title: '', kind: 'report', authors: [] };
  const form: OpenForm = {
    ...{ id: '1', isNew: true, collectionName: 'artikel-2026', defaultLocale: '_default' },
    originalValues: { _default: { ...first } },
    currentValues: { _default: { ...first, title: 'Judul saya', 'authors.0': 'ris' } },
  };
  expect(['title', 'kind', 'authors', 'deck'].map((key) => isUntouched(form, key))).toEqual([false, true, false, true]);
  fillIn(form, { authors: ['a', 'b'], sources: [{ name: 'KabarKali' }] });
  expect(form.currentValues['_default']).toEqual({
    ...{ title: 'Judul saya', kind: 'report', 'authors.0': 'a', 'authors.1': 'b', 'sources.0.name': 'KabarKali' },
  });
});
