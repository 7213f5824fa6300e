/** What others have left: locks that are nobody's, and caches of another version, of other programs, or in pieces. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { treeOf } from '../build/file-tree.ts';
import { build } from '../build/fixture-site.ts';
import { leaveLock, lockIn, lockOnce, type Answer } from './lock-process.ts';
import { Desk, expectRefusal, expectSuccess, temporaryFolder } from './site.ts';

const day = 86_400_000;
const place = mkdtempSync(join(tmpdir(), 'newsroom-'));
afterAll(() => rmSync(place, { recursive: true }));
const locked = {
  old: leaveLock(join(place, 'lama'), day),
  fresh: leaveLock(join(place, 'baru'), 0),
  ahead: leaveLock(join(place, 'esok'), -day),
  oldFile: leaveLock(join(place, 'berkas-lama'), day, (path) => writeFileSync(path, '')),
  file: leaveLock(join(place, 'berkas'), -day, (path) => writeFileSync(path, '')),
  filled: leaveLock(join(place, 'berisi'), day, (path) => mkdirSync(join(path, 'catatan'), { recursive: true })),
  busy: join(place, 'dipakai'),
};

/** What they do is wait, so they begin before anything else. */
const worker = lockIn(locked.busy);
const answers = worker.begun.then(async () => {
  const all = await Promise.all(Object.entries(locked).map(async ([name, folder]) => [name, await lockOnce(folder)]));
  return Object.fromEntries(all) as Record<keyof typeof locked, Answer>;
});

/** As a disk, another program or another version may leave a file. */
const pieces: readonly ((bytes: Buffer) => Buffer | string)[] = [
  (bytes) => bytes.subarray(0, bytes.length / 2),
  () => '',
  () => '{"versi":7,"at":1,"files":null}',
  (bytes) => Buffer.concat([bytes, Buffer.from('x')]),
  () => 'null',
  (bytes) => Buffer.from(bytes).fill(7, Math.floor(bytes.length / 3), Math.ceil(bytes.length / 2)),
  () => '[[1],"a"]',
];

test('Caches in pieces, and what is not ours in them, change nothing; what stands in the way is named', { timeout: 120_000 }, async () => {
  const desk = new Desk(temporaryFolder());
  desk.edit(1);
  const input = desk.at('situs');
  await expectSuccess(input);
  const right = treeOf(input.out);

  const files = readdirSync(input.cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const [index, { parentPath, name }] of files.entries()) {
    const path = join(parentPath, name);
    writeFileSync(path, pieces[index % pieces.length]?.(readFileSync(path)) ?? '');
  }
  for (const folder of ['.', 'jilid', 'katalog', 'naskah', 'foto', 'kartu']) {
    writeFileSync(join(input.cache, folder, '.DS_Store'), 'x');
    writeFileSync(join(input.cache, folder, 'catatan.txt'), 'x');
    symlinkSync('tidak-ada', join(input.cache, folder, '2026-11-0123456789ab.0123456789ab.tar.zst'));
  }
  // A machine that has nothing but this.
  rmSync(`${input.out}.d`, { recursive: true });
  rmSync(input.out);
  await expectSuccess(input);
  expect(treeOf(input.out)).toEqual(right);

  // What was last announced: without it everything is told once more.
  writeFileSync(join(input.cache, 'diumumkan.json'), '{"versi":7');
  const told = await build({ ...input, options: ['--dry-run'] }, 'announce');
  expect(told.code, told.output).toBe(0);

  const inTheWay = (path: string, make: () => void, says: string) => {
    rmSync(path, { recursive: true, force: true });
    make();
    return expectRefusal(input, new RegExp(`Di jalur ${path}.* ${says}.*Pindahkan`)).finally(() => rmSync(path, { recursive: true }));
  };
  for (const name of ['berkas.json', 'katalog/2026-11.json', 'jilid/depan.json']) {
    const path = join(input.cache, name);
    await inTheWay(path, () => mkdirSync(join(path, 'isi'), { recursive: true }), 'ada folder');
  }
  for (const name of ['katalog', '.']) {
    const path = join(input.cache, name);
    await inTheWay(path, () => writeFileSync(path, ''), 'ada berkas, padahal harus folder');
  }
  await expectSuccess(input);
  expect(treeOf(input.out)).toEqual(right);
});

test('A lock that was left behind is taken over, or named; one of a build at work is left alone', { timeout: 120_000 }, async () => {
  const said = await answers;
  expect(said.old).toEqual({ code: 0, output: 'bekerja\n' });
  for (const name of ['fresh', 'ahead'] as const) {
    expect(said[name], name).toEqual({ code: 0, output: 'Menunggu build lain selesai …\nbekerja\n' });
    expect(existsSync(`${locked[name]}.kunci`)).toBe(false);
  }
  for (const name of ['oldFile', 'file'] as const) {
    expect(said[name].code).toBe(1);
    expect(said[name].output).toContain(`Di jalur ${locked[name]}.kunci ada berkas, padahal harus folder. Pindahkan berkas itu`);
  }
  expect(said.filled.code).toBe(1);
  expect(said.filled.output).toContain(`Di jalur ${locked.filled}.kunci ada folder yang bukan buatan program ini. Pindahkan folder itu`);
  expect(said.busy.code).toBe(1);
  expect(said.busy.output).toContain(`Build lain sedang memakai ${locked.busy}. Tunggu sampai selesai`);
  expect(statSync(`${locked.busy}.kunci`).isDirectory()).toBe(true);
  worker.end();
  expect(await worker.ended).toEqual({ code: 0, output: 'bekerja\n' });
});
