/** Where a text begins, and what its first lines say for sure. */
import { describe, test } from 'vitest';
import { facts } from './facts.ts';
import { expectShape, type Expected } from './shape.ts';

const title = 'Warga Antre Kupon di Balai Kelurahan';
const first = 'Warga antre mengambil kupon di balai kelurahan sejak pagi hari.';

const openings: [shape: string, text: string, expected: Expected][] = [
  ['an outlet with a colon', `KBRN, Mojokerto : ${first}`, { dateline: 'Mojokerto', body: [first] }],
  ['a day and a month between place and outlet', `Mojokerto, 16/11 (ANTARA) - ${first}`, { dateline: 'Mojokerto', body: [first] }],
  ['the site of the own newsroom', `Mojokerto, Kentongan.com-${first} (ris)`, { authors: ['rahayu-ningtyas'], body: [first] }],
  ['a newsroom that nobody knows', `Mojokerto, Gema Bantaran – ${first}`, { dateline: 'Mojokerto', doubts: ['tempat berita'] }],
  ['a path in the text, which is no place', `MOJOKERTO, KENTONGAN - Jalur Pacet–Cangar ditutup tiga hari.`, { dateline: 'Mojokerto' }],
  ['a place with a full stop', `Kota Mojokerto. ${first}`, { dateline: 'Kota Mojokerto', body: [first], doubts: ['tempat berita'] }],
  ['a place and a day with a full stop', `Mojokerto, 16 November 2026. ${first}`, { dateline: 'Mojokerto', body: [first] }],
  ['a name that nobody knows', `Ngrombo – ${first}`, { dateline: undefined, doubts: ['tempat berita'] }],
  [
    'a question to readers',
    `Siapa yang belum mengambil kupon?\n\n${first}`,
    { deck: undefined, body: ['Siapa yang belum mengambil kupon?', first] },
  ],
  [
    'a list that a colon announces',
    `Balai kelurahan membuka loket kupon. Berikut jadwalnya:\n\nSenin: RW 1\nSelasa: RW 2`,
    { deck: undefined },
  ],
  [
    'facts of an event',
    `📍 Lokasi : Balai Kelurahan\n⏰ Pukul : 08.00–15.00 WIB\n\n${first}`,
    { deck: undefined, body: ['📍 Lokasi : Balai Kelurahan', '⏰ Pukul : 08.00–15.00 WIB', first] },
  ],
];
describe('Below a headline stands', () => {
  for (const [shape, text, expected] of openings) test(shape, () => expectShape(`${title}\n\n${text}`, { title, ...expected }));
});

const days: [shape: string, words: string, day: string | undefined][] = [
  ['in brackets', 'kemarin (16/11/2026)', '2026-11-16'],
  ['with its weekday', 'pada Senin, 16 November 2026', '2026-11-16'],
  ['without a weekday', 'menurut undang-undang 16 November 2020', undefined],
  ['that is still to come', 'mulai Senin (30/11/2026)', undefined],
];
describe('A day', () => {
  for (const [shape, words, eventDay] of days)
    test(shape, () =>
      expectShape(`${title}\n\nKota Mojokerto - Warga mengambil kupon ${words}.`, {
        ...{ eventDay, ...(eventDay === undefined && { doubts: ['tanggal peristiwa'] }) },
      }),
    );
});

const headlines: [shape: string, words: string, doubts: readonly string[]][] = [
  ['that begins like a courtesy', 'Minta Maaf, Panitia Ganti Kupon Warga', []],
  ['that begins like a note of a page', 'Dilarang Parkir di Depan Balai Kelurahan', []],
  ['with the name of a site', 'Warga Antre Kupon di Balai | Kentongan', ['judul']],
  ['that somebody writes about himself', 'kabar dari balai kelurahan pagi ini nggih', ['judul']],
];
describe('A headline', () => {
  for (const [shape, words, doubts] of headlines)
    test(shape, () => expectShape(`${words}\n\nKota Mojokerto - ${first}`, { title: words, doubts }));
});

test('The end of an embargo is no time of publication.', () =>
  expectShape(`SIARAN PERS - EMBARGO SAMPAI 30 NOVEMBER 2026 PUKUL 10.00 WIB\n\n${title}\n\nKota Mojokerto - ${first}`, {
    ...{ title, kind: 'press-release', published: facts.now, doubts: ['catatan penerbitan'] },
  }));

test('A number makes no press release of a letter.', () =>
  expectShape(`Nomor : 12/2026\nPerihal : Undangan\n\n${title}\n\nKota Mojokerto - ${first}`, {
    ...{ title, kind: 'report', sources: undefined, doubts: ['nomor surat', 'kop surat'] },
  }));

describe('A headline is doubted where another line may be it', () => {
  test('below', () =>
    expectShape(`Air Keran Mati Tiga Hari di Kelurahan\nMenempati Rusunawa\n\nKota Mojokerto - ${first}`, { doubts: ['judul'] }));
  test('above', () => expectShape(`NASIB GURU NGAJI\n${title}\n\nKota Mojokerto - ${first}`, { title, doubts: ['judul'] }));
});

test('A deck that looks more like the headline than the line above is doubted.', () =>
  expectShape(`Kabar dari kantor kami pada pekan ini\n${title}\n\nKota Mojokerto - ${first}`, { deck: title, doubts: ['anak judul'] }));

test('Last words without an end are doubted.', () =>
  expectShape(`${title}\n\nKota Mojokerto - ${first}\n\nWarga yang belum mendapat kupon diminta datang lagi pekan depan`, {
    doubts: ['baris penutup'],
  }));
