import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readIfThere, readSealed, writeSealed, writeWhole, writingAt } from '#whole-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'berkas-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('A sealed file is read as it was written, and not at all where one byte is another or missing', async () => {
  const path = join(folder, 'a');
  await writeSealed(path, Buffer.from('gambar'));
  expect((await readSealed(path))?.toString()).toBe('gambar');
  const whole = readFileSync(path);
  for (let at = 0; at < whole.length; at += 1) {
    const broken = Buffer.from(whole);
    broken[at] = (broken[at] ?? 0) ^ 1;
    for (const bytes of [broken, whole.subarray(0, at), Buffer.concat([whole, Buffer.from('x')])]) {
      writeFileSync(path, bytes);
      expect(await readSealed(path)).toBeUndefined();
    }
  }
  expect(await readSealed(join(folder, 'tidak-ada'))).toBeUndefined();
});

test('What cannot be written is named, and leaves no draft', async () => {
  const path = join(folder, 'b');
  mkdirSync(join(path, 'isi'), { recursive: true });
  await expect(writeWhole(path, 'x')).rejects.toMatchObject({ path, dest: undefined });
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('An error that names no place gets one; one that names its own keeps it', async () => {
  const failing = (path?: string) =>
    writingAt('/srv/situs', () => Promise.reject(Object.assign(new Error('penuh'), path !== undefined && { path })));
  await expect(failing()).rejects.toMatchObject({ path: '/srv/situs' });
  await expect(failing('/srv/lain')).rejects.toMatchObject({ path: '/srv/lain' });
});

test('What is there and cannot be read is not taken for empty', async () => {
  expect(await readIfThere(join(folder, 'tidak-ada'))).toBe('');
  mkdirSync(join(folder, 'folder'));
  await expect(readIfThere(join(folder, 'folder'))).rejects.toMatchObject({ code: 'EISDIR' });
});
