/** Where something in a month has changed, no more of it is read than what that can reach. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readArticles } from '#newsroom/read-articles.ts';
import { faultless, olderArticle, writeFolder, type Files } from './content-folder.ts';

const neighbour = 'articles/2026/11/jembatan.md';
const broken = 'articles/2026/11/tanpa-judul.md';
const october = faultless[olderArticle].replace('2026-10-05', '2026-11-05');
const otherPicture = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#333333' } }).jpeg().toBuffer(); // prettier-ignore
const files: Files = { [neighbour]: october, [broken]: october.replace(/^title: .*\n/m, '') };

test.each<[what: string, changes: Files, articles: number]>([
  ['nothing', {}, 0],
  ['the text of one article', { [neighbour]: `${october}\nKalimat baru.\n` }, 1],
  ['its front matter, which is wrong now', { [neighbour]: october.replace('kind: report', 'kind: laporan') }, 1],
  ['an article that was broken', { [broken]: october }, 1],
  ['a new article, and one that is gone', { 'articles/2026/11/baru.md': october, [neighbour]: null }, 1],
  ['a file whose name says nothing', { 'articles/2026/11/Ini Baru.md': october }, 1],
  ['a picture, which any article of the month may show', { 'articles/2026/11/pasar-baru/foto.jpg': otherPicture }, 3],
  ['a document that is gone', { 'articles/2026/11/pasar-baru/perwali.pdf': null }, 3],
])('%s', async (_, changes, articles) => {
  const folders = await writeFolder(files);
  const options = { ...folders, projectDir: process.cwd(), siteUrl: 'https://kentongan.example' };
  await readArticles(options);
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) rmSync(join(folders.contentDir, path));
    else writeFileSync(join(folders.contentDir, path), content);
  }
  let read = 0;
  const result = await readArticles(options, (done) => (read = done));
  expect(read).toBe(articles);
  const anew = await readArticles({ ...options, cacheDir: `${folders.cacheDir}-bersih` });
  expect(ordered(result)).toEqual(ordered(anew));
  expect(bodiesIn(folders.cacheDir)).toEqual(bodiesIn(`${folders.cacheDir}-bersih`));
  // What was put together is kept whole.
  expect(ordered(await readArticles(options, () => expect.unreachable()))).toEqual(ordered(anew));
});

type Reading = Awaited<ReturnType<typeof readArticles>>;
const ordered = ({ names, problems, unfinished, ...others }: Reading) => ({
  ...others,
  names: names.toSorted(),
  problems: problems.map((problem) => JSON.stringify(problem)).sort(),
  unfinished: unfinished.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

/** Names of all bodies that are kept. */
function bodiesIn(cacheDir: string): string[] {
  const dir = join(cacheDir, 'naskah');
  const packs = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return packs.flatMap(({ parentPath, name }) => Object.keys(JSON.parse(readFileSync(join(parentPath, name), 'utf8')) as object)).sort();
}
