/** Shapes of raw texts, a case each: what must become of them. */
import { describe, test } from 'vitest';
import { expectShape, type Expected } from './shape.ts';

const opening = 'Warga antre mengambil kupon di balai kelurahan, Senin (16/11/2026).';
const news = `Warga Antre Kupon di Balai Kelurahan\n\n`;

const cases: [shape: string, text: string, expected: Expected][] = [
  [
    'a mail that was forwarded and quoted',
    `Dari: Humas <humas@kota.example>\nSubjek: Rilis\n\n---------- Forwarded message ---------\n> ${news.trim()}\n>\n> KOTA MOJOKERTO - Warga antre mengambil kupon di balai kelurahan,\n> Senin (16/11/2026).\n>\n> --\n> Humas`,
    { title: 'Warga Antre Kupon di Balai Kelurahan', dateline: 'Kota Mojokerto', body: [opening], eventDay: '2026-11-16' },
  ],
  [
    'a press release on paper',
    `PEMERINTAH KOTA MOJOKERTO\nDINAS SOSIAL\nJalan Benteng 1, Telepon (0321) 111222\n\nSIARAN PERS\nNomor: 12/2026\n\n${news}${opening}\n\nNarahubung:\nAyu (0812-0000-1111)\n\nKepala Dinas\n\nttd\n\nDrs. Wira Kusuma, M.Si.\nNIP 19700101 199503 1 001`,
    {
      title: 'Warga Antre Kupon di Balai Kelurahan',
      kind: 'press-release',
      body: [opening],
      doubts: ['kop surat', 'kontak media', 'tanda tangan'],
    },
  ],
  [
    'words divided at the ends of lines, with the number of a page between them',
    `${news}Kota Mojokerto - Warga antre mengambil kupon di balai kelu-\nrahan sejak pagi, dan anak-anak mereka bermain di tanah la-\npang di samping kantor sambil menunggu giliran masing-\nmasing dipanggil oleh petugas yang duduk di balik meja,\n\n2\n\nkemudian pulang.`,
    {
      body: [
        'Warga antre mengambil kupon di balai kelurahan sejak pagi, dan anak-anak mereka bermain di tanah lapang di samping kantor sambil menunggu giliran masing-masing dipanggil oleh petugas yang duduk di balik meja, kemudian pulang.',
      ],
      doubts: ['kata yang terpotong'],
    },
  ],
  [
    'a headline that was broken into three lines, and a deck',
    `Kelurahan Kedundung\nJuara Lomba Arsip\nTingkat Provinsi\n\nUnggul karena lemari yang tertata\n\nKOTA MOJOKERTO - Kelurahan Kedundung meraih juara pertama, Senin (16/11/2026).`,
    {
      title: 'Kelurahan Kedundung Juara Lomba Arsip Tingkat Provinsi',
      deck: 'Unggul karena lemari yang tertata',
      dateline: 'Kota Mojokerto',
      doubts: ['judul'],
    },
  ],
  [
    'a form with labels',
    `Judul: Warga Antre Kupon\nKategori: Daerah\nTanggal: 16 November 2026\n\n${opening}`,
    { title: 'Warga Antre Kupon', category: 'daerah', body: [opening] },
  ],
  [
    'a chat with an answer in it',
    `[16/11 08.15] Ayu: *Warga Antre Kupon*\n\nMOJOKERTO - ${opening}\n[16/11 08.20] Redaktur: sip, tayang siang`,
    { title: 'Warga Antre Kupon', body: [opening], doubts: ['pesan orang lain'] },
  ],
  [
    'two texts in one',
    `${news}MOJOKERTO - ${opening}\n\n=====\n\nPuskesmas Tambah Poli Gigi\n\nMOJOKERTO - Puskesmas menambah poli gigi.`,
    { title: 'Warga Antre Kupon di Balai Kelurahan', doubts: ['naskah kedua'] },
  ],
  ['a stroke behind the place', `${news}KOTA MOJOKERTO | ${opening}`, { dateline: 'Kota Mojokerto', body: [opening] }],
  ['the abbreviated kind of a place', `${news}Kab. Mojokerto - ${opening}`, { dateline: 'Kabupaten Mojokerto' }],
  [
    'the date of writing beside the place',
    `${news}Mojokerto, Selasa (16/11/2026) - Warga antre.`,
    { eventDay: undefined, doubts: ['tanggal naskah'] },
  ],
  [
    'a time limit that is no event',
    `${news}Kota Mojokerto - Loket buka sampai 30 November 2026.`,
    { eventDay: undefined, doubts: ['tanggal peristiwa'] },
  ],
  [
    'main points above the text',
    `SIARAN PERS\n\n${news}Poin utama:\n• Kupon dibagi di 18 balai\n• Antrean dimulai pagi\n\nMojokerto, 16/11/2026 - Warga antre mengambil kupon.`,
    {
      dateline: 'Mojokerto',
      body: ['Poin utama:', '- Kupon dibagi di 18 balai\n- Antrean dimulai pagi', 'Warga antre mengambil kupon.'],
    },
  ],
  [
    'a name and a newsroom under the headline, and a video below the text',
    `${news.trim()}\nEnggal Nugraha - detikJatim\nSenin, 16 Nov 2026 09:15 WIB\n\nKota Mojokerto - ${opening}\n\nSimak Video "Antrean Kupon"\n[Gambas:Video 20detik]\n\n(eng/abq)`,
    { published: '2026-11-16T09:15:00+07:00', deck: undefined, body: [opening], doubts: ['penulis'] },
  ],
  [
    'an instruction that only looks like an advertisement',
    `${news}Kota Mojokerto - ${opening}\n\nUnduh aplikasi bank daerah, lalu pilih menu pajak.`,
    { body: [opening, 'Unduh aplikasi bank daerah, lalu pilih menu pajak.'] },
  ],
  [
    'several headlines under one "Baca juga"',
    `${news}Kota Mojokerto - ${opening}\n\nBaca Juga:\nJalan Rusak di Jetis Diperbaiki\nPanen Padi di Jetis Melimpah`,
    { body: [opening], doubts: ['baca juga'] },
  ],
  [
    'an office in brackets behind the text',
    `${news}Kota Mojokerto - ${opening} (Diskominfo Kota Mojokerto)`,
    { body: [opening], doubts: ['pengirim naskah'] },
  ],
];

describe('From a raw text to a draft', () => {
  for (const [shape, text, expected] of cases) test(shape, () => expectShape(text, expected));
});
