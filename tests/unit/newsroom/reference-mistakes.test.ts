import { describe, expect, test } from 'vitest';
import { article, faultless, olderArticle, readFolder } from './content-folder.ts';
import { testMistakes, type Mistake } from './mistakes.ts';

const mistake = (sentence: string, right: string, wrong: string, ...says: string[]): Mistake => ({
  sentence,
  file: article,
  right,
  wrong,
  says,
});

describe('Names in the front matter', () => {
  testMistakes([
    mistake(
      'A misspelled author is answered with the nearest one.',
      '[budi-santoso]',
      '[▮budi-santosa]',
      '`authors`',
      'Anda `budi-santoso`',
    ),
    mistake(
      'An unknown editor is answered with all authors.',
      '[redaksi]',
      '[▮kartini]',
      '`editors`',
      'pilih yang sudah ada',
      'budi-santoso',
    ),
    mistake(
      'A misspelled rubric is answered with the nearest one.',
      ': pemerintahan',
      ': ▮pemerintah',
      '`category`',
      'Anda `pemerintahan`',
    ),
    mistake('An unknown topic is answered with all topics.', '[pasar-rakyat]', '[▮banjir]', '`topics`', 'topics/', 'pasar-rakyat'),
    mistake(
      'An unknown region is to be added; no other code is suggested.',
      '"99.71"]',
      '▮"99.72"]',
      '`regions`',
      'regions.yaml',
      'Tambahkan di sana',
    ),
    mistake(
      'A correction that links to nothing is answered with a near article.',
      'link: 2026/10/jalan-lama',
      'link: ▮2026/10/jalan-lana',
      '`link`',
      'Anda `jalan-lama`',
    ),
    mistake(
      'An old address that another article has now is refused.',
      '[/2026/11/pasar-lama/]',
      '[▮/berita/2026/10/jalan-lama/]',
      '`aliases`',
      olderArticle,
    ),
    mistake(
      'An old address written twice is refused.',
      '/2026/11/pasar-lama/]',
      '/2026/11/pasar-lama/, ▮/2026/11/pasar-lama]',
      '`aliases`',
      'Hapus alamat ini',
    ),
    mistake(
      'An old address that is a page of the site is refused.',
      '[/2026/11/pasar-lama/]',
      '[▮/redaksi/]',
      '`aliases`',
      'halaman situs ini',
    ),
  ]);

  test('An old address that two articles claim is refused at the second.', async () => {
    const claimed = faultless[olderArticle].replace('kind:', 'aliases: [/2026/11/pasar-lama/]\nkind:');
    const { problems } = await readFolder({ [olderArticle]: claimed });
    expect(problems).toMatchObject([{ file: article, line: 27, column: 11, severity: 'error', rule: 'alamat' }]);
    expect(problems[0]?.message).toContain(olderArticle);
  });
});

describe('Links in the text', () => {
  testMistakes([
    mistake(
      'A "Baca juga" to nothing is answered with a near article.',
      '::baca-juga{slug="jalan-lama"}',
      '▮::baca-juga{slug="jalan-baru"}',
      'Anda `jalan-lama`',
    ),
    mistake(
      'A "Baca juga" to nothing near is shown an address.',
      '::baca-juga{slug="jalan-lama"}',
      '▮::baca-juga{slug="x"}',
      '2026/11/judul-artikel',
    ),
    mistake(
      'A link to an article that never existed is answered with a near one.',
      '[berita lama](/berita/2026/10/jalan-lama/)',
      '▮[lama](/berita/2026/09/jalan-lama/)',
      'Anda `jalan-lama`',
    ),
    mistake(
      'A link to a page that never existed is answered with a near one.',
      '[halaman redaksi](/redaksi/)',
      '▮[kami](/redaksii/)',
      'Anda `/redaksi/`',
    ),
    mistake(
      'A link to a page without its last slash is told so.',
      '[halaman redaksi](/redaksi/)',
      '▮[kami](/tidak-ada-halaman)',
      'garis miring',
    ),
    mistake(
      'A link to a subheading that is not there is told to go.',
      '[halaman redaksi](/redaksi/)',
      '▮[bagian](#biaya)',
      '#biaya',
      'Hapus tautannya',
    ),
  ]);

  test('A bare name that two articles have is answered with both addresses.', async () => {
    const twin = faultless[olderArticle].replace('2026-10-05', '2026-09-05');
    const { problems } = await readFolder({ 'articles/2026/09/jalan-lama.md': twin });
    const ambiguous = problems.filter(({ severity }) => severity === 'error');
    expect(ambiguous).toMatchObject([{ file: article, line: 36, column: 1, rule: 'baca-juga' }]);
    expect(ambiguous[0]?.message).toContain('2026/09/jalan-lama dan 2026/10/jalan-lama');
    expect(ambiguous[0]?.message).toContain('Tulis alamat lengkapnya');
  });

  test('A dead link on a page of the site is a warning, because no page may need an article.', async () => {
    const text = `${faultless['pages/redaksi.md']}\nBaca [ini](/berita/2020/01/hilang/).\n`;
    const { problems } = await readFolder({ 'pages/redaksi.md': text });
    expect(problems).toMatchObject([{ file: 'pages/redaksi.md', line: 8, column: 6, severity: 'warning', rule: 'tautan' }]);
  });

  test('Links to every kind of page are known.', async () => {
    const addresses = [
      '/',
      '/cari/',
      '/ralat/',
      '/indeks/',
      '/feed.xml',
      '/rubrik/pemerintahan/',
      '/topik/pasar-rakyat/',
      '/penulis/redaksi/',
    ];
    const links = [...addresses, '/wilayah/provinsi-lembayung/kota-tirtasari/wanasari/kemuning/'].map((path) => `[x](${path})`);
    const { problems } = await readFolder({ [article]: `${faultless[article]}\n${links.join(' ')}\n` });
    expect(problems).toEqual([]);
  });
});
