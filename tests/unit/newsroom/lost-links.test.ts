import { describe, expect, test } from 'vitest';
import { article, faultless, olderArticle, readFolder } from './content-folder.ts';
import { testMistakes, type Mistake } from './mistakes.ts';

const older = faultless[olderArticle];
const mistake = (sentence: string, right: string, wrong: string, ...says: string[]): Mistake => ({
  sentence,
  file: article,
  right,
  wrong,
  says,
});
const link = '[berita lama](/berita/2026/10/jalan-lama/)';
const own = '::baca-juga{slug="jalan-lama"}';

describe('Places in other articles', () => {
  testMistakes([
    mistake('A subheading that the other article lacks is reported.', link, '▮[x](/berita/2026/10/jalan-lama/#biaya)', '#biaya', 'Hapus'),
  ]);

  test('One that it has is right, and the others are named to who misses.', async () => {
    const withHeading = `${older}\n## Biaya\n\nRp0.\n`;
    const linking = (fragment: string) => faultless[article].replace(link, `[x](/berita/2026/10/jalan-lama/#${fragment})`);
    expect((await readFolder({ [olderArticle]: withHeading, [article]: linking('biaya') })).problems).toEqual([]);
    const { problems } = await readFolder({ [olderArticle]: withHeading, [article]: linking('syarat') });
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('Pilihannya: #biaya.')]);
  });
});

describe('Lists of the site', () => {
  testMistakes([
    mistake('An archive page is not to be linked.', link, '▮[x](/rubrik/pemerintahan/2026/1/)', 'bergeser', '/rubrik/pemerintahan/ atau'),
    mistake('A day without articles is not to be linked.', link, '▮[x](/indeks/2026/10/06/)', 'tidak ada artikel bertanggal itu'),
  ]);

  test('Feeds and days with articles may be linked.', async () => {
    const paths = ['/rubrik/pemerintahan/feed.xml', '/ralat/feed.xml', '/indeks/2026/', '/indeks/2026/10/', '/indeks/2026/10/05/'];
    const { problems } = await readFolder({ [article]: `${faultless[article]}\n${paths.map((path) => `[x](${path})`).join(' ')}\n` });
    expect(problems).toEqual([]);
  });
});

describe('A "Baca juga" that no reader would see is warned of', () => {
  testMistakes(
    [
      mistake('One to the article itself.', own, '▮::baca-juga{slug="pasar-baru"}', 'artikel ini sendiri', 'hapus barisnya'),
      mistake('One that is repeated.', own, `${own}\n\n▮${own}`, 'sudah ditawarkan di atas'),
    ].map((row) => ({ ...row, severity: 'warning' as const })),
  );

  const targets: [sentence: string, target: string, says: string][] = [
    ['One to an advertorial.', older.replace('kind: report', 'kind: advertorial'), 'advertorial'],
    [
      'One to a retracted article.',
      older.replace('kind:', 'retraction: {at: 2026-10-06T08:00:00+07:00, reason: editorial, note: x}\nkind:'),
      'dicabut',
    ],
    ['One to an article that is to appear later.', older.replace('-05T08', '-31T08'), 'belum terbit'],
  ];
  for (const [sentence, target, says] of targets) {
    test(sentence, async () => {
      const early = faultless[article].replaceAll('2026-11-1', '2026-10-1').replaceAll('2026/11/', '2026/10/');
      const files = {
        [article]: null,
        'articles/2026/10/pasar-baru/index.md': early
          .replace('![Lapak kayu](foto.jpg "Lapak. Foto: Budi/Kentongan")', '')
          .replace(/image:(\n .*)+\n/, '')
          .replace('[peraturan](perwali.pdf)', 'sini'),
        'front.yaml': null,
      };
      const { problems } = await readFolder({ ...files, [olderArticle]: target }, new Date('2026-10-20T00:00:00Z'));
      expect(problems).toMatchObject([{ severity: 'warning', rule: 'baca-juga', message: expect.stringContaining(says) as string }]);
    });
  }

  test('One copied from the browser is as good as a name.', async () => {
    for (const slug of ['https://kentongan.example/berita/2026/10/jalan-lama/', '/berita/2026/10/jalan-lama/']) {
      expect((await readFolder({ [article]: faultless[article].replace('slug="jalan-lama"', `slug="${slug}"`) })).problems).toEqual([]);
    }
  });

  test('A name that two articles have is never suggested.', async () => {
    const twin = { 'articles/2026/09/jalan-lama.md': older.replace('2026-10-05', '2026-09-05') };
    const { problems } = await readFolder({ ...twin, [article]: faultless[article].replace('slug="jalan-lama"', 'slug="jalan-lana"') });
    const about = problems.find(({ rule }) => rule === 'baca-juga');
    expect(about?.message).toMatch(/tidak ada\. Tulis alamatnya/);
  });
});

describe('Advice', () => {
  testMistakes([
    mistake('A name instead of a file is sent to the folder.', '[budi-santoso]', '[▮Budi Santoso]', 'nama berkasnya di folder authors/'),
    mistake('A rubric with a capital is sent to the folder.', ': pemerintahan', ': ▮Kota', 'nama berkasnya di folder categories/'),
    mistake(
      'A title that YAML takes for a remark is to be quoted.',
      'title: Pasar Baru Dibuka',
      'title: ▮#1 di Jawa',
      'title: "#1 di Jawa"',
    ),
    mistake(
      'A correction from before the article is refused.',
      'at: "2026-11-11T09:00:00+07:00"',
      'at: ▮"2026-11-09T09:00:00+07:00"',
      '`corrections`',
      'sesudah terbit',
    ),
    mistake(
      'A retraction from before the article is refused.',
      'aliases:',
      'retraction:\n  at: ▮"2026-11-09T09:00:00+07:00"\n  reason: editorial\n  note: x\naliases:',
      '`retraction`',
    ),
  ]);

  test('An empty list of regions is shown a row.', async () => {
    const { problems } = await readFolder({ 'regions.yaml': '' });
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('- {code: "35", name: Jawa Timur')]);
  });

  test('Without a folder of authors it is asked for, and no empty choice is offered.', async () => {
    const { problems } = await readFolder({ 'authors/redaksi.md': null, 'authors/budi-santoso.md': null });
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) expect(message).toContain('Buat berkasnya di folder authors/');
  });
});
