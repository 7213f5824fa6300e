import { describe } from 'vitest';
import { article } from './content-folder.ts';
import { testMistakes, type Mistake } from './mistakes.ts';

const title = 'title: Pasar Baru Dibuka';
const mistake = (sentence: string, right: string, wrong: string, ...says: string[]): Mistake => ({
  sentence,
  file: article,
  right,
  wrong,
  says,
});

describe('Syntax of the front matter', () => {
  testMistakes([
    mistake(
      'A key written twice is named at its second place.',
      'kind: report',
      'kind: report\n▮kind: opinion',
      '`kind` sudah ditulis',
      'Hapus',
    ),
    mistake('A colon inside a title is asked to be quoted.', title, 'title: ▮Pasar: Dibuka', 'titik dua', 'title: "Judul: anak judul"'),
    mistake('A quotation mark without its pair is asked to be closed.', title, 'title: ▮"Pasar Baru', 'belum ditutup', 'Lengkapi'),
    mistake('Words behind a quoted value are asked to be quoted too.', title, 'title: "Pasar" ▮Baru', 'Apit isi dengan tanda petik'),
    mistake('Words behind a bracketed value are asked to be quoted.', title, 'title: [Foto] ▮Pasar', 'Apit isi dengan tanda petik'),
    mistake('A value that starts with @ is asked to be quoted.', title, 'title: ▮@pasar dibuka', 'Apit isi dengan tanda petik'),
    mistake('A value that starts with a percent sign is asked to be quoted.', title, 'title: ▮%Pasar', 'Apit isi dengan tanda petik'),
    mistake(
      'A value that starts with an asterisk is asked to be quoted.',
      title,
      'title: ▮*Pasar',
      'tanda *',
      'Apit isi dengan tanda petik',
    ),
    mistake('A backslash in double quotes is sent to single ones.', title, 'title: "Pasar▮\\d"', 'miring terbalik', 'petik tunggal'),
    mistake('A colon without a space behind it is asked for one.', title, '▮title:Pasar Baru', 'spasi sesudah titik dua'),
    mistake('The same on the last line.', 'aliases: [/2026/11/pasar-lama/]', '▮aliases:[/2026/11/pasar-lama/]', 'spasi sesudah titik dua'),
    mistake(
      'A quotation mark inside a quoted value is told to be of the other kind.',
      title,
      "title: 'Jum'▮at Bersih'",
      'petik ganda di luar',
    ),
    mistake('Curly quotation marks around a colon are asked to be straight.', title, 'title: ▮“Pasar: Baru”', 'petik lurus'),
    mistake('A bracket without its pair is asked for it where it stands.', '[budi-santoso]', '▮[budi-santoso', 'Tanda [', 'akhir isi'),
    mistake('A line without a colon is shown its form.', title, '▮title Pasar Baru', 'kunci: isi', 'titik dua'),
    mistake('A tab at the start of a line is asked to be two spaces.', '  alt: Lapak', '▮\talt: Lapak', 'tab', 'dua spasi'),
    mistake('A line moved one space to the left is asked to be level.', '  alt: Lapak', '▮ alt: Lapak', 'Samakan jumlah spasinya'),
    mistake(
      'A line moved one space to the right is asked to be level.',
      'src: foto.jpg\n',
      'src: ▮foto.jpg\n ',
      'menjorok',
      'samakan jumlah spasinya',
    ),
  ]);
});

describe('Values that refer to one another', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    'b: &b [▮*a, *a, *a, *a, *a, *a, *a, *a, *a]',
    'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]',
    'd: [*c, *c, *c, *c, *c, *c, *c, *c, *c]',
  ].join('\n');
  testMistakes([
    mistake('A bomb of aliases is refused instead of unfolded.', 'kind: report', `kind: report\n${bomb}`, 'rujukan', 'Apit isi'),
  ]);
});
