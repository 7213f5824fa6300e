import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readNewsroom } from '#newsroom/read-newsroom.ts';
import { article, faultless, olderArticle, readFolder, writeFolder, type Files } from './content-folder.ts';

const older = faultless[olderArticle];

/** The file, what is wrong with it, and what the only message says. */
async function expectRefusal(changes: Files, file: string, ...says: string[]): Promise<void> {
  const { problems } = await readFolder(changes);
  expect(problems.map((problem) => [problem.file, problem.line, problem.severity])).toEqual([[file, 1, 'error']]);
  for (const words of says) expect(problems[0]?.message).toContain(words);
}

describe('Names of files', () => {
  const misnamed: [sentence: string, name: string, says: string][] = [
    ['A name with capitals is answered with one in small letters.', 'articles/2026/10/Rapat-Kota.md', 'articles/2026/10/rapat-kota.md'],
    ['A name with spaces is answered with one with hyphens.', 'articles/2026/10/rapat kota.md', 'articles/2026/10/rapat-kota.md'],
    ['A name with accents is answered with one without.', 'articles/2026/10/café-kota.md', 'articles/2026/10/cafe-kota.md'],
    ['An article that ends in .markdown is answered with .md.', 'articles/2026/10/rapat.markdown', 'articles/2026/10/rapat.md'],
    ['An article that ends in .txt is answered with .md.', 'articles/2026/10/rapat.txt', 'articles/2026/10/rapat.md'],
    [
      'A word processor file is asked to be copied.',
      'articles/2026/10/rapat.docx',
      'Salin teksnya ke berkas teks baru bernama articles/2026/10/rapat.md',
    ],
    ['A month of one digit is answered with two.', 'articles/2025/6/tiga.md', 'articles/2025/06/tiga.md'],
    ['A folder in Indonesian is answered with its name.', 'artikel/2025/06/tiga.md', 'menjadi articles'],
    ['A misspelled folder is answered with the nearest one.', 'author/x.md', '`authors`'],
    ['A text at the top of the folder is sent to a folder.', 'tiga.md', 'Pindahkan ke folder yang tepat: articles'],
    ['An article outside a month is answered with the whole path.', 'articles/rapat.md', 'articles/<tahun>/<bulan>/<judul>.md'],
    ['An article in a thirteenth month is answered with the whole path.', 'articles/2026/13/rapat.md', 'articles/<tahun>/<bulan>/'],
    ['A second text in the folder of an article is answered with the whole path.', 'articles/2026/10/rapat/bagian.md', '<judul>.md'],
    ['An author with capitals is answered with the form of names.', 'authors/Kartini.md', 'authors/contoh-nama.md'],
    ['A rubric that ends in .yml is answered with .yaml.', 'categories/olahraga.yml', 'categories/contoh-nama.yaml'],
  ];
  for (const [sentence, name, says] of misnamed) test(sentence, () => expectRefusal({ [name]: older }, name, says));

  test('A regions file that ends in .yml is asked to be renamed, and no article suffers.', () =>
    expectRefusal({ 'regions.yaml': null, 'regions.yml': faultless['regions.yaml'] }, 'regions.yml', 'regions.yaml'));

  test('A front file with a capital is asked to be renamed.', () =>
    expectRefusal({ 'front.yaml': null, 'Front.yaml': faultless['front.yaml'] }, 'Front.yaml', 'front.yaml'));

  test('Two files for one address name each other.', () =>
    expectRefusal({ 'articles/2026/10/jalan-lama/index.md': older }, 'articles/2026/10/jalan-lama/index.md', olderArticle, 'Ganti nama'));

  test('What operating systems and editors leave behind is passed over.', async () => {
    const { problems, articles } = await readFolder({
      'articles/2026/10/.jalan-lama.md.swp': 'x',
      'articles/2026/10/.draf.md': 'x',
      'articles/2026/10/jalan-lama.md~': 'x',
      'articles/Thumbs.db': 'x',
      'authors/.DS_Store': 'x',
      'README.md': 'x',
      'banners/README.md': 'x',
      '.git/a.md': 'x',
    });
    expect(problems).toEqual([]);
    expect(articles).toHaveLength(2);
  });
});

