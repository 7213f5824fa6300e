/** What may not be read, or is not what it has to be: a sentence names it, and no article is lost in silence. */
import { chmodSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { build, type BuildInput } from '../build/fixture-site.ts';
import { ContentFolder } from './folder.ts';
import { smallNewsroom, smallNewsroomTime } from './newsroom.ts';
import { aboutSentence } from './oracle.ts';
import { obeying, withMode } from './permissions.ts';
import { Reading, type Answer } from './reading.ts';
import { temporaryFolder } from './site.ts';

function newsroom(): { input: BuildInput; reading: Reading } {
  const folder = temporaryFolder();
  const { dir: content } = new ContentFolder(join(folder, 'content'), smallNewsroom);
  const through = obeying ?? [];
  const input = { content, out: join(folder, 'situs'), cache: join(folder, 'singgahan'), time: smallNewsroomTime, through };
  const reading = new Reading(input);
  onTestFinished(() => reading.end());
  return { input, reading };
}

function expectSentence(answer: Answer, says: string): void {
  expect(answer.kind, JSON.stringify(answer)).toBe('refused');
  const sentence = answer.kind === 'refused' ? answer.sentence : '';
  expect(sentence).toContain(says);
  expect(aboutSentence(sentence, [])).toEqual([]);
}

const foldersOf = (paths: readonly string[]): string[] => {
  const parents = [...new Set(paths.map(dirname))].filter((path) => path !== '.');
  return parents.length === 0 ? [] : [...new Set([...parents, ...foldersOf(parents)])];
};
const files = [...smallNewsroom.keys()];
const folders = foldersOf(files);

describe.skipIf(obeying === undefined)('Content that may not be read', { timeout: 60_000 }, () => {
  test('is named, file by file, also where it was read before; then everything is there again', async () => {
    const { input, reading } = newsroom();
    const whole = await reading.ask();
    expect(whole.kind).toBe('accepted');
    for (const file of files) {
      const answer = await withMode(join(input.content, file), 0, () => reading.ask());
      expectSentence(answer, file.split('/').at(-1) ?? '');
      expect(await reading.ask(), file).toEqual(whole);
    }
  });

  test.each([
    ['listed', 0o300],
    ['entered', 0o600],
  ])('is named where a folder may not be %s', async (_, mode) => {
    const { input, reading } = newsroom();
    const whole = await reading.ask();
    for (const folder of ['.', ...folders]) {
      const answer = await withMode(join(input.content, folder), mode, () => reading.ask());
      // However it is written from where the command runs.
      expectSentence(answer, folder === '.' ? input.content.split('/').slice(-2).join('/') : folder);
    }
    expect(await reading.ask()).toEqual(whole);
  });

  test('is never announced, nor written anew, where it is the ledger', async () => {
    const { input } = newsroom();
    const ledger = join(input.content, 'urls/2026.txt');
    const before = readFileSync(ledger, 'utf8');
    const { code, output } = await withMode(ledger, 0, () => build(input, 'announce'));
    expect(code).toBe(1);
    expect(output).toMatch(/urls\/2026\.txt:1:1 .*Periksa izinnya/);
    expect(readFileSync(ledger, 'utf8')).toBe(before);
  });

  test('does not stop what the cache can do without', async () => {
    const { input, reading } = newsroom();
    const whole = await reading.ask();
    const names = readdirSync(input.cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(names.length).toBeGreaterThan(5);
    for (const { parentPath, name } of names) chmodSync(join(parentPath, name), 0);
    expect(await reading.ask()).toEqual(whole);
  });
});

test('A content folder that is missing, a file, or a link to nowhere is named', { timeout: 30_000 }, async () => {
  const { input, reading } = newsroom();
  const away = `${input.content}-lain`;
  renameSync(input.content, away);
  expectSentence(await reading.ask(), `Folder konten ${input.content} tidak ada. Periksa CONTENT_DIR.`);
  symlinkSync('hilang', input.content);
  expectSentence(await reading.ask(), `Folder konten ${input.content} tidak ada. Periksa CONTENT_DIR.`);
  rmSync(input.content);
  writeFileSync(input.content, '');
  expectSentence(await reading.ask(), `${input.content} adalah berkas, padahal harus folder konten. Periksa CONTENT_DIR.`);
  rmSync(input.content);
  symlinkSync(away, input.content);
  expect((await reading.ask()).kind).toBe('accepted');
});
