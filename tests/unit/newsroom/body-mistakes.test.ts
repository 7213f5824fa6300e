import { describe, expect, test } from 'vitest';
import { article, faultless, picture, readFolder } from './content-folder.ts';
import { testMistakes, type Mistake } from './mistakes.ts';

const mistake = (sentence: string, right: string, wrong: string, ...says: string[]): Mistake => ({
  sentence,
  file: article,
  right,
  wrong,
  says,
});
const readAlso = '::baca-juga{slug="jalan-lama"}';
const photo = '![Lapak kayu](foto.jpg "Lapak. Foto: Budi/Kentongan")';
const document = '[peraturan](perwali.pdf)';

describe('Pictures', () => {
  testMistakes([
    mistake('A picture in the text that is not there is named.', photo, '▮![Lapak](fotto.jpg)', '"fotto.jpg"', 'huruf besar-kecil'),
    mistake('A lead picture that is not there is named.', 'src: foto.jpg', 'src: ▮photo.jpg', '"photo.jpg"', 'folder artikel'),
    mistake('A picture that differs in capitals is not there.', photo, '▮![Lapak](Foto.jpg)', '"Foto.jpg"', 'huruf besar-kecil'),
    mistake('A picture from another site is asked to be copied.', photo, '▮![Lapak](https://contoh.id/a.jpg)', 'Salin berkasnya'),
    mistake('A picture outside the folder is refused.', photo, '▮![Lapak](../foto.jpg)', '"../foto.jpg"', 'misalnya foto.jpg'),
    mistake('A picture whose name has a space is asked to be renamed.', photo, '▮![Lapak](foto pasar.jpg)', 'spasi', 'foto-pasar.jpg'),
    mistake('A picture in a subheading is asked to stand alone.', photo, '## ▮![Lapak](foto.jpg)', 'subjudul', 'baris sendiri'),
    mistake('A picture in a table is asked to stand alone.', photo, '| a |\n| - |\n| ▮![Lapak](foto.jpg) |', 'tabel', 'baris sendiri'),
    mistake(
      'A picture named by reference is complained about where it stands.',
      photo,
      'Lihat ▮![Lapak][a]\n\n[a]: fotto.jpg',
      '"fotto.jpg"',
    ),
    mistake('An empty gallery is shown what belongs in it.', photo, '▮:::galeri\n:::', '![keterangan](foto.jpg)'),
  ]);

  const corrupt: [sentence: string, content: string | Uint8Array][] = [
    ['A picture file without a picture in it is asked to be saved again.', 'bukan gambar'],
    ['An empty picture file is asked to be saved again.', ''],
    ['A vector picture is asked to be saved as pixels.', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
    ['A picture file cut off in its head is asked to be saved again.', picture.subarray(0, 20)],
  ];
  for (const [sentence, content] of corrupt) {
    test(sentence, async () => {
      const { problems } = await readFolder({ 'articles/2026/11/pasar-baru/foto.jpg': content });
      expect(problems.map(({ file, line, column, severity }) => [file, line, column, severity])).toEqual([
        [article, 14, 8, 'error'],
        [article, 32, 1, 'error'],
      ]);
      for (const { message } of problems) expect(message).toMatch(/"foto\.jpg".*Simpan sebagai JPG, PNG, atau WebP/);
    });
  }
});

describe('Documents and links', () => {
  testMistakes([
    mistake('A document that is not there is named.', document, '▮[peraturan](perwal.pdf)', '"perwal.pdf"', 'huruf besar-kecil'),
    mistake('A program beside the article is no document.', document, '▮[unduh](pasang.exe)', '"pasang.exe"', 'nama berkas dokumen'),
    mistake('An address without https is asked for it.', document, '▮[situs](contoh.id)', '"contoh.id"', 'https://'),
    mistake('An address that is only https is refused.', document, '▮[situs](https://)', 'https://'),
    mistake('An address that runs a script is refused.', document, '▮[klik](javascript:alert%281%29)', 'javascript:', 'https://'),
    mistake('A link without words is asked for them.', document, '▮[](https://contoh.id/)', 'tidak punya teks', '[teks](alamat)'),
    mistake('A link broken by a space is asked to be mended.', document, '▮[peraturan](perwali baru.pdf)', 'Tautan', 'spasi'),
  ]);
});

describe('Directives, tables and HTML', () => {
  testMistakes([
    mistake('A "Baca juga" without its article is shown the form.', readAlso, '▮::baca-juga', '::baca-juga{slug="2026/11/judul-artikel"}'),
    mistake(
      'A "Baca juga" with its article in the wrong place is shown the form.',
      readAlso,
      '▮::baca-juga jalan-lama',
      '::baca-juga{slug=',
    ),
    mistake(
      'A "Baca juga" with a title of its own is told that it has one.',
      readAlso,
      '▮::baca-juga[Judul]{slug="jalan-lama"}',
      'Hapus kurung siku',
    ),
    mistake('A video without an address is shown one.', readAlso, '▮::video', '::video{url="https://www.youtube.com'),
    mistake(
      'A video with an address that is not encrypted is shown one.',
      readAlso,
      '▮::video{url="http://contoh.id/v"}',
      '::video{url="https://',
    ),
    mistake(
      'A quotation without its end is asked for it.',
      readAlso,
      '▮:::kutipan{oleh="Budi"}\nKami siap.',
      ':::kutipan',
      'baris berisi :::',
    ),
    mistake(
      'A quotation with a wrong attribute is told the right one.',
      readAlso,
      '▮:::kutipan{by="Budi"}\nKami siap.\n:::',
      '`by`',
      'oleh="..."',
    ),
    mistake('A table row with too many cells is counted.', readAlso, '| a |\n| - |\n▮| satu | dua |', '2 kolom', 'hapus tanda |'),
    mistake('A subheading without words is asked for them.', readAlso, '▮##', 'Subjudul', 'Tulis katanya'),
    mistake('A tag in a sentence is asked to go.', 'Pasar baru dibuka', 'Pasar ▮<br>dibuka', '<br>', 'Hapus kodenya'),
    mistake('A block of HTML is asked to go.', readAlso, '▮<iframe src="https://contoh.id"></iframe>', '<iframe>', 'Hapus kodenya'),
  ]);

  test('Every mistake of a text is reported, each at its own place.', async () => {
    const text = faultless[article].replace(photo, ':::galeri\n:::').replace(document, '[x](x.pdf)').replace(readAlso, '::video');
    const { problems } = await readFolder({ [article]: text });
    expect(problems.map(({ line, column, rule }) => [line, column, rule])).toEqual([
      [32, 1, 'galeri'],
      [35, 18, 'dokumen'],
      [37, 1, 'video'],
    ]);
  });
});
