import { describe, expect, test } from 'vitest';
import { lintFolder } from '../lint/lint-folder.ts';
import { article, faultless, readFolder } from './content-folder.ts';

const changed = (...changes: readonly [right: string, wrong: string][]) =>
  changes.reduce((text, [right, wrong]) => {
    expect(text).toContain(right);
    return text.replace(right, () => wrong);
  }, faultless[article]);
const placesOf = async (text: string) =>
  (await readFolder({ [article]: text })).problems.map(
    ({ line, rule, message }) => `${line} ${rule} ${/`[\w-]+`|"[^"]+"/.exec(message)?.[0] ?? ''}`,
  );

describe('All mistakes of a file are told in one run', () => {
  test('Names, links and pictures are looked at where a date is wrong.', async () => {
    const text = changed(
      ['published: "2026-11-10T09:00:00+07:00"', 'published: 10/11/2026'],
      ['category: pemerintahan', 'category: pemerintah'],
      ['authors: [budi-santoso]', 'authors: [budi]'],
      ['"99.71"]', '"99.72"]'],
      ['src: foto.jpg', 'src: poto.jpg'],
      ['slug="jalan-lama"', 'slug="jalan-baru"'],
    );
    expect(await placesOf(text)).toEqual([
      '5 skema `published`',
      '7 rujukan `category`',
      '8 rujukan `regions`',
      '10 rujukan `authors`',
      '14 gambar "poto.jpg"',
      '36 baca-juga "jalan-baru"',
    ]);
  });

  test('Lines that YAML cannot read hide no other line.', async () => {
    const text = changed(
      ['title: Pasar Baru Dibuka', 'title: Pasar: Dibuka'],
      ['deck: Pedagang mulai', 'deck: "Pedagang mulai'],
      ['kind: report', 'kind: berita'],
      ['category: pemerintahan', 'category: pemerintah'],
      ['sources:\n  - name: Peraturan Wali Kota\n    url', 'sources:\n- name: @Peraturan Wali Kota\n  url'],
      ['[peraturan](perwali.pdf)', '[peraturan](perwal.pdf)'],
    );
    expect(await placesOf(text)).toEqual([
      '2 yaml "Judul: anak judul"',
      '3 yaml ',
      '6 skema `kind`',
      '7 rujukan `category`',
      '20 yaml ',
      '34 dokumen "perwal.pdf"',
    ]);
  });

  test('A sign that was left open is shown where it stands, and is the only thing said of its lines.', async () => {
    for (const [right, wrong] of [
      ['title: Pasar Baru Dibuka', 'title: "Pasar Baru Dibuka'],
      ['authors: [budi-santoso]', 'authors: [budi-santoso'],
      ['topics: [pasar-rakyat]', 'topics: {pasar-rakyat'],
    ] as const) {
      const text = changed([right, wrong]);
      const line = text.split('\n').indexOf(wrong) + 1;
      const { problems } = await readFolder({ [article]: text });
      expect(problems.map((problem) => [problem.line, /belum ditutup/.test(problem.message)])).toEqual([[line, true]]);
    }
  });

  test('The rules of the newsroom read what could be read, and say nothing of a key that could not.', async () => {
    const text = changed(
      ['title: Pasar Baru Dibuka', 'judul: Pasar Baru Dibuka'],
      ['description: Pasar', 'description: Pasar baru.\nringkasan: Pasar'],
      ['Pasar baru dibuka pada Selasa.', 'Pasar baru dibuka pukul 08:30, kata pelaku Bambang Sutikno.'],
    );
    const rules = (await lintFolder({ [article]: text })).filter(({ file }) => file === article).map(({ line, rule }) => `${line} ${rule}`);
    expect(rules).toEqual(['2 skema', '4 skema', '5 skema', '31 jam', '31 praduga-tak-bersalah']);
  });
});
