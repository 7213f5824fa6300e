/** Volumes: made anew where something in them changed and nowhere else, on one machine or on several. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, truncateSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, treeOf } from './file-tree.ts';
import { build, buildEnvironment, projectDir } from './fixture-site.ts';
import { built, clean, edit, newsroom, old } from './edited-newsroom.ts';

describe('A build makes anew', () => {
  test('nothing where nothing has changed, also on a fresh machine with a restored cache', async () => {
    const of = newsroom();
    const [first, other] = [of.at('satu'), of.at('dua')];
    expect((await built(first)).length).toBeGreaterThan(5);
    expect(await built(first)).toEqual([]);
    cpSync(first.cache, other.cache, { recursive: true });
    // A clone has files of its own, with times of their own.
    cpSync(of.content, join(of.folder, 'salinan'), { recursive: true });
    expect(await built({ ...other, content: join(of.folder, 'salinan') })).toEqual([]);
    expect(treeOf(other.out)).toEqual(treeOf(first.out));
  });

  test('what shows an article whose text has changed, and leaves other years alone', async () => {
    const of = newsroom();
    await built(of.at('a'));
    edit(of, old, (text) => `${text}\nKalimat baru.\n`);
    expect(await built(of.at('a'))).toEqual(['2016-11', 'depan', 'cari-2016-08', 'cari-kosakata']);
    expect(treeOf(of.at('a').out)).toEqual(await clean(of));
  });

  test('what shows an article that keeps its size and its time', async () => {
    const of = newsroom();
    await built(of.at('a'));
    const path = join(of.content, old);
    const { atime, mtime, size } = statSync(path);
    edit(of, old, (text) => text.replace(/^title: ./m, (start) => `${start.slice(0, -1)}Q`));
    utimesSync(path, atime, mtime);
    expect(statSync(path)).toMatchObject({ size, mtime });
    expect(await built(of.at('a'))).toContain('2016-11');
    expect(treeOf(of.at('a').out)).toEqual(await clean(of));
  });

  test('only the pages in which something changed: all others are the same file as before', async () => {
    const of = newsroom();
    const { out } = of.at('a');
    await built(of.at('a'));
    const inodes = (files: readonly string[]) => new Map(files.map((file) => [file, statSync(join(out, file)).ino]));
    const before = inodes(filesOf(out));
    edit(of, old, (text) => text.replace(/^title: .*/m, 'title: Judul yang Lain'));
    await built(of.at('a'));
    const changed = [...inodes(filesOf(out))].filter(([file, inode]) => before.get(file) !== inode).map(([file]) => file);
    const isOfSearch = (file: string) => file.startsWith('cari/');
    const showing = filesOf(out).filter(
      (file) => !isOfSearch(file) && /\.(?:html|xml|json)$/.test(file) && readFileSync(join(out, file), 'utf8').includes('Judul yang Lain'),
    );
    // Devices are told that there is something new to read.
    expect(changed.filter((file) => !isOfSearch(file) && !file.startsWith('sitemap')).sort()).toEqual(
      [...showing, 'luring/edisi.json'].sort(),
    );
  });
});

describe('A cache', () => {
  test('may be deleted: the site that is served stays, the next one is the same', async () => {
    const of = newsroom();
    const input = of.at('a');
    await built(input);
    const site = treeOf(input.out);
    rmSync(input.cache, { recursive: true });
    expect(treeOf(input.out)).toEqual(site);
    await built(input);
    expect(treeOf(input.out)).toEqual(site);
  });

  test('may be cut off anywhere: what cannot be read does not count', async () => {
    const of = newsroom();
    const [first, other] = [of.at('satu'), of.at('dua')];
    await built(first);
    cpSync(first.cache, other.cache, { recursive: true });
    for (const file of filesOf(other.cache)) truncateSync(join(other.cache, file), Math.floor(statSync(join(other.cache, file)).size / 2));
    await built(other);
    expect(treeOf(other.out)).toEqual(treeOf(first.out));
  });

  test('is passed over on request, and so are the volumes beside the site', async () => {
    const of = newsroom();
    const input = of.at('a');
    await built(input);
    const site = treeOf(input.out);
    const page = join(input.out, 'berita/2016/11/kartu-antrean-loket/index.html');
    truncateSync(page, 10);
    await built({ ...input, options: ['--force'] });
    expect(treeOf(input.out)).toEqual(site);
  });
});

