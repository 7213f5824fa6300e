/** Folders that vanish while they are listed. */
import { join } from 'node:path';
import { readdir } from 'node:fs/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { listFiles } from '#newsroom/content-files.ts';
import { readNewsroom } from '#newsroom/read-newsroom.ts';
import { writeFolder } from './content-folder.ts';

vi.mock('node:fs/promises', { spy: true });
afterEach(() => vi.mocked(readdir).mockReset());

const vanishing = (path: string) =>
  Object.assign(new Error(`ENOENT: no such file or directory, scandir '${path}'`), { code: 'ENOENT', path });

test('One folder that is moved away in this instant does not make all articles vanish.', async () => {
  const { contentDir, cacheDir } = await writeFolder();
  const moved = join(contentDir, 'articles/2026/10');
  const real = await vi.importActual<{ readdir: (path: string, options: unknown) => Promise<never> }>('node:fs/promises');
  vi.mocked(readdir).mockImplementation((path, options: unknown) =>
    path === join(contentDir, 'articles') ? Promise.reject(vanishing(moved)) : real.readdir(String(path), options),
  );
  const options = { contentDir, cacheDir, siteUrl: 'https://kentongan.example', projectDir: process.cwd() };
  await expect(readNewsroom(options)).rejects.toThrow(/articles\/2026\/10:1:1 {2}galat {2}folder {2}Folder ini hilang selagi dibaca/);
});

test('A folder that is not there at all is an empty one.', async () => {
  const { contentDir } = await writeFolder();
  expect(await listFiles(contentDir, 'tidak-ada')).toEqual([]);
});
