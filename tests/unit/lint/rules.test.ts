import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleNames } from '#lint/rules.ts';
import { faultless } from '../newsroom/content-folder.ts';
import { lintFolder, withoutMarks } from './lint-folder.ts';

const folder = 'tests/fixtures/lint';
const fixtures = readdirSync(folder).map((file) => file.replace(/\.md$/, ''));
/** A rule that looks for two things has a second article behind a dot: `anak.tanpa-tanda.md`. */
const ruleOf = (fixture: string) => fixture.split('.')[0] ?? '';
/** A guide grows old. */
const nextYear = { 'panduan-lama': new Date('2027-12-01T12:00:00+07:00') } as Partial<Record<string, Date>>;

/** Beside these an article is judged by other files, by pictures or by its history: they have tests of their own. */
const elsewhere = ['naskah-serupa', 'ubah-diam-diam', 'lokasi-foto', 'pembuat-dokumen'];

const file = 'articles/2026/11/uji/index.md';
const around = {
  'articles/2026/11/uji/foto.jpg': faultless['authors/budi.jpg'],
  'topics/budi-wali.yaml': 'name: Budi Wali\nkind: person\ndescription: Wali kota.\n',
  'articles/2026/11/konsep.md': faultless['articles/2026/10/jalan-lama.md']
    .replace('2026-10-05', '2026-11-05')
    .replace('---\n', '---\ndraft: true\n'),
};

test('Every rule has an article that it catches.', () => {
  expect([...new Set(fixtures.map(ruleOf)), ...elsewhere].toSorted()).toEqual([...ruleNames].toSorted());
});

describe('Each rule finds what it is for, and nothing else is said', () => {
  for (const name of fixtures)
    test(name, async () => {
      const { text, places } = withoutMarks(readFileSync(join(folder, `${name}.md`), 'utf8'));
      const problems = (await lintFolder({ ...around, [file]: text }, nextYear[name])).filter((problem) => problem.file === file);
      expect(problems.map(({ line, column }) => `${line}:${column}`).filter((place, index, all) => all.indexOf(place) === index)).toEqual(
        places,
      );
      expect([...new Set(problems.map(({ rule }) => rule))]).toEqual([ruleOf(name)]);
      for (const { message } of problems) expect(message).toMatch(/^["“`(\p{Lu}].*[.)]"?$/u);
    });
});

test('A faultless newsroom is met with silence.', async () => {
  expect(await lintFolder()).toEqual([]);
});

test('In a draft every finding is a warning.', async () => {
  const { text } = withoutMarks(readFileSync(join(folder, 'data-pribadi.md'), 'utf8'));
  const problems = await lintFolder({ [file]: text.replace('kind:', 'draft: true\nkind:') });
  expect(problems.filter(({ rule }) => rule === 'data-pribadi').length).toBeGreaterThan(3);
  expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['warning']));
});

test('Of a retracted article only what protects people is still judged.', async () => {
  const { text } = withoutMarks(readFileSync(join(folder, 'jam.md'), 'utf8'));
  const retracted = text.replace(
    'kind: report',
    'kind: report\nretraction: {at: "2026-11-13T10:00:00+07:00", reason: editorial, note: Isi berita tidak dapat dipastikan.}',
  );
  expect(await lintFolder({ [file]: retracted })).toEqual([]);
  expect((await lintFolder({ [file]: `${retracted}\nHubungi 081234567890.\n` })).map(({ rule }) => rule)).toEqual(['data-pribadi']);
});
