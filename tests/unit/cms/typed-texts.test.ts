import { describe, expect, test } from 'vitest';
import { articleKeys, readArticle, readMarkdown } from '#cms/source-file.ts';
import { TypedTexts } from '#cms/typed-texts.ts';
import { articleFiles } from './content.ts';

const typed = `---
title: "Lampu Jalan Randu"   # dua puluh empat lampu
published: 2026-11-20T19:30:00+07:00
kind: report
regions: [ "35.76" ]
# belum ada fotonya
image: {src: lampu.jpg, alt: Lampu, caption: Lampu., credit: Nama, license: Hak cipta redaksi}
draft: false
---

Isi berita.
`;

/** As a form gives it back: everything there, keys in another order. */
function saved(change: Record<string, unknown>): string {
  const texts = new TypedTexts();
  texts.remember(typed);
  const { image, ...read } = readArticle(typed);
  const { src, ...rest } = image as Record<string, string>;
  return texts.write({ deck: '', topics: [], ...read, image: { ...rest, src }, ...change }, articleKeys);
}
const difference = (text: string) => {
  const [old, now] = [typed.split('\n'), text.split('\n')];
  return [old.filter((line) => !now.includes(line)), now.filter((line) => !old.includes(line))];
};

describe('Saving a file that somebody typed', () => {
  test('changes nothing where nothing was changed', () => {
    // Spaces inside brackets and before remarks are the only thing that is set straight.
    expect(difference(saved({}))).toEqual([
      ['title: "Lampu Jalan Randu"   # dua puluh empat lampu', 'regions: [ "35.76" ]'],
      ['title: "Lampu Jalan Randu" # dua puluh empat lampu', 'regions: ["35.76"]'],
    ]);
  });

  test('writes a changed key anew and a new one in its place', () => {
    const text = saved({ title: 'Lampu Jalan Menyala', deck: 'Setelah tiga bulan' });
    expect(text.split('\n').slice(0, 4)).toEqual([
      '---',
      'title: Lampu Jalan Menyala',
      'deck: Setelah tiga bulan',
      'published: 2026-11-20T19:30:00+07:00',
    ]);
    expect(text).toContain('# belum ada fotonya\n');
  });

  test('takes out what was emptied', () => {
    expect(readMarkdown(saved({ image: null }))).not.toHaveProperty('image');
  });

  test('does not mistake another article of the same minute for it', () => {
    const text = saved({ title: 'Berita Lain', body: 'Isi lain.', image: null });
    expect(text).not.toContain('belum ada fotonya');
    expect(text).toContain('published: "2026-11-20T19:30:00+07:00"\n');
  });
});

test('Articles of the site are given back byte for byte, and one more sentence changes one line.', () => {
  let exact = 0;
  for (const { path, text } of articleFiles()) {
    const texts = new TypedTexts();
    texts.remember(text);
    const read = readArticle(text);
    if (texts.write(read, articleKeys) === text) exact += 1;
    const longer = texts.write({ ...read, body: `${String(read['body'])} Tambahan.` }, articleKeys);
    expect(longer, path).toBe(`${texts.write(read, articleKeys).trimEnd()} Tambahan.\n`);
  }
  expect(exact).toBeGreaterThan(articleFiles().length * 0.9);
});
