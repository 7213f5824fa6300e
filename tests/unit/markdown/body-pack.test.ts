import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BodyPack } from '#markdown/body-pack.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'naskah-'));
});
afterEach(() => rm(dir, { recursive: true }));

const options = { siteUrl: 'https://kentongan.example', sponsored: false };
const pack = (name = '2019-04') => BodyPack.open(dir, process.cwd(), name);
const unread = () => {
  throw new Error('The body was rendered again.');
};
const files = async () =>
  (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

async function kept(...digests: string[]): Promise<void> {
  const one = await pack();
  for (const digest of digests) await one.render({ digest, read: () => `Isi ${digest}.` }, options);
  await one.save();
}

describe('A pack of rendered bodies', () => {
  test('A body is rendered once, also across processes.', async () => {
    await kept('a');
    expect((await (await pack()).render({ digest: 'a', read: unread }, options)).text).toBe('Isi a.');
  });

  test('Another body, another origin, paid content and another month are rendered anew.', async () => {
    await kept('a');
    const one = await pack();
    await expect(one.render({ digest: 'b', read: unread }, options)).rejects.toThrow();
    await expect(one.render({ digest: 'a', read: unread }, { ...options, sponsored: true })).rejects.toThrow();
    await expect(one.render({ digest: 'a', read: unread }, { ...options, siteUrl: 'https://contoh.id' })).rejects.toThrow();
    await expect((await pack('2019-05')).render({ digest: 'a', read: unread }, options)).rejects.toThrow();
  });

  test('What nobody asked for is not kept any longer.', async () => {
    await kept('a', 'b');
    await kept('b');
    const one = await pack();
    await expect(one.render({ digest: 'a', read: unread }, options)).rejects.toThrow();
    expect((await one.render({ digest: 'b', read: unread }, options)).text).toBe('Isi b.');
  });

  test('A file that was cut off counts as empty and is mended.', async () => {
    await kept('a');
    const [file = ''] = await files();
    const whole = await readFile(file, 'utf8');
    await writeFile(file, whole.slice(0, 20));
    await kept('a');
    expect(await readFile(file, 'utf8')).toBe(whole);
  });

  test('A pack that is as it was is not written again.', async () => {
    await kept('a');
    const [file = ''] = await files();
    await writeFile(file, `${await readFile(file, 'utf8')}\n`);
    await kept('a');
    expect(await readFile(file, 'utf8')).toMatch(/\n$/);
    expect(await files()).toEqual([file]);
  });
});
