import { describe } from 'vitest';
import { article } from './content-folder.ts';
import { testMistakes, type Mistake } from './mistakes.ts';

const mistake = (sentence: string, right: string, wrong: string, ...says: string[]): Mistake => ({
  sentence,
  file: article,
  right,
  wrong,
  says,
});
const description = 'Pasar baru di tepi kali dibuka untuk umum dan ditempati seratus pedagang sayur.';
const image = `image:
  src: foto.jpg
  alt: Lapak kayu berjajar
  caption: Lapak pada hari pertama.
  credit: Budi Santoso/Kentongan
  license: Hak cipta redaksi`;

describe('Keys', () => {
  testMistakes([
    mistake('An Indonesian key is answered with the English one.', 'title:', '▮judul:', '`judul`', 'Tulis `title`'),
    mistake('An Indonesian key inside a group is answered too.', '  credit:', '  ▮kredit:', '`kredit`', 'Tulis `credit`'),
    mistake('An Indonesian key of two words is answered too.', 'deck:', '▮anak judul:', '`anak judul`', 'Tulis `deck`'),
    mistake('A key with a capital is answered with the right one.', 'title:', '▮Title:', 'Tulis `title`'),
    mistake('A misspelled key is answered with the nearest one.', 'category:', '▮catgory:', '`catgory`', 'Mungkin maksud Anda `category`'),
    mistake(
      'A key that resembles none is answered with all keys.',
      'dateline:',
      '▮warna: merah\ndateline:',
      '`warna`',
      'Kunci yang dikenal: title',
    ),
    mistake(
      'A key named like a property of objects is unknown as well.',
      'dateline:',
      '▮constructor: x\ndateline:',
      '`constructor`',
      'Kunci yang',
    ),
  ]);
});

describe('Missing and empty values', () => {
  testMistakes([
    mistake(
      'A missing title is asked for with an example.',
      'title: Pasar Baru Dibuka\n',
      '▮',
      '`title` belum diisi',
      'title: Judul berita',
    ),
    {
      ...mistake('A missing kind is asked for, not called a wrong choice.', 'kind: report\n', '', '`kind` belum diisi', 'kind: report'),
      at: 'title',
    },
    mistake('A title without a value is called empty.', 'title: Pasar Baru Dibuka', 'title:▮', '`title` masih kosong', 'title: Judul'),
    mistake('A title of two quotation marks is called empty.', 'title: Pasar Baru Dibuka', 'title: ▮""', '`title` masih kosong'),
    mistake('An empty kind is called empty.', 'kind: report', 'kind:▮', '`kind` masih kosong', 'kind: report'),
    mistake('An empty list of regions is called empty.', 'regions: ["99.71.01.1001", "99.71"]', 'regions: ▮[]', '`regions` masih kosong'),
    {
      ...mistake('A picture without credit asks for it.', '  credit: Budi Santoso/Kentongan\n', '', '`credit` belum', 'credit: Nama'),
      at: 'src:',
    },
  ]);
});

