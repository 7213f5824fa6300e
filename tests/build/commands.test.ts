/** `npm run build` as the person at the terminal and the web server live it. */
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from './fixture-site.ts';
import { treeOf } from './file-tree.ts';
import { smallNewsroom, temporaryFolder, write } from './small-newsroom.ts';

const article = '2016/08/pasar-kemuning-pindah-sementara';
const releases = (out: string) => readdirSync(`${out}.d`).filter((name) => /^rilis-\w+$/.test(name));

test('A broken newsroom stops the build, which names every mistake with its place and leaves the published site alone', async () => {
  const folder = temporaryFolder();
  const content = smallNewsroom(folder, [article]);
  const [out, cache] = [join(folder, 'site'), join(folder, 'cache')];
  expect((await build({ content, out, cache })).code).toBe(0);
  const [link, published, kept] = [readlinkSync(out), treeOf(out), releases(out)];

  const good = readFileSync(join(content, `articles/${article}.md`), 'utf8');
  write(
    content,
    'articles/2016/08/salah-rubrik.md',
    good.replace('category: warga', 'category: tidak-ada').replace(/^aliases:\n(?: {2}- .*\n)+/m, ''),
  );
  write(
    content,
    'articles/2016/08/salah-waktu.md',
    good.replace(/^published: .*$/m, 'published: "9 Agustus 2016"').replace(/^aliases:\n(?: {2}- .*\n)+/m, ''),
  );
  write(
    content,
    'topics/pasar-rakyat.yaml',
    'name: Pasar Rakyat\nkind: hal\ndescription: Pedagang, lapak, dan harga di pasar rakyat Kota Tirtasari.\n',
  );
  const { code, output } = await build({ content, out, cache });

  expect(code).toBe(1);
  const places = [...output.matchAll(/^\S*content\/(\S+):(\d+):(\d+) {2}galat {2}\S+ {2}\S.*$/gm)].map(
    ([, file, line]) => `${file}:${line}`,
  );
  expect(places.sort()).toEqual(['articles/2016/08/salah-rubrik.md:6', 'articles/2016/08/salah-waktu.md:4', 'topics/pasar-rakyat.yaml:2']);
  expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  expect(readlinkSync(out)).toBe(link);
  expect(treeOf(out)).toEqual(published);
  expect(releases(out)).toEqual(kept);
});

test('An empty newsroom has a site, written as real files on request', async () => {
  const folder = temporaryFolder();
  const content = smallNewsroom(folder, []);
  mkdirSync(join(content, 'articles'));
  const out = join(folder, 'site');
  const { code, output } = await build({ content, out, cache: join(folder, 'cache'), options: ['--copy'] });
  expect(code, output).toBe(0);
  expect(lstatSync(out).isDirectory()).toBe(true);
  const links = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isSymbolicLink());
  expect(links).toEqual([]);
  for (const file of [
    'index.html',
    '404.html',
    'cari/index.html',
    'feed.xml',
    'sitemap-index.xml',
    'indeks/index.html',
    'rubrik/warga/index.html',
  ])
    expect(existsSync(join(out, file)), file).toBe(true);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Belum ada artikel di sini.');
});

test('A folder that stands where the site shall be is moved aside whole, with a message, even where no article was ever written', async () => {
  const folder = temporaryFolder();
  const content = smallNewsroom(folder, []);
  const out = join(folder, 'site');
  mkdirSync(join(out, 'foto'), { recursive: true });
  writeFileSync(join(out, 'foto/lama.txt'), 'tulisan tangan');
  const { code, output } = await build({ content, out, cache: join(folder, 'cache') });
  expect(code, output).toBe(0);
  expect(lstatSync(out).isSymbolicLink()).toBe(true);
  expect(existsSync(join(out, 'index.html'))).toBe(true);
  const [, aside = ''] = /dipindahkan ke (\S+)\.$/m.exec(output) ?? [];
  expect(treeOf(aside)).toEqual({ 'foto/lama.txt': expect.any(String) as string });
  expect(readFileSync(join(aside, 'foto/lama.txt'), 'utf8')).toBe('tulisan tangan');
});

test('The site that was published before is kept for readers in the middle of it, older ones are not', async () => {
  const folder = temporaryFolder();
  const content = smallNewsroom(folder, []);
  const [out, cache] = [join(folder, 'site'), join(folder, 'cache')];
  const published: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    write(content, 'pages/catatan.md', `---\ntitle: Catatan\ndescription: Catatan redaksi.\n---\n\nCatatan ke-${round}.\n`);
    expect((await build({ content, out, cache })).code).toBe(0);
    published.push(readlinkSync(out).split('/').at(-1) ?? '');
  }
  expect(releases(out).sort()).toEqual(published.slice(1).sort());
});

test('Where nothing has changed, the site that is served stays as it is', async () => {
  const folder = temporaryFolder();
  const content = smallNewsroom(folder, []);
  const [out, cache] = [join(folder, 'site'), join(folder, 'cache')];
  expect((await build({ content, out, cache })).code).toBe(0);
  const link = readlinkSync(out);
  const again = await build({ content, out, cache });
  expect(again.output).toContain('Tidak ada yang berubah');
  expect(readlinkSync(out)).toBe(link);
});

test('A build time without an offset is refused in a sentence', async () => {
  const folder = temporaryFolder();
  const { code, output } = await build({
    content: smallNewsroom(folder, []),
    out: join(folder, 'site'),
    cache: join(folder, 'cache'),
    time: '2025-06-15 12:00',
  });
  expect(code).toBe(1);
  expect(output).toContain('BUILD_TIME "2025-06-15 12:00" tidak dikenali');
  expect(existsSync(join(folder, 'site'))).toBe(false);
});
