/** A file becomes another one while it is read, and the old one again: nothing of the other one is kept. */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { lintMonths } from '#lint/lint-months.ts';
import { monthFolders, readArticles } from '#newsroom/read-articles.ts';
import { readAndKeep } from '#newsroom/read-month.ts';
import { readNewsroom } from '#newsroom/read-newsroom.ts';
import { article, faultless, writeFolder } from './content-folder.ts';

const month = '2026-11';
const folderOfArticle = 'articles/2026/11/pasar-baru';

async function newsroom() {
  const folders = await writeFolder();
  const options = { ...folders, projectDir: process.cwd(), siteUrl: 'https://kentongan.example' };
  const [folder] = (await monthFolders(options)).filter(({ name }) => name === month);
  if (!folder) throw new Error(month);
  return { options, folder };
}

const otherPicture = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#333333' } })
  .jpeg()
  .toBuffer();
const otherTitle = faultless[article].replace('Pasar Baru Dibuka', 'Pasar Lama Ditutup');

test.each([
  ['an article with another headline', article, otherTitle],
  ['an article with a mistake', article, faultless[article].replace('kind: report', 'kind: laporan')],
  ['an article of half its length', article, faultless[article].slice(0, 600)],
  ['an article that is gone', article, null],
  ['a picture of another size', `${folderOfArticle}/foto.jpg`, otherPicture],
  ['a picture that is gone', `${folderOfArticle}/foto.jpg`, null],
  ['half a picture', `${folderOfArticle}/foto.jpg`, otherPicture.subarray(0, 100)],
  ['another document', `${folderOfArticle}/perwali.pdf`, '%PDF-1.4 lain\n'],
  ['a document that is gone', `${folderOfArticle}/perwali.pdf`, null],
])('%s', async (_, file, meanwhile) => {
  const { options, folder } = await newsroom();
  const path = join(options.contentDir, file);
  const old = readFileSync(path);
  const right = await readArticles({ ...options, cacheDir: `${options.cacheDir}-bersih` });

  if (meanwhile === null) rmSync(path);
  else writeFileSync(path, meanwhile);
  const torn = await readAndKeep(folder, options);
  writeFileSync(path, old);
  // Otherwise this would prove nothing.
  expect({ articles: torn.articles, problems: torn.problems }).not.toEqual({
    articles: right.articles.filter(({ id }) => id.startsWith('2026/11')),
    problems: [],
  });

  expect(existsSync(join(options.cacheDir, 'katalog', `${month}.json`))).toBe(false);
  expect(await readArticles(options)).toEqual(right);
});

test('What was read as it was is kept', async () => {
  const { options, folder } = await newsroom();
  await readAndKeep(folder, options);
  expect(existsSync(join(options.cacheDir, 'katalog', `${month}.json`))).toBe(true);
});

test('What the linter says to a text is kept under that text only', async () => {
  const { options } = await newsroom();
  const read = await readNewsroom(options);
  const path = join(options.contentDir, article);
  const old = readFileSync(path);
  const right = await lintMonths(read, { ...options, cacheDir: `${options.cacheDir}-bersih` });

  writeFileSync(path, `${old.toString()}\nHarganya Rp 5000,-.\n`);
  // As if the digest had been taken a moment before.
  const register = join(options.cacheDir, 'berkas.json');
  const { files } = JSON.parse(readFileSync(register, 'utf8')) as { files: Record<string, unknown[]> };
  const { size, mtimeMs, ctimeMs, ino } = statSync(path);
  files[article] = [size, mtimeMs, ctimeMs, ino, files[article]?.[4]];
  writeFileSync(register, JSON.stringify({ at: ctimeMs + 60_000, files }));
  expect((await lintMonths(read, options)).problems).not.toEqual(right.problems);

  writeFileSync(path, old);
  expect(await lintMonths(read, options)).toEqual(right);
});
