import { describe, expect, test } from 'vitest';
import type { PictureReference } from '#markdown/rendered-body.ts';
import { html, problems, render, slots } from './render.ts';

const pictures = (markdown: string): PictureReference[] =>
  slots(markdown).flatMap((slot) => (slot.kind === 'picture' ? [slot.picture] : slot.kind === 'gallery' ? slot.pictures : []));

describe('Pictures', () => {
  test('What follows the last "Foto:" of the title is the credit.', () => {
    expect(pictures('![Alat](a.jpg "Foto: lama. Foto: Sri/Kentongan")')).toEqual([
      { src: 'a.jpg', alt: 'Alat', caption: 'Foto: lama.', credit: 'Sri/Kentongan' },
    ]);
  });

  test('A title without credit is all caption, and none is none.', () => {
    expect(pictures('![A](a.jpg "Keterangan")')[0]).toMatchObject({ caption: 'Keterangan', credit: '' });
    expect(pictures('![](a.jpg)')).toEqual([{ src: 'a.jpg', alt: '', caption: '', credit: '' }]);
  });

  test('A picture alone stands for its paragraph, one in a sentence moves behind it.', () => {
    expect(html('![A](a.jpg)')).toBe('[picture]');
    expect(html('Lihat ![A](a.jpg) ini.\n\nLagi.')).toBe('<p>Lihat  ini.</p>\n[picture]\n<p>Lagi.</p>');
    expect(html('![A](a.jpg)\n![B](b.jpg)')).toBe('[picture]\n[picture]');
  });

  test('A picture in a link, a list, a quotation or bold words is found.', () => {
    for (const markdown of ['[![A](a.jpg)](https://contoh.id/)', '- ![A](a.jpg)', '> ![A](a.jpg)', '**![A](a.jpg)**']) {
      expect(pictures(markdown)).toHaveLength(1);
      expect(html(markdown)).not.toMatch(/<a|<p>\s*<\/p>|<img/);
    }
  });

  test('Names are those on the disk, with their places.', () => {
    expect(pictures('![A](foto%20satu.jpg)')[0]?.src).toBe('foto satu.jpg');
    expect(pictures('![A](<foto satu.jpg>)')[0]?.src).toBe('foto satu.jpg');
    expect(render('Isi.\n\n![A](foto%20satu.jpg)').references).toEqual([{ kind: 'picture', target: 'foto satu.jpg', line: 3, column: 1 }]);
  });

  test('The caption belongs to the words of the article.', () => {
    expect(render('Isi.\n\n![A](a.jpg "Warga antre. Foto: Sri")').text).toBe('Isi.\nWarga antre.');
  });

  test('A picture from elsewhere is a mistake and no file to look for.', () => {
    for (const address of ['https://contoh.id/a.jpg', '//contoh.id/a.jpg', 'data:image/png;base64,AA']) {
      expect(problems(`![A](${address})`)).toEqual(['1:1 gambar']);
      expect(render(`![A](${address})`).references).toEqual([]);
    }
  });

  test('A picture in a subheading or a table is a mistake, and its description stays as text.', () => {
    expect(problems('## Bagian ![A](a.jpg)')).toEqual(['1:11 gambar']);
    expect(html('## Bagian ![alat](a.jpg)')).toBe('<h2 id="bagian-alat">Bagian alat</h2>');
    expect(problems('| a |\n| - |\n| ![A](a.jpg) |')).toEqual(['3:3 gambar']);
  });
});

describe('Galleries', () => {
  test('All pictures of the block go into one slot.', () => {
    expect(slots(':::galeri\n![A](a.jpg "Satu")\n\n![B](b.jpg)\n:::')).toEqual([
      {
        kind: 'gallery',
        pictures: [
          { src: 'a.jpg', alt: 'A', caption: 'Satu', credit: '' },
          { src: 'b.jpg', alt: 'B', caption: '', credit: '' },
        ],
      },
    ]);
  });

  test('Words in the block stay behind it.', () => {
    expect(html(':::galeri\n![A](a.jpg)\n\nKata sisipan.\n:::\n\nLagi.')).toBe('[gallery]\n<p>Kata sisipan.</p>\n<p>Lagi.</p>');
  });

  test('One without pictures is a mistake.', () => expect(problems('Isi.\n\n:::galeri\nkata\n:::')).toEqual(['3:1 galeri']));
});

test('A picture that was to be a link is reported, because its address would be lost.', () => {
  expect(problems('Isi.\n\n[![alat](a.jpg)](https://contoh.id/)')).toEqual(['3:1 gambar']);
});
