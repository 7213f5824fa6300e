/** What is packed comes out as it was, whatever it is called. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { UnpackSync } from 'tar';
import { afterAll, expect, test } from 'vitest';
import { tarFiles } from '#volumes/tar-files.ts';
import { treeOf } from '../../build/file-tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'jilid-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files: Readonly<Record<string, Buffer>> = {
  'a.html': Buffer.from('<p>Satu</p>'),
  'kosong.txt': Buffer.alloc(0),
  'blok.bin': Buffer.alloc(512, 1),
  'besar.bin': Buffer.alloc(2_500_000, 7),
  'dua/tiga/é–“ü”.pdf': Buffer.from([0, 255, 10]),
  [`${'panjang-'.repeat(20)}/${'nama-'.repeat(30)}/index.html`]: Buffer.from('panjang'),
  [`${'p'.repeat(140)}/${'q'.repeat(140)}/${'r'.repeat(240)}.txt`]: Buffer.from('lebih panjang'),
};

test('Names, lengths and bytes', () => {
  const from = join(folder, 'dari');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(from, name)), { recursive: true });
    writeFileSync(join(from, name), content);
  }
  const to = join(folder, 'ke');
  mkdirSync(to);
  const unpack = new UnpackSync({ cwd: to, strict: true });
  for (const piece of tarFiles(from)) unpack.write(piece);
  unpack.end();
  expect(Object.keys(treeOf(to))).toHaveLength(Object.keys(files).length);
  expect(treeOf(to)).toEqual(treeOf(from));
});
