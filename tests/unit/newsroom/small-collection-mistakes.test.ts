import { describe, expect, test } from 'vitest';
import { faultless, readFolder } from './content-folder.ts';
import { testMistakes, type Mistake } from './mistakes.ts';

const mistakesIn =
  (file: Mistake['file'], severity?: 'warning') =>
  (sentence: string, right: string, wrong: string, ...says: string[]): Mistake => ({
    sentence,
    file,
    right,
    wrong,
    says,
    ...(severity && { severity }),
  });

describe('Authors', () => {
  const mistake = mistakesIn('authors/budi-santoso.md');
  testMistakes([
    mistake('A code with capitals and digits is shown its form.', 'code: bud', 'code: ▮B1', '`code`', 'huruf kecil'),
    mistake('A name with a title in front is sent to the key for titles.', 'name: Budi', 'name: ▮Dr. Budi', '`name`', 'honorificPrefix'),
    mistake('An Indonesian key is answered with the English one.', 'role:', '▮jabatan:', '`jabatan`', 'Tulis `role`'),
    mistake('A kind that does not exist is answered with the choices.', 'kind: person', 'kind: ▮orang', '`kind`', 'person, desk'),
    mistake(
      'A photograph that is not there is looked for beside the author.',
      'photo: budi.jpg',
      'photo: ▮budi.png',
      'budi.png',
      'authors/',
    ),
    mistake('A picture in a biography is refused.', 'Menulis sejak', '▮![x](budi.jpg) Menulis sejak', '"budi.jpg"', 'hanya untuk artikel'),
  ]);

  test('A code that two authors have is refused at the second of them.', async () => {
    const { problems } = await readFolder({ 'authors/redaksi.md': faultless['authors/redaksi.md'].replace('code: red', 'code: bud') });
    expect(problems).toMatchObject([{ file: 'authors/redaksi.md', line: 4, column: 7, severity: 'error', rule: 'kode-wartawan' }]);
    expect(problems[0]?.message).toMatch(/`code`: "bud" .* authors\/budi-santoso\.md.*Pilih kode lain/);
  });
});

describe('Rubrics, topics and pages', () => {
  testMistakes([
    mistakesIn('categories/pemerintahan.yaml')(
      'An order in words is asked to be a number.',
      'order: 1',
      'order: ▮satu',
      '`order`',
      'order: 1',
    ),
    mistakesIn('categories/pemerintahan.yaml')(
      'An order below zero is shown a right one.',
      'order: 1',
      'order: ▮-1',
      '`order`',
      'order: 1',
    ),
    mistakesIn('categories/pemerintahan.yaml')('An Indonesian name key is answered.', 'name:', '▮nama:', '`nama`', 'Tulis `name`'),
    mistakesIn('topics/pasar-rakyat.yaml')(
      'A kind of topic that does not exist is refused.',
      'subject',
      '▮tema',
      '`kind`',
      'person, institution',
    ),
    mistakesIn('topics/pasar-rakyat.yaml')('A description left empty is called empty.', ': Kabar tentang pasar.', ':▮', '`description`'),
    mistakesIn('pages/redaksi.md')(
      'A key that pages do not have is refused.',
      'title:',
      '▮slug: redaksi\ntitle:',
      '`slug`',
      'title, description',
    ),
    mistakesIn('pages/redaksi.md')(
      'A picture on a page is refused.',
      '\nSusunan',
      '\n▮![x](a.jpg) Susunan',
      '"a.jpg"',
      'hanya untuk artikel',
    ),
    mistakesIn('pages/redaksi.md')('A tag on a page is refused.', '\nSusunan', '\n▮<b>Susunan', '<b>', 'Hapus kodenya'),
  ]);
});

test('A page whose address the site itself has is refused.', async () => {
  const names = ['cari', 'indeks', '404', 'ralat', 'luring', 'admin', 'berita', 'rubrik', 'wilayah', 'topik', 'penulis', 'foto', 'feed'];
  const { problems } = await readFolder(Object.fromEntries(names.map((name) => [`pages/${name}.md`, faultless['pages/redaksi.md']])));
  expect(problems.map(({ file, line, severity }) => [file, line, severity])).toEqual(
    names.map((name) => [`pages/${name}.md`, 1, 'error']).toSorted(),
  );
  expect(problems[1]?.message).toContain('Ganti nama berkasnya');
});

