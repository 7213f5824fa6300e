import { describe, expect, test } from 'vitest';
import { article, faultless, olderArticle, readFolder } from './content-folder.ts';

const errors = (problems: readonly { severity: string }[]) => problems.filter(({ severity }) => severity === 'error');

describe('A faultless content folder', () => {
  test('It has no problems and every part of it is there.', async () => {
    const newsroom = await readFolder();
    expect(newsroom.problems).toEqual([]);
    expect(newsroom.articles.map(({ id }) => id)).toEqual(['2026/10/jalan-lama', '2026/11/pasar-baru']);
    expect(newsroom.authors.map(({ id }) => id)).toEqual(['budi-santoso', 'redaksi']);
    expect(newsroom.regions).toHaveLength(5);
    expect(newsroom.front.lead).toBe('2026/11/pasar-baru');
  });

  test('Facts about the files beside an article are gathered by the names that the article uses.', async () => {
    const { articles } = await readFolder();
    const pasar = articles.find(({ id }) => id === '2026/11/pasar-baru');
    expect(pasar?.pictures['foto.jpg']).toMatchObject({ path: 'articles/2026/11/pasar-baru/foto.jpg', width: 40, height: 30 });
    const document = {
      path: 'articles/2026/11/pasar-baru/perwali.pdf',
      bytes: 9,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    };
    expect(pasar?.documents).toEqual({ 'perwali.pdf': document });
    expect(pasar?.words).toBe(19);
  });

  test('Instants are kept in the zone of the publication, quoted or not.', async () => {
    const inUtc = faultless[olderArticle].replace('2026-10-05T08:00:00+07:00', '2026-10-05T01:00:00Z');
    const { articles } = await readFolder({ [olderArticle]: inUtc });
    expect(articles[0]?.data.published).toBe('2026-10-05T08:00:00+07:00');
  });

  test('A folder without a single article is as good as any other.', async () => {
    const { problems, articles } = await readFolder({ [article]: null, [olderArticle]: null, 'front.yaml': null });
    expect(problems).toEqual([]);
    expect(articles).toEqual([]);
  });
});

describe('Many mistakes at once', () => {
  test('Every bad file is reported in one reading, in the order of files and lines.', async () => {
    const { problems } = await readFolder({
      [article]: faultless[article].replace('kind: report', 'kind: berita').replace('order', 'urutan'),
      [olderArticle]: faultless[olderArticle].replace('title:', 'judul:'),
      'articles/2026/10/Salah.md': 'x',
      'authors/redaksi.md': faultless['authors/redaksi.md'].replace('desk', 'meja'),
      'categories/pemerintahan.yaml': 'name: [\n',
      'topics/pasar-rakyat.yaml': '',
      'pages/redaksi.md': 'x',
      'regions.yaml': '- code: 99\n',
      'front.yaml': 'utama: x\n',
    });
    expect([...new Set(problems.map(({ file }) => file))]).toEqual([
      'articles/2026/10/Salah.md',
      olderArticle,
      article,
      'authors/redaksi.md',
      'categories/pemerintahan.yaml',
      'front.yaml',
      'pages/redaksi.md',
      'regions.yaml',
      'topics/pasar-rakyat.yaml',
    ]);
  });

  const cascades: [sentence: string, file: keyof typeof faultless, content: string][] = [
    ['A broken author does not fail the articles that name it.', 'authors/redaksi.md', 'name: Redaksi\n'],
    ['A broken rubric does not fail the articles that name it.', 'categories/pemerintahan.yaml', 'nama: Pemerintahan\n'],
    ['A broken topic does not fail the articles that name it.', 'topics/pasar-rakyat.yaml', '- satu\n'],
    ['A broken page does not fail the links to it.', 'pages/redaksi.md', 'tanpa kepala\n'],
    ['A broken list of regions does not fail the articles in them.', 'regions.yaml', 'wilayah: satu\n'],
    ['A broken article does not fail the links to it.', olderArticle, '---\ntitle: "\n---\n'],
  ];
  for (const [sentence, file, content] of cascades) {
    test(sentence, async () => {
      const linked = `${faultless[article]}\n[x](/rubrik/pemerintahan/) [y](/topik/pasar-rakyat/) [z](/penulis/redaksi/)\n`;
      const withRegion = `${linked}\n[w](/wilayah/provinsi-lembayung/kota-tirtasari/)\n`;
      const { problems } = await readFolder({ [article]: withRegion, [file]: content });
      expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([file]));
    });
  }
});

describe('Drafts', () => {
  const draft = faultless[article].replace('kind: report', 'kind: report\ndraft: true');

  test('What a draft still lacks is a warning for each key.', async () => {
    const bare = '---\ntitle: Pasar Baru\npublished: "2026-11-10T09:00:00+07:00"\nkind: report\ndraft: true\n---\n\nIsi.\n';
    const { problems, articles } = await readFolder({ [article]: bare });
    expect(articles).toHaveLength(2);
    expect(problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(Array(5).fill('warning konsep'));
    for (const key of ['description', 'category', 'regions', 'authors', 'image']) {
      expect(problems.some(({ message }) => message.includes(`\`${key}\``) && message.includes('Lengkapi sebelum terbit'))).toBe(true);
    }
  });

  test('What is wrong in the text and the names of a draft is a warning.', async () => {
    const text = draft
      .replace('](foto.jpg', '](hilang.jpg')
      .replace('](perwali.pdf)', '](hilang.pdf)')
      .replace('[budi-santoso]', '[hilang]')
      .replace('slug="jalan-lama"', 'slug="hilang"')
      .replace('Pasar baru dibuka', 'Pasar <b>baru dibuka');
    const { problems } = await readFolder({ [article]: text });
    expect(errors(problems)).toEqual([]);
    expect(problems.map(({ line, rule }) => [line, rule])).toEqual([
      [11, 'rujukan'],
      [31, 'html'],
      [33, 'gambar'],
      [35, 'dokumen'],
      [37, 'baca-juga'],
    ]);
  });

  test('A draft in the folder of another month is a warning.', async () => {
    const { problems } = await readFolder({ [article]: draft.replace('"2026-11-10', '"2026-10-10') });
    expect(problems).toMatchObject([{ file: article, line: 5, column: 12, severity: 'warning', rule: 'alamat' }]);
  });

  test('A key that does not exist is an error even in a draft.', async () => {
    const { problems } = await readFolder({ [article]: draft.replace('title:', 'judul:') });
    expect(problems).toMatchObject([{ file: article, line: 2, column: 1, severity: 'error' }]);
  });
});
