/** `npm run new` and `npm run paste` with what nobody should type: a draft that every command reads, or a sentence. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMarkdown } from '#cms/source-file.ts';
import { shortSlug } from '#editorial/slug.ts';
import { articleTemplate } from '#tools/article-template.ts';
import { filesOf } from '../build/file-tree.ts';
import { buildEnvironment, fixtureTime, projectDir } from '../build/fixture-site.ts';
import { isOneLine, words } from './corpus/words.ts';
import { Desk, newFolder, removeFolders } from './desk.ts';
import { steering } from './lint-output.ts';
import { base, writeFiles } from './newsroom.ts';

const folder = newFolder();
const content = join(folder, 'content');

beforeAll(() => writeFiles(content, base));
afterAll(removeFolders);

const run = (tool: string, args: readonly string[]) =>
  new Promise<{ code: number; output: string; report: string }>((done) => {
    const env = buildEnvironment({ content, out: join(folder, 'site'), cache: join(folder, 'cache') });
    execFile(process.execPath, [`src/tools/${tool}.ts`, ...args], { cwd: projectDir, env, timeout: 30_000 }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code ?? 99) : 0, output: stderr, report: stdout }),
    );
  });

test('A draft with any headline of the corpus has that headline and is read without an error', async () => {
  const titles = words.filter((title) => isOneLine(title) && shortSlug(title) !== '');
  expect(titles.length).toBeGreaterThan(120);
  const files = Object.fromEntries(
    titles.map((title, index) => [
      `articles/2025/06/baru-${index}/index.md`,
      articleTemplate({ title, published: fixtureTime, kind: 'report' }),
    ]),
  );
  const read = Object.values(files).map((text) => readMarkdown(text)['title']);
  expect(read).toEqual(titles.map((title) => title.trim()));
  expect((await new Desk().errorsIn(files)).map(({ file, message }) => `${file} ${message}`)).toEqual([]);
});

const refused: readonly [args: readonly string[], says: RegExp][] = [
  [['judul\n---\ndraft: false'], /satu baris/],
  [['h'.repeat(100_000)], /Terlalu panjang/],
  [['A\u202eB'], /U\+202E/],
  [['A\u001b[2JB'], /U\+001B/],
  [['日本語'], /huruf Latin/],
  [['\u200b'], /terlihat|huruf Latin/],
  [['-rf'], /tidak dikenal/],
  [['--kind=../../x', 'Judul'], /--kind/],
  [['--out=/tmp', 'Judul'], /tidak dikenal/],
];
const accepted: readonly (readonly [args: readonly string[], path: string])[] = [
  [['../../../tmp/serang'], 'tmp-serang/index.md'],
  [['--single', '/etc/passwd'], 'etc-passwd.md'],
  [['--', '--judul: "x" # y'], 'judul-x-y/index.md'],
  [['%2e%2e%2fa\\..\\b'], '2e-2e-2fa-b/index.md'],
  [['panjang'.repeat(60)], `${'panjang'.repeat(10)}/index.md`],
];

test('What cannot be a headline is refused in a sentence, and no file lies outside of the month', async () => {
  const before = new Set(filesOf(folder));
  const answers = await Promise.all(refused.map(async ([args, says]) => ({ args, says, ...(await run('new-article', args)) })));
  for (const { args, says, code, output } of answers) {
    expect([args[0]?.slice(0, 40), code, output]).toEqual([args[0]?.slice(0, 40), 1, expect.stringMatching(says)]);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).not.toMatch(steering);
  }
  const codes = await Promise.all(accepted.map(async ([args]) => (await run('new-article', args)).code));
  expect(codes).toEqual(accepted.map(() => 0));
  const written = filesOf(folder).filter((file) => !before.has(file) && !file.startsWith('cache/') && !/\.schema\.json$/.test(file));
  expect(written.sort()).toEqual(accepted.map(([, path]) => `content/articles/2025/06/${path}`).sort());
});

test('A text that cannot be pasted is refused in a sentence, and its report never steers a terminal', async () => {
  const file = join(folder, 'naskah.txt');
  const out = join(folder, 'tempel');
  mkdirSync(out);
  writeFileSync(file, 'a'.repeat(10_000_000));
  for (const [source, says] of [
    [file, /terlalu panjang/],
    [folder, /tidak dapat dibaca/],
    [join(folder, 'tidak-ada\u001b[2J'), /tidak dapat dibaca/],
  ] as const) {
    const { code, output } = await run('paste', [source, '--out', out]);
    expect([code, output]).toEqual([1, expect.stringMatching(says)]);
    expect(output).not.toMatch(steering);
  }
  expect(readdirSync(out)).toEqual([]);
  writeFileSync(
    file,
    Buffer.from('\xff\xfeJudul \x1b[2J\x9b2J\x00 A\n\nKOTA \x1b]0;x\x07 – Warga\u202e datang.\n::error file=a::b\n', 'latin1'),
  );
  const { code, output, report } = await run('paste', [file, '--out', out]);
  expect([code, output]).toEqual([0, expect.stringContaining('Konsep ditulis')]);
  expect(report + output).not.toMatch(steering);
  expect(report).not.toMatch(/^::/m);
  expect(readdirSync(out)).toHaveLength(1);
  expect(existsSync(join(folder, 'serang'))).toBe(false);
});
