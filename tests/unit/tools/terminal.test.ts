import { spawnSync } from 'node:child_process';
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
  [failing('EISDIR', '/srv/situs'), 'Pindahkan folder itu'],
  [Object.assign(failing('ENOSPC', '/srv/naskah/foto.jpg'), { dest: '/srv/situs/foto.jpg' }), 'ketika menulis /srv/situs/foto.jpg'],
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

test('A program that dies without an answer is not taken for success', () => {
  const script = "import { stopOnProblem } from '#tools/terminal.ts'; await stopOnProblem(() => new Promise(() => {}));";
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Program yang membantu .* lalu jalankan lagi\. Situs yang lama tidak berubah\.\n$/);
});
