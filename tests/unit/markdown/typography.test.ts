import { describe, expect, test } from 'vitest';
import { html, render } from './render.ts';

type Row = [sentence: string, typed: string, printed: string];
const testTexts = (rows: readonly Row[]) => {
  for (const [sentence, typed, printed] of rows) test(sentence, () => expect(render(typed).text).toBe(printed));
};

describe('Double quotation marks', () => {
  testTexts([
    ['They curl around speech.', '"Kami siap," kata Sri.', '“Kami siap,” kata Sri.'],
    ['They curl again in the next speech.', '"Ya," kata Sri. "Besok."', '“Ya,” kata Sri. “Besok.”'],
    ['They open behind a bracket.', 'Rapat ("besar") itu', 'Rapat (“besar”) itu'],
    ['They open behind a comma without a space.', 'Katanya,"Kami siap."', 'Katanya,“Kami siap.”'],
    ['They start anew in each paragraph.', '"Satu.\n\n"Dua," katanya.', '“Satu.\n“Dua,” katanya.'],
    ['They open twice where the first was never closed.', '"Satu, katanya. "Dua," katanya.', '“Satu, katanya. “Dua,” katanya.'],
    ['They look across a hard line break.', 'Katanya:\\\n"Ya."', 'Katanya:\n“Ya.”'],
  ]);

  test('They curl across bold, linked and coded words.', () => {
    expect(html('"Kata **tebal** lagi," ujarnya')).toBe('<p>“Kata <strong>tebal</strong> lagi,” ujarnya</p>');
    expect(html('**"Kata"** dan "**kata**"')).toBe('<p><strong>“Kata”</strong> dan “<strong>kata</strong>”</p>');
    expect(html('Tekan "`OK`" saja')).toBe('<p>Tekan “<code>OK</code>” saja</p>');
    expect(html('"[Ya](https://contoh.id/)," kata')).toMatch(/^<p>“<a [^>]+>Ya<\/a>,” kata<\/p>$/);
  });

  test('They stay straight in code.', () => expect(html('`"a" dan \'b\'`')).toBe('<p><code>"a" dan \'b\'</code></p>'));
});

describe('Inch marks', () => {
  testTexts([
    ['They open no quotation.', 'Pipa 3/4" dan 1/2" dijual.', 'Pipa 3/4″ dan 1/2″ dijual.'],
    ['They leave a quotation behind them alone.', 'Layar 14" itu "baru".', 'Layar 14″ itu “baru”.'],
    ['They close no quotation that ends further on.', '"Pipa 3/4" bocor," katanya.', '“Pipa 3/4″ bocor,” katanya.'],
    ['A year at the end of a quotation is none.', '"Sejak 2024" dan "nanti".', '“Sejak 2024” dan “nanti”.'],
    ['A year at the end of the only quotation is none.', 'Tema "Kota 2030" dipilih.', 'Tema “Kota 2030” dipilih.'],
  ]);
});

describe('Apostrophes and single quotation marks', () => {
  testTexts([
    ['A mark inside a word is an apostrophe.', "Jum'at, Mas'ud, Qur'an", 'Jum’at, Mas’ud, Qur’an'],
    ["The mark of 'umrah is an apostrophe.", "Biaya 'umrah dan 'ain", 'Biaya ’umrah dan ’ain'],
    ["The marks of 'n' are apostrophes.", "rock 'n' roll", 'rock ’n’ roll'],
    ['The mark of a shortened year is an apostrophe.', "era '90-an dan '80-an", 'era ’90-an dan ’80-an'],
    ['Single marks curl around words.', "Kata 'guyub' itu", 'Kata ‘guyub’ itu'],
    ['A quotation inside a quotation has single marks.', '"Ia bilang \'ya\' kemarin," kata Sri.', '“Ia bilang ‘ya’ kemarin,” kata Sri.'],
    ['A quotation inside a quotation may start and end it.', "\"'Ya,' katanya 'besok'\"", '“‘Ya,’ katanya ‘besok’”'],
    ['An apostrophe inside single marks does not close them.', "Kata 'salat Jum'at' itu", 'Kata ‘salat Jum’at’ itu'],
    ['Marks that were curly already stay.', '“Ya,” kata ‘dia’', '“Ya,” kata ‘dia’'],
  ]);

  test('Single marks curl across bold words.', () => {
    expect(html("Kata 'guyub **rukun** itu' dan 'umrah")).toBe('<p>Kata ‘guyub <strong>rukun</strong> itu’ dan ’umrah</p>');
  });
});

describe('Amounts, years and dashes', () => {
  testTexts([
    ['Rp stands close to its amount.', 'Rp 10.000, Rp. 5 juta, Rp\u00a02', 'Rp10.000, Rp5 juta, Rp2'],
    ['Rp without an amount stays.', 'dalam Rp dan dolar', 'dalam Rp dan dolar'],
    ['Years from and to are joined by a dash.', 'APBD 2019-2024.', 'APBD 2019–2024.'],
    ['Telephone numbers keep their hyphens.', '0321-2019-2024 dan 2019-2024-2029', '0321-2019-2024 dan 2019-2024-2029'],
    ['Dates keep their hyphens.', '2018-04-26', '2018-04-26'],
    ['Hyphens between spaces become dashes.', 'Mojokerto - Warga -- semua', 'Mojokerto – Warga – semua'],
    ['Hyphens in words stay.', 'alun-alun warga-', 'alun-alun warga-'],
  ]);

  test('An address typed as it is stays copyable.', () => {
    expect(html('Lihat https://contoh.id/apbd-2019-2024 ya')).toContain('>https://contoh.id/apbd-2019-2024</a>');
    expect(html('Lihat www.contoh.id/2019-2024 ya')).toContain('>www.contoh.id/2019-2024</a>');
  });
});
