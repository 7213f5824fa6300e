import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pipelineFingerprint, RenderCache } from '#markdown/render-cache.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'naskah-'));
});
afterEach(() => rm(dir, { recursive: true }));

const options = { siteUrl: 'https://kentongan.example', sponsored: false };
const cache = () => new RenderCache(dir, process.cwd());
const unread = () => {
  throw new Error('The body was rendered again.');
};
const files = async () =>
  (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('The cache of rendered bodies', () => {
  test('A body is rendered once, also across processes.', async () => {
    const first = await cache().render({ digest: 'a', read: () => 'Isi [x](https://contoh.id/).' }, options);
    expect(await cache().render({ digest: 'a', read: unread }, options)).toEqual(first);
  });

  test('Another body, another origin and paid content are rendered anew.', async () => {
    await cache().render({ digest: 'a', read: () => 'Isi.' }, options);
    await expect(cache().render({ digest: 'b', read: unread }, options)).rejects.toThrow();
    await expect(cache().render({ digest: 'a', read: unread }, { ...options, sponsored: true })).rejects.toThrow();
    await expect(cache().render({ digest: 'a', read: unread }, { ...options, siteUrl: 'https://contoh.id' })).rejects.toThrow();
  });

  test('A file that was cut off counts as absent and is mended.', async () => {
    await cache().render({ digest: 'a', read: () => 'Isi.' }, options);
    const [file = ''] = await files();
    const whole = await readFile(file, 'utf8');
    await writeFile(file, whole.slice(0, 20));
    expect((await cache().render({ digest: 'a', read: () => 'Isi.' }, options)).text).toBe('Isi.');
    expect(await readFile(file, 'utf8')).toBe(whole);
  });

  test('Many articles of one text may be rendered at the same time, and leave one whole file.', async () => {
    const one = cache();
    const bodies = await Promise.all(Array.from({ length: 50 }, () => one.render({ digest: 'a', read: () => 'Isi.' }, options)));
    expect(new Set(bodies.map(({ text }) => text))).toEqual(new Set(['Isi.']));
    const left = await files();
    expect(left).toHaveLength(1);
    expect(left[0]).toMatch(/\.json$/);
  });

  test('The fingerprint of the pipeline is the same in every run.', () => {
    expect(pipelineFingerprint(process.cwd())).toMatch(/^[0-9a-f]{16}$/);
    expect(pipelineFingerprint(process.cwd())).toBe(pipelineFingerprint(process.cwd()));
  });
});
