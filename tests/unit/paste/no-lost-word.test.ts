import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { articleKeys, writeMarkdown } from '#cms/source-file.ts';
import { renderMarkdown } from '#markdown/pipeline.ts';
import { convertPaste, type Conversion } from '#paste/convert-paste.ts';
import { articleSchema, draftSchema } from '#schemas/article.ts';
import { facts } from './facts.ts';

const wordsOf = (text: string) => text.replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words of the input that stand less often in what came out than in the input. */
function lost(text: string, { article, report }: Conversion): string[] {
  const remarks = [...report.recognized, ...report.doubtful, ...report.discarded].map((remark) => remark.words);
  const left = Map.groupBy(wordsOf([article.body, JSON.stringify(article.data), ...remarks].join('\n')), (word) => word);
  return wordsOf(text).filter((word) => left.get(word)?.pop() === undefined);
}

const words = fc.constantFrom(
  ...[
    'warga',
    'Kedundung',
    'lurah',
    'antre',
    '*tebal*',
    '~coret~',
    '_miring_',
    '62',
    'Rp5.000',
    '14.30',
    'anak-anak',
    "Mas'ud",
    '"kata"',
    'MOJOKERTO',
  ],
  ...[
    '(26/4/18)',
    'Kamis',
    '<b>',
    '[tautan](x)',
    '#tagar',
    'https://contoh.id/a',
    '***',
    '::catatan',
    '1.',
    '-',
    '|',
    '\u200e',
    '(ris/van)',
    'Foto:',
    'Sumber:',
  ],
);
const line = fc.oneof(
  fc.array(words, { minLength: 0, maxLength: 40 }).map((list) => `${list.join(' ')}.`),
  fc.array(words, { minLength: 0, maxLength: 8 }).map((list) => list.join(' ')),
  fc.constantFrom(
    ...[
      'Daerah',
      'Sebarkan artikel ini',
      '×',
      '',
      '',
      'Baca Juga: Jembatan Gajah Mada Ditutup Sementara Mulai Senin',
      'Baca juga:',
      'SIARAN PERS',
    ],
    ...[
      '[26/4 10.15] Nama: pesan masuk',
      'Penulis: Rahayu Ningtyas | Editor: Budi',
      'Tags: a, pasar rakyat',
      'Berita Terkait',
      '(ris)',
      '- butir',
      '1. satu',
    ],
    ...[
      'Mojokerto, Kabarkali. Com-Warga datang pagi-pagi sekali.',
      'Sumber: https://contoh.id/x',
      'Kamis, 26 April 2018 | 14:30 WIB',
      'Terima kasih',
      '#satu #dua',
    ],
    ...[
      'TELITI - Wali kota memeriksa papan.',
      '(Foto: Ayun/MVoice)',
      'Nomor: 12/2026',
      'Narahubung: Sri',
      'Beranda / Daerah',
      '> kutip',
      '    menjorok',
      'Dari: Humas <humas@kota.example>',
      'Subjek: Rilis kegiatan',
      '---------- Forwarded message ---------',
      '-- ',
      'Judul: Warga antre sejak pagi',
      'Warga antre sejak pagi di depan balai kelurahan Kedun-',
      'dung untuk mengambil kupon dan membawa kartu keluarga,',
      'NIP 19700101 199503 1 001',
      'DINAS KOMUNIKASI',
      '26/04/18 10.15 - Lain: jawaban',
      'Enggal Nugraha - detikJatim',
      'Tags',
      '<p>satu</p><p>dua&nbsp;tiga &#8211; empat</p>',
      'TERTIB: Warga memasuki balai. (EVAN/KENTONGAN)',
      'Pukul : 08.00',
      'Lokasi : balai',
      '(Tim-PIP Kominfo)',
      '*red',
      'foto menyusul nggih',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const pasted = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));

describe('Whatever is pasted', () => {
  test('loses no word: each is in the body, the front matter or the report', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        expect(lost(text, convertPaste(text, facts))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('becomes a draft that the newsroom can read', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const { data, body } = convertPaste(text, facts).article;
        const [, yaml = ''] = writeMarkdown({ ...data, body }, articleKeys).split(/^---$/m);
        expect(draftSchema.safeParse(parse(yaml))).toMatchObject({ success: true });
      }),
      { numRuns: 500 },
    );
  });
});

test('The text of a draft is read as text: no markup that its writer did not mean.', () => {
  fc.assert(
    fc.property(pasted, (text) => {
      const { body } = convertPaste(text, facts).article;
      const rendered = renderMarkdown(body, { siteUrl: 'https://kentongan.example', sponsored: false });
      expect(rendered.problems).toEqual([]);
      expect(rendered.headings).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('No example loses a word.', () => {
  for (const name of readdirSync('tests/fixtures/pasted')) {
    const text = readFileSync(join('tests/fixtures/pasted', name), 'utf8');
    expect(lost(text, convertPaste(text, facts)), name).toEqual([]);
  }
});

test('An instant, a region code and a headline with a colon are written so that they are read back.', () => {
  const data = { title: 'Pasar: ditata "ulang"', published: '2026-11-25T09:00:00+07:00', regions: ['35.76', '35'], kind: 'report' };
  const file = writeMarkdown({ ...data, deck: undefined, body: 'Isi.' }, articleKeys);
  expect(file).toContain('published: "2026-11-25T09:00:00+07:00"\n');
  expect(file).toContain('regions: ["35.76", "35"]\n');
  expect(file.endsWith('---\n\nIsi.\n')).toBe(true);
  expect(parse(file.split(/^---$/m)[1] ?? '')).toEqual(data);
  expect(articleSchema.shape.title.safeParse(data.title).success).toBe(true);
});
