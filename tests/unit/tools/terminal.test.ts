import { readFileSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sentenceOf } from '#tools/terminal.ts';

const failing = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: words of a library`), { code, ...(path !== undefined && { path }) });

test.each([
  [failing('ENOSPC'), 'Ruang penyimpanan penuh'],
  [failing('EDQUOT'), 'Ruang penyimpanan penuh'],
  ['No space left on device (os error 28)', 'Ruang penyimpanan penuh'],
  [failing('EROFS', '/srv/situs'), '/srv/situs'],
  [failing('EACCES', '/srv/situs'), 'Periksa izinnya'],
  [failing('ENOTDIR', '/srv/situs'), 'padahal harus folder'],
  [failing('EMFILE'), 'Terlalu banyak berkas terbuka'],
  [failing('EIO', '/srv/situs'), 'Cakram tidak menjawab'],
])('What a disk has to say becomes a sentence: %s', (error, words) => {
  expect(sentenceOf(error)).toContain(words);
  expect(sentenceOf(error)).toMatch(/Situs yang lama tidak berubah\.$/);
  expect(sentenceOf(error)).not.toMatch(/library|os error/);
});

test('A fault of the program is told without its stack, which lies in the file that is named', () => {
  const sentence = sentenceOf(new TypeError('x is not a function', { cause: new Error('deeper') }));
  expect(sentence).not.toContain('not a function');
  const log = /Kirim berkas (\S+) kepada pengelola situs/.exec(sentence)?.[1] ?? '';
  const whole = readFileSync(log, 'utf8');
  rmSync(log);
  expect(whole).toMatch(/TypeError: x is not a function\n +at .*terminal\.test\.ts/);
  expect(whole).toContain('deeper');
});