describe('Several machines', () => {
  test('make a year each, and joined the site is the one that a single machine makes', async () => {
    const of = newsroom();
    const together = of.at('gabungan');
    for (const year of ['2016', '2018', '2019']) {
      const machine = of.at(year);
      const { code, output } = await build({ ...machine, options: ['--volume', year] });
      expect(code, output).toBe(0);
      expect(existsSync(machine.out)).toBe(false);
      cpSync(join(machine.cache, 'jilid'), join(together.cache, 'jilid'), { recursive: true });
    }
    const joined = await built({ ...together, options: ['--assemble'] });
    expect(joined.filter((name) => /^(?:daftar-)?201/.test(name))).toEqual([]);
    expect(treeOf(together.out)).toEqual(await clean(of));
  });

  test('are told which year is missing', async () => {
    const of = newsroom();
    await build({ ...of.at('a'), options: ['--volume', '2016'] });
    const { code, output } = await build({ ...of.at('a'), options: ['--assemble'] });
    expect(code).toBe(1);
    expect(output).toContain('Jilid tahun 2018, 2019 belum ada');
    expect(output).toContain('npm run build -- --volume 2018');
  });
});

describe('Two builds at once, and builds that are killed', () => {
  test('Whoever reads while a build is made and switched to finds every page, all of one edition', async () => {
    const of = newsroom();
    const input = of.at('a');
    await built(input);
    edit(of, old, (text) => text.replace(/^title: .*/m, 'title: Edisi Kedua'));
    const seen = new Set<string>();
    const read = (file: string) => /Edisi Kedua/.test(readFileSync(join(input.out, file), 'utf8'));
    const making = { finished: false };
    const made = build(input).finally(() => (making.finished = true));
    while (!making.finished) {
      // A link that is read once leads to one release; what it leads to stays while it is read.
      const release = join(input.out, '..', readlinkSync(input.out));
      const pages = [
        'berita/2016/11/kartu-antrean-loket/index.html',
        'indeks/2016/11/index.html',
        'rubrik/pemerintahan/2016/1/index.html',
        '404.html',
      ];
      expect(pages.filter((page) => !existsSync(join(release, page)))).toEqual([]);
      const titles = [pages[0], 'wilayah/provinsi-lembayung/2016/1/index.html'].map((page) =>
        readFileSync(join(release, page ?? ''), 'utf8').includes('Edisi Kedua'),
      );
      seen.add(titles.join());
      await new Promise((done) => setTimeout(done, 5));
    }
    expect((await made).code).toBe(0);
    expect(read('berita/2016/11/kartu-antrean-loket/index.html')).toBe(true);
    expect([...seen].every((titles) => titles === 'false,false' || titles === 'true,true')).toBe(true);
  });

  test('The second of two waits or says that the first is at work; the site is right', async () => {
    const of = newsroom();
    const results = await Promise.all([build(of.at('a')), build(of.at('a'))]);
    expect(results.some(({ code }) => code === 0)).toBe(true);
    for (const { code, output } of results) if (code !== 0) expect(output).toContain('Build lain sedang memakai');
    expect(treeOf(of.at('a').out)).toEqual(await clean(of));
  });

  test('The site before stays whole at every instant, and the next build repairs what was left behind', async () => {
    const of = newsroom();
    const input = of.at('a');
    await built(input);
    const [link, site] = [readlinkSync(input.out), treeOf(input.out)];
    for (const [round, delay] of [400, 1500, 2600, 3700].entries()) {
      edit(of, old, (text) => `${text}\nPutaran ${round}.\n`);
      const child = spawn(process.execPath, ['src/tools/build.ts'], { cwd: projectDir, env: buildEnvironment(input), stdio: 'ignore' });
      await new Promise((done) => setTimeout(done, delay));
      child.kill('SIGKILL');
      await new Promise((done) => child.on('close', done));
      if (readlinkSync(input.out) === link) expect(treeOf(input.out)).toEqual(site);
    }
    await built(input);
    expect(treeOf(input.out)).toEqual(await clean(of));
    expect(readdirSync(join(input.out, '..', 'situs.d/jilid')).filter((name) => name.startsWith('baru-'))).toEqual([]);
  });
});
