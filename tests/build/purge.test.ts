/** `npm run purge`: of a child or a victim whose story has to go, nothing is left that a program can reach. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { addressDigest } from '#digest.ts';
import { digestsIn, holding } from './deep-search.ts';
import { build, buildEnvironment, projectDir, type BuildInput } from './fixture-site.ts';
import { treeOf } from './file-tree.ts';
import { smallNewsroom, temporaryFolder, write } from './small-newsroom.ts';

const neighbour = '2025/05/peta-jalan-rusak-warga';
/** Found in no other word, whatever is cut from its end. */
const secret = 'zwargentup';
const slug = `anak-${secret}-pulang`;
const id = `2025/05/${slug}`;
const address = `/berita/${id}/`;

const story = (title: string, body: string) => `---
title: ${title}
description: Keterangan ${title} cukup panjang untuk kartu dan mesin pencari, lima puluh huruf lebih.
published: "2025-05-20T09:00:00+07:00"
kind: report
category: warga
regions: ["99.71"]
topics: [banjir]
authors: [bayu-kertarahardja]
image: { src: potret.jpg, alt: Potret ${secret} di depan rumah, caption: Potret ${secret}, credit: Redaksi, license: © Redaksi }
aliases: [/lama/${slug}/]
---

${body}

![Halaman rumah ${secret}](rumah.png "Rumah ${secret}. Foto: Redaksi")

Surat lengkapnya ada di [surat ${secret}](surat.pdf).
`;

async function picture(path: string, shade: number): Promise<void> {
  const pixels = { width: 900, height: 600, channels: 3 as const, background: { r: shade, g: 90, b: 40 } };
  const image = sharp({ create: pixels }).withExif({ IFD0: { ImageDescription: secret } });
  await (path.endsWith('.png') ? image.png() : image.jpeg()).toFile(path);
}

const run = (input: BuildInput, tool: string, ...args: string[]) =>
  spawnSync(process.execPath, [`src/tools/${tool}.ts`, ...args], {
    cwd: projectDir,
    env: buildEnvironment(input),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

test('Nothing of a purged article is left but a digest of its address', async () => {
  const folder = temporaryFolder();
  const content = smallNewsroom(folder, [neighbour, '2016/08/pasar-kemuning-pindah-sementara']);
  const input = { content, out: join(folder, 'situs'), cache: join(folder, 'singgahan') };
  const own = join(content, 'articles', id);
  const beside = `articles/${neighbour}.md`;
  const plain = readFileSync(join(content, beside), 'utf8');
  const text = story(`Anak ${secret} Pulang`, `Kalimat pertama tentang ${secret} di rumahnya.`);
  write(content, `articles/${id}/index.md`, text);
  write(content, `articles/${id}/surat.pdf`, `%PDF-1.4 ${secret}`);
  await picture(join(own, 'potret.jpg'), 200);
  await picture(join(own, 'rumah.png'), 20);
  const ledger = `# Alamat yang pernah terbit\n/\n/lama-sekali/ -> /lama/${slug}/\n${address}\n/indeks/2025/05/20/\n`;
  write(content, 'urls/2025.txt', ledger);
  write(content, beside, `${plain}\n::baca-juga{slug="${slug}"}\n\nTerakhir.\n`);
  write(content, 'front.yaml', `lead: ${id}\n`);
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=R', '-c', 'user.email=r@x.example', ...args], { cwd: content });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'Naskah');

  expect(await build(input)).toMatchObject({ code: 0 });
  // An earlier headline and an earlier picture lie in the caches too, and an earlier release beside the site.
  await picture(join(own, 'potret.jpg'), 120);
  write(content, `articles/${id}/index.md`, text.replace(' Pulang\n', ' Sudah Pulang\n'));
  expect(await build(input)).toMatchObject({ code: 0 });
  run(input, 'lint-content');
  write(input.cache, 'diumumkan.json', JSON.stringify({ addresses: { [address]: '', '/': '' }, feeds: {} }));
  const roots = [`${input.out}.d`, input.cache, content];
  const photos = join(input.out, 'foto/2025/05');
  const pixels = readdirSync(photos).map((name) =>
    createHash('sha256')
      .update(readFileSync(join(photos, name)))
      .digest('hex'),
  );
  expect(pixels.length).toBeGreaterThan(5);
  expect(holding(roots, [secret]).length).toBeGreaterThan(20);

  // Named elsewhere: everything that has to be changed is said at once, and nothing is touched.
  const before = treeOf(content);
  const refused = run(input, 'purge', slug, '--ya');
  expect(refused.status).toBe(1);
  const line = plain.split('\n').length + 1;
  expect(refused.stderr).toContain(`${beside}:${line}  ::baca-juga{slug="${slug}"}`);
  expect(refused.stderr).toContain(`front.yaml:1  lead: ${id}`);
  expect(treeOf(content)).toEqual(before);
  write(content, beside, plain);
  rmSync(join(content, 'front.yaml'));

  // Nobody is asked where nobody can answer.
  const asked = run(input, 'purge', slug);
  expect([asked.status, asked.stderr.includes('--ya')]).toEqual([1, true]);
  expect(readFileSync(join(own, 'index.md'), 'utf8')).toContain(secret);

  const done = run(input, 'purge', `https://tirta.example${address}`, '--ya');
  expect(done.status, done.stderr).toBe(0);
  expect(done.stdout).toContain(`--path 'articles/${id}/potret.jpg'`);
  expect(done.stdout).toContain(`git filter-repo --force --replace-text`);
  rmSync(join(content, '.git'), { recursive: true });
  expect(holding(roots, [secret])).toEqual([]);
  const left = digestsIn(roots);
  expect(pixels.filter((digest) => left.has(digest))).toEqual([]);
  const marks = [address, `/lama/${slug}/`, '/lama-sekali/'].map(addressDigest);
  const written = readFileSync(join(content, 'urls/2025.txt'), 'utf8');
  expect(written.split('\n').filter((each) => each.startsWith('dimusnahkan:'))).toEqual(marks.map((mark) => `dimusnahkan:${mark}`).sort());
  expect(written.startsWith('# Alamat yang pernah terbit\n/\n/indeks/2025/05/20/\n')).toBe(true);
  expect(JSON.parse(readFileSync(join(input.out, 'luring/dicabut.json'), 'utf8'))).toEqual(expect.arrayContaining(marks));
  expect(readFileSync(join(input.out, '_redirects'), 'utf8')).not.toContain('lama-sekali');

  // Once more is harmless, and what comes back from elsewhere does not get through.
  const again = run(input, 'purge', id, '--ya');
  expect(again.status, again.stderr).toBe(0);
  expect(readFileSync(join(content, 'urls/2025.txt'), 'utf8')).toBe(written);
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'index.md'), text.replace(/^image: .*\n/m, '').replace(/\n!\[[^]*/, '\n'));
  const { code, output } = await build(input);
  expect(code).toBe(1);
  expect(output).toMatch(/index\.md:1:1 {2}galat {2}alamat-musnah/);
  // As after an interruption: the ledger has the digest, the article is still there.
  expect(run(input, 'purge', id, '--ya')).toMatchObject({ status: 0 });
  expect(holding(roots, [secret])).toEqual([]);
});
