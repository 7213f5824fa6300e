/** What stands around a text: on the page, in the chat, on the newspaper it was copied from. */
import { describe, test } from 'vitest';
import { expectShape, type Expected } from './shape.ts';

const title = 'Warga Antre Kupon di Balai Kelurahan';
const first = 'Warga antre mengambil kupon di balai kelurahan sejak pagi.';
const last = 'Mereka pulang siang hari dengan membawa beras.';
const text = `Kota Mojokerto - ${first}\n\n${last}`;
const body = [first, last];

const below: [shape: string, tail: string, expected: Expected][] = [
  ['tags, a line each', 'Tags\nkupon\nberas\nMojokerto', { doubts: ['topik'] }],
  ['tags of several words', '#Balai Kelurahan #kupon', { doubts: ['topik'] }],
  ['a bold tag and a bold sender', '*#wargaantre*\n*(Humas Kelurahan)*', { doubts: ['topik', 'pengirim naskah'] }],
  ['the name of a writer in brackets', '(Andika Surya)', { doubts: ['pengirim naskah'] }],
  ['an office with a word before it', '(Tim-PIP Kominfo)', { doubts: ['pengirim naskah'] }],
  ['a code behind a star', '*red', {}],
  ['words from one colleague to another', 'foto menyusul nggih 🙏', { doubts: ['baris penutup'] }],
  ['a greeting over a name', 'Terima kasih.\n\nSalam,\nHumas Kelurahan', { doubts: ['tanda tangan'] }],
  ['abbreviated labels', 'Rep: Dadang Suryana\nRed: Evan Prakoso', { doubts: ['penulis'] }],
  ['the story that an editor recommends', 'Pilihan Editor: Jalan Rusak di Jetis Diperbaiki', { doubts: ['baca juga'] }],
  ['headlines under a navigation', 'Navigasi pos\nJalan Rusak di Jetis Diperbaiki\nPanen Padi Melimpah', {}],
  ['addresses in social media', 'Instagram: @kentongan.id\nTikTok: kentonganid', {}],
  ['a rubric', 'Kategori: Daerah', { doubts: ['rubrik dan judul'] }],
  ['the way to the next page', 'Baca halaman selanjutnya →', {}],
];
describe('Below a text', () => {
  for (const [shape, tail, expected] of below)
    test(shape, () => expectShape(`${title}\n\n${text}\n\n${tail}`, { title, body, ...expected }));
});

const above: [shape: string, head: string, expected: Expected][] = [
  ['the menu of a page', 'KabarKali\nBerita\nOpini\nPencarian\nDaerah', { category: 'daerah', kind: 'report' }],
  ['the head of a newspaper page', 'Kentongan • Senin 16 November 2026 • Halaman 3', { published: '2026-11-16T00:00:00+07:00' }],
  ['a place and a day', 'Mojokerto, 16 November 2026', { dateline: 'Kota Mojokerto', doubts: ['tempat dan tanggal naskah'] }],
  ['a note that somebody has paid', 'Konten ini hasil kerja sama dengan Perumdam', { kind: 'advertorial', doubts: ['jenis naskah'] }],
];
describe('Above a headline', () => {
  for (const [shape, head, expected] of above)
    test(shape, () => expectShape(`${head}\n\n${title}\n\n${text}`, { title, body, deck: undefined, ...expected }));
});

const between: [shape: string, lines: string, expected: Expected][] = [
  ['when it was published, with the newsroom', 'Kentongan - Senin, 16/11/2026 07:45 WIB', { published: '2026-11-16T07:45:00+07:00' }],
  ['a caption with a date', 'Warga antre di halaman balai kelurahan, Senin (16/11/2026)', { doubts: ['foto'] }],
  ['a credit in brackets', 'Warga antre di balai. (Rista/Kentongan)', { caption: 'Warga antre di balai.', credit: 'Rista/Kentongan' }],
  ['a photo from a collection', 'Warga antre. (dok. warga)', { caption: 'Warga antre.', credit: 'dok. warga' }],
  ['a photo that was handed out', 'Lurah menyapa warga/Ist', { caption: 'Lurah menyapa warga', credit: 'Ist' }],
  ['a printed caption', 'TERTIB: Warga memasuki balai kelurahan satu per satu.\n(EVAN/KENTONGAN)', { credit: 'EVAN/KENTONGAN' }],
  ['the caption twice', 'Warga antre di balai\nWarga antre di balai (Foto: Rista/Kentongan)', { caption: 'Warga antre di balai' }],
  ['a name and a newsroom', 'Mojokerto, Warta Kita Jatim', { doubts: ['baris di atas naskah'] }],
];
describe('Between headline and text, no deck is', () => {
  for (const [shape, lines, expected] of between)
    test(shape, () => expectShape(`${title}\n\n${lines}\n\n${text}`, { title, body, deck: undefined, ...expected }));
});

describe('A chat', () => {
  const message = (clock: string, words: string) => `[16/11 ${clock}] Bu RT: ${words}`;
  test('has messages around the one with the text', () =>
    expectShape(
      [message('08.00', 'Pak, ini ada berita kemarin'), message('08.01', `${title}\n\n${text}`), message('08.02', 'monggo')].join('\n'),
      {
        ...{ title, body, deck: undefined, doubts: ['pesan lain'] },
      },
    ));
  test('may have the text in several', () =>
    expectShape([message('08.00', `Judul: ${title}`), message('08.01', `Kota Mojokerto - ${first}`), message('08.02', last)].join('\n'), {
      ...{ title, body },
    }));
});

test('A column of a newspaper is joined, and so are its divided words.', () =>
  expectShape(
    'WARGA ANTRE\nKUPON BERAS\n\nMOJOKERTO - Warga antre kupon di ba-\nlai kelurahan. Mereka membawa kar-\ntu keluarga dan payung.',
    {
      body: ['Warga antre kupon di balai kelurahan. Mereka membawa kartu keluarga dan payung.'],
      doubts: ['kata yang terpotong'],
    },
  ));

test('The source of a page is read as its text.', () =>
  expectShape(`${title}&nbsp;\n\n<p>Kota Mojokerto &#8211; ${first}</p><p>${last}</p>\n<br/>`, {
    title,
    body,
    dateline: 'Kota Mojokerto',
  }));