describe('Values of the wrong kind', () => {
  testMistakes([
    mistake(
      'A title that is a number is asked to be quoted.',
      'title: Pasar Baru Dibuka',
      'title: ▮2026',
      '`title` harus berupa teks',
      'petik',
    ),
    mistake(
      'A title over two lines is asked to be one.',
      'title: Pasar Baru Dibuka',
      'title: ▮|\n  Pasar\n  Baru',
      '`title`',
      'satu baris',
    ),
    mistake(
      'A single author is asked to be a list.',
      'authors: [budi-santoso]',
      'authors: ▮Budi Santoso',
      '`authors`',
      'authors: [budi-santoso]',
    ),
    mistake('A region code read as a number is asked to be quoted.', '["99.71.01.1001", "99.71"]', '[▮99.71]', '`regions`', '["35.76"]'),
    mistake('A region code without dots is shown with dots.', '"99.71"]', '▮"9971"]', '`regions`', '"35.76.02.1009"'),
    mistake('A picture that is only a name is asked for its parts.', image, 'image: ▮foto.jpg', '`image`', 'image: {src: foto.jpg'),
    mistake('A draft marked with "ya" is asked for true or false.', 'dateline:', 'draft: ▮ya\ndateline:', '`draft`', 'true atau false'),
    mistake(
      'A kind that does not exist is answered with a near one.',
      'kind: report',
      'kind: ▮reportase',
      '`kind`',
      'Tulis `report`',
      'opinion',
    ),
    mistake(
      'A kind of correction in Indonesian is answered with the right one.',
      'kind: correction',
      'kind: ▮hak jawab',
      'Tulis `right-of-reply`',
      'right-of-reply',
    ),
    mistake('A kind in Indonesian is answered with the right one.', 'kind: report', 'kind: ▮Siaran Pers', 'Tulis `press-release`'),
    mistake(
      'Corrections that are not a list are shown how a list begins.',
      '  - kind: correction\n    at: "2026-11-11T09:00:00+07:00"\n    note: Jumlah lapak 100, bukan 120.\n    link: 2026/10/jalan-lama',
      '  ▮kind: correction\n  at: "2026-11-11T09:00:00+07:00"\n  note: Jumlah lapak 100, bukan 120.',
      '`corrections`',
      'tanda hubung',
    ),
    mistake(
      'Regions written as one text are shown as a list.',
      '["99.71.01.1001", "99.71"]',
      '▮99.71.01.1001',
      'regions: ["99.71.01.1001"]',
    ),
    mistake('A verification other than pending is refused.', 'dateline:', 'verification: ▮belum\ndateline:', '`verification`', 'pending'),
    mistake('An author written as a name is asked for a file name.', '[budi-santoso]', '[▮Budi Santoso]', '`authors`', 'huruf kecil'),
    mistake('A source without https is asked for it.', 'url: https://contoh.id/perwali', 'url: ▮contoh.id/perwali', '`url`', 'https://'),
    mistake('A picture in another folder is refused.', 'src: foto.jpg', 'src: ▮../foto.jpg', '`src`', 'foto.jpg'),
    mistake(
      'An old address without a slash is shown with one.',
      '[/2026/11/pasar-lama/]',
      '[▮2026/pasar-lama/]',
      '`aliases`',
      '/2018/04/judul',
    ),
    mistake('A description that is too short says how long it should be.', description, '▮Pendek.', '`description`', '50 sampai 160'),
    mistake('A description that is too long says how long it should be.', description, `▮${'Panjang '.repeat(30)}`, '`description`', '160'),
    mistake(
      'A line with an invisible control character is asked to be retyped.',
      'deck: Pedagang',
      'deck: ▮\u202ePedagang',
      'U+202E',
      'ketik ulang',
    ),
  ]);
});

describe('Dates and times', () => {
  const published = '"2026-11-10T09:00:00+07:00"';
  const whole = '"2026-11-10T09:00:00+07:00"';
  testMistakes([
    mistake('A publication day without a time is asked for it.', published, '▮2026-11-10', '`published`', 'jam', '"2026-11-10T'),
    mistake('A date with slashes is shown as an instant.', published, '▮10/11/2026', '`published`', 'jam', '"2026-11-10T'),
    mistake('A time without zone is shown with it.', published, '▮"2026-11-10T09:00:00"', '`published`', whole),
    mistake('A time separated by a space is shown with a T.', published, '▮"2026-11-10 09:00:00+07:00"', '`published`', whole),
    mistake('A time with dots is shown with colons.', published, '▮"2026-11-10T09.00+07:00"', '`published`', whole),
    mistake('A date in words is shown in digits.', published, '▮Selasa, 10 November 2026 pukul 9.00 WIB', '`published`', whole),
    mistake('A time of another zone is turned into ours.', published, '▮10/11/2026 10:00 WITA', '`published`', whole),
    mistake('Curly quotation marks are shown straight.', published, '▮“2026-11-10T09:00:00+07:00”', 'petik lurus', whole),
    mistake('Words that are no time are shown a whole one.', published, '▮kemarin', '`published`', '"2026-11-22T10:00:00+07:00"'),
    mistake('A day that no calendar has is refused.', published, '▮"2026-11-31T09:00:00+07:00"', '`published`', 'tidak ada di kalender'),
    mistake('An hour that no clock has is refused.', published, '▮"2026-11-10T25:00:00+07:00"', '`published`', 'Jam 25.00 tidak ada'),
    mistake(
      'A day of review in the local order is shown the right one.',
      'dateline:',
      'reviewed: ▮22-11-2026\ndateline:',
      '`reviewed`',
      '2026-11-22',
    ),
    mistake(
      'An update before publication is refused.',
      'dateline:',
      'updated: ▮"2026-11-09T09:00:00+07:00"\ndateline:',
      '`updated`',
      'Periksa',
    ),
    mistake(
      'An end before publication is refused.',
      'dateline:',
      'expires: ▮"2026-11-09T09:00:00+07:00"\ndateline:',
      '`expires`',
      'sesudah terbit',
    ),
    mistake(
      'A month that is not the folder names the right path.',
      published,
      '▮"2026-10-10T09:00:00+07:00"',
      '`published`',
      'articles/2026/10/pasar-baru/index.md',
    ),
    mistake(
      'A month is counted in the zone of the publication.',
      published,
      '▮"2026-10-31T16:59:59Z"',
      '`published`',
      'articles/2026/10/pasar-baru/index.md',
    ),
  ]);
});
