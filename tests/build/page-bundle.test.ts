/** Astro's bundle of the pages, from which they are printed. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { built, clean, edit, newsroom, old } from './edited-newsroom.ts';
import { treeOf } from './file-tree.ts';
import type { BuildInput } from './fixture-site.ts';
import { copyProject } from './project-copy.ts';

describe('The bundle of the pages', () => {
  const bundles = ({ cache }: BuildInput) =>
    readdirSync(join(cache, 'halaman')).map((name) => [name, statSync(join(cache, 'halaman', name)).ino]);

  test('is made once, and again where a file of it is not as it was written', async () => {
    const of = newsroom();
    await built(of.at('a'));
    const made = bundles(of.at('a'));
    expect(made).toHaveLength(1);
    edit(of, old, (text) => `${text}\nKalimat baru.\n`);
    expect(await built(of.at('a'))).toContain('2016-11');
    expect(bundles(of.at('a'))).toEqual(made);

    const page = join(of.at('a').cache, 'halaman', String(made[0]?.[0]), 'kode/prerender-entry.mjs');
    const text = readFileSync(page, 'utf8');
    writeFileSync(page, text.replace('Artikel', 'Artikol'));
    edit(of, old, (before) => before.replace('Kalimat baru', 'Kalimat lain'));
    await built(of.at('a'));
    expect(readFileSync(page, 'utf8')).toBe(text);
    expect(treeOf(of.at('a').out)).toEqual(await clean(of));
  });

  test('of other code takes the place of the one before', async () => {
    const of = newsroom();
    const project = join(of.folder, 'proyek');
    copyProject(project);
    await built({ ...of.at('a'), project });
    const made = bundles(of.at('a'));
    writeFileSync(join(project, 'public/catatan.txt'), 'Catatan.');
    expect(await built({ ...of.at('a'), project })).toEqual(['depan']);
    expect(bundles(of.at('a'))).not.toEqual(made);
    expect(bundles(of.at('a'))).toHaveLength(1);
    expect(readFileSync(join(of.at('a').out, 'catatan.txt'), 'utf8')).toBe('Catatan.');
  });
});