describe('Regions', () => {
  const mistake = mistakesIn('regions.yaml');
  const kemuning = 'name: Kemuning\n  kind: village\n';
  testMistakes([
    mistake('A kind in Indonesian is answered with the choices.', 'kind: city', 'kind: ▮kota', '`kind`', 'city'),
    mistake('A code without quotation marks is asked for them.', 'code: "99.05"', 'code: ▮99.05', '`code`', 'Apit'),
    mistake(
      'A region without the one around it is told to add it.',
      kemuning,
      `${kemuning}- code: ▮"99.71.02.1001"\n  name: Mlati\n  kind: village\n`,
      'induk',
      'Tambahkan 99.71.02',
    ),
    mistake(
      'A code written twice is refused at its second place.',
      kemuning,
      `${kemuning}- code: ▮"99.71.01.1001"\n  name: Mlati\n  kind: village\n`,
      'tertulis dua kali',
      'Hapus',
    ),
    {
      ...mistake('A region of the wrong kind is told which kind its code says.', 'kind: district', 'kind: village', '`kind`', 'district'),
      at: '"99.71.01"\n',
    },
    {
      ...mistake('A region whose name gives no address is asked for Latin letters.', 'name: Kemuning', 'name: 東', 'huruf Latin'),
      at: '"99.71.01.1001"',
    },
    {
      ...mistake('Two regions of one name in one place are told how to differ.', 'Kota Tirtasari', 'Kabupaten Tirtasari', 'Bedakan'),
      at: '"99.71"',
    },
  ]);
});

describe('Names that mean the same', () => {
  const mistake = mistakesIn('synonyms.yaml');
  testMistakes([
    mistake('A row with a single name asks for another one.', '[PDAM, Perumdam]', '▮[PDAM]', 'sedikitnya dua nama', 'Pemkot'),
    mistake('A row that is no list is shown one.', '[PDAM, Perumdam]', '▮PDAM', 'daftar', '- [Pemkot, Pemerintah Kota]'),
    mistake('A name without letters is refused.', 'Perumdam', '▮"-"', 'huruf atau angka'),
    mistake('A number is asked to be in quotation marks.', 'Perumdam', '▮112', 'tanda petik'),
    mistake('A name that another row has is led to that row.', 'Perumdam', '▮pemkot', '"pemkot"', 'baris 2', 'Gabungkan'),
    mistake('A name written twice in one row is refused.', 'Perumdam', '▮PDAM', 'dua kali', 'Hapus'),
    {
      ...mistake(
        'A file without rows is shown one.',
        '- [Pemkot, Pemerintah Kota]\n- [PDAM, Perumdam]',
        'Pemkot: Pemerintah Kota',
        'daftar',
      ),
      at: '# Padanan',
    },
  ]);
});

describe('The front page', () => {
  const mistake = mistakesIn('front.yaml');
  const warning = mistakesIn('front.yaml', 'warning');
  testMistakes(
    [
      warning(
        'A lead that is not there is a warning, not an error.',
        'lead: 2026/11/pasar-baru',
        'lead: ▮2026/11/pasar-batu',
        '`lead`',
        'Anda `pasar-baru`',
      ),
      warning('A second story that is not there is a warning.', '[jalan-lama]', '[▮jalan-lana]', '`second`', 'Anda `jalan-lama`'),
      mistake('An Indonesian key is answered with the English one.', 'lead:', '▮utama:', '`utama`', 'Tulis `lead`'),
      mistake('A single second story is asked to be a list.', '[jalan-lama]', '▮jalan-lama', '`second`', 'daftar'),
      mistake(
        'A banner that is not there is looked for in the content folder.',
        'banners/pasar.png',
        '▮banners/pasar.jpg',
        'banners/pasar.jpg',
        'folder konten',
      ),
      mistake(
        'A banner without an end asks for it.',
        '    until: "2026-11-30T00:00:00+07:00"\n',
        '',
        '`until` belum diisi',
        'until: "2026',
      ),
      mistake(
        'An address of a story with capitals is shown its form.',
        '2026/11/pasar-baru',
        '▮2026/11/Pasar-Baru',
        '`lead`',
        '2026/11/judul-artikel',
      ),
    ].map((row) => (row.wrong === '' ? { ...row, at: 'image:' } : row)),
  );
});