describe('Frame of a file', () => {
  const changed: [sentence: string, content: string | Uint8Array, says: string][] = [
    ['An empty file is asked for its front matter.', '', 'tiga tanda hubung (---)'],
    ['A text without front matter is asked for it.', 'Rapat dibuka Senin.\n', 'tiga tanda hubung (---)'],
    ['A file in UTF-16 is asked to be saved as UTF-8.', Buffer.from(`\ufeff${older}`, 'utf16le'), 'UTF-8'],
    ['A file in UTF-16 without its mark is asked to be saved as UTF-8.', Buffer.from(older, 'utf16le'), 'UTF-8'],
    ['A file in an old Windows encoding is asked to be saved as UTF-8.', Buffer.from(`${older}caf\u00e9`, 'latin1'), 'UTF-8'],
    ['A file larger than any article is refused.', older + 'kata '.repeat(50_000), '200 kB'],
  ];
  for (const [sentence, content, says] of changed) {
    test(sentence, () => expectRefusal({ [olderArticle]: content }, olderArticle, says));
  }

  test('The line where a frame belongs is pointed at.', async () => {
    const placeOf = async (text: string) => {
      const [problem] = (await readFolder({ [olderArticle]: text })).problems;
      return `${problem?.line}: ${problem?.message.replace(/^.*?(?=Sisipkan|Hapus|Tambahkan)/, '')}`;
    };
    expect(await placeOf(older.replace('\n---\n\n', '\n\n'))).toMatch(/^9: Tambahkan baris/);
    expect(await placeOf(older.replace('---\n', ''))).toMatch(/^1: Sisipkan baris --- di atas/);
    expect(await placeOf(`Kabar dari pasar\n\n${older}`)).toMatch(/^1: Hapus .*baris 3/);
  });

  test('A character without shape in the text is pointed at by its line.', async () => {
    const { problems } = await readFolder({ [olderArticle]: older.replace('Jalan ditutup', 'Jalan\0ditutup') });
    expect(problems).toMatchObject([{ file: olderArticle, line: 11, severity: 'error' }]);
    expect(problems[0]?.message).toContain('UTF-8');
  });

  test('An empty front matter is asked for everything it needs, each at a place in the file.', async () => {
    const { problems } = await readFolder({ [olderArticle]: '---\n---\n\nJalan ditutup.\n' });
    const asked = problems.map(({ message }) => /^`(\w+)` belum diisi\. .*Tulis misalnya: /.exec(message)?.[1]);
    expect(asked).toEqual(['authors', 'category', 'description', 'kind', 'published', 'regions', 'title']);
    expect(new Set(problems.map(({ line, column }) => `${line}:${column}`))).toEqual(new Set(['2:1']));
  });

  test('A front matter that is a list is asked for keys.', async () => {
    const { problems } = await readFolder({ [olderArticle]: '---\n- satu\n---\n\nJalan ditutup.\n' });
    expect(problems).toMatchObject([{ file: olderArticle, line: 2, column: 1 }]);
    expect(problems[0]?.message).toContain('kunci: isi');
  });

  test('A byte order mark is passed over.', async () => {
    const { problems, articles } = await readFolder({ [olderArticle]: `\ufeff${older}` });
    expect(problems).toEqual([]);
    expect(articles[0]?.data.title).toBe('Jalan Lama Ditutup');
  });

  test('Lines are counted right behind a byte order mark and with Windows line ends.', async () => {
    const wrong = faultless[article].replace('kind: report', 'kind: berita').replace('](/redaksi/)', '](/redaktur/)');
    const heading = { file: article, line: 6, column: 7 };
    const { problems } = await readFolder({ [article]: `\ufeff${wrong.replaceAll('\n', '\r\n')}` });
    expect(problems).toMatchObject([heading, { file: article, line: 38, column: 20 }]);
  });
});

describe('Names that no file of the site could have', () => {
  test('A name that is too long for what is made of it is asked to be shorter.', () =>
    expectRefusal({ [`articles/2026/10/${'a'.repeat(252)}.md`]: older }, `articles/2026/10/${'a'.repeat(252)}.md`, 'Persingkat'));

  test('A year before 1000 is a slip, in the folder as in the date.', () =>
    expectRefusal({ 'articles/0001/01/lama.md': older.replace('2026-10-05', '0001-01-01') }, 'articles/0001/01/lama.md', '<tahun>'));
});

describe('Files and folders in the place of one another', () => {
  test('A file where a folder belongs is named, and nothing is passed over.', async () => {
    const changes = { 'authors/redaksi.md': null, 'authors/budi-santoso.md': null, 'authors/budi.jpg': null, authors: 'bukan folder' };
    await expect(readFolder(changes)).rejects.toThrow(/authors:1:1 {2}galat {2}folder {2}Nama ini harus nama folder/);
  });

  test('A list of addresses under another name is not passed over.', () =>
    expectRefusal({ 'urls/2026.md': '/lama/\n' }, 'urls/2026.md', 'urls/2026.txt'));

  test('A text of a word processor among the authors is not passed over.', () =>
    expectRefusal({ 'authors/kartini.docx': 'PK' }, 'authors/kartini.docx', 'authors/contoh-nama.md'));

  test('A folder that is only linked to is named: what lies in it would be lost.', async () => {
    const { contentDir, cacheDir } = await writeFolder();
    const read = () => readNewsroom({ contentDir, cacheDir, siteUrl: 'https://kentongan.example', projectDir: process.cwd() });
    await symlink(contentDir, join(contentDir, 'articles/2019'));
    expect((await read()).problems).toContainEqual(expect.objectContaining({ file: 'articles/2019', severity: 'error' }));
    await symlink(contentDir, join(contentDir, 'authors/lama'));
    await expect(read()).rejects.toThrow(/authors\/lama:1:1 .*tautan ke folder lain/);
  });
});
