/** Disks that are full, hold no more files or cannot be written, and folders that may not be: the old site stays, the next good build repairs. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf, treeOf } from '../build/file-tree.ts';
import { build, type BuildInput } from '../build/fixture-site.ts';
import { copyProject } from '../build/project-copy.ts';
import { noMounts, SmallDisk } from './mounts.ts';
import { newest } from './newsroom.ts';
import { obeying, withMode } from './permissions.ts';
import { Desk, expectRefusal, expectSuccess, foreign, temporaryFolder, type Tree } from './site.ts';

const sentences = {
  full: 'Ruang penyimpanan penuh, .*, ketika menulis DIR.*df -h',
  readOnly: 'Tidak dapat menulis DIR.*hanya dapat dibaca',
};
const says = (sentence: keyof typeof sentences, dir: string) => new RegExp(sentences[sentence].replace('DIR', dir));

/** One site with its cache, copied onto each disk; and what the next edition has to become. */
const prepared = mkdtempSync(join(tmpdir(), 'newsroom-'));
let next: Tree = {};
beforeAll(async () => {
  const desk = new Desk(prepared);
  desk.edit(1);
  await expectSuccess(desk.at('situs'));
  desk.edit(2);
  next = await desk.clean();
}, 120_000);
afterAll(() => rmSync(prepared, { recursive: true }));

function copyInto(folder: string, ...names: string[]): void {
  mkdirSync(folder, { recursive: true });
  const paths = names.map((name) => join(prepared, 'situs', name));
  expect(spawnSync('cp', ['-a', ...paths, folder], { encoding: 'utf8' }).stderr).toBe('');
}

interface Case {
  disk: SmallDisk;
  input: BuildInput;
}

/** The old edition is served, the next one is written, and one of the folders lies on a disk of its own. */
function caseWith(place: 'site' | 'cache' | 'scratch'): Case {
  const desk = new Desk(temporaryFolder());
  desk.edit(2);
  const at = { site: 'situs', cache: 'situs/cakram', scratch: 'proyek/.cache' }[place];
  const dir = join(desk.folder, at);
  if (place === 'scratch') copyProject(join(desk.folder, 'proyek'));
  const disk = new SmallDisk(dir);
  copyInto(join(desk.folder, 'situs'), 'situs', 'situs.d');
  copyInto(place === 'cache' ? dir : join(desk.folder, place === 'site' ? 'lain' : 'situs'), 'singgahan');
  const cache = { site: 'lain/singgahan', cache: 'situs/cakram/singgahan', scratch: 'situs/singgahan' }[place];
  const project = place === 'scratch' ? { project: join(desk.folder, 'proyek') } : {};
  return { disk, input: desk.at('situs', { cache: join(desk.folder, cache), ...project }) };
}

/** Nothing is left that would keep a small disk full. */
function expectNoDrafts({ out, cache }: BuildInput): void {
  const drafts = [...readdirSync(`${out}.d`), ...readdirSync(`${out}.d/jilid`)].filter((name) => /^baru-|\.link$/.test(name));
  expect(drafts).toEqual([]);
  expect(readdirSync(`${out}.d`).filter((name) => /^rilis-\w+$/.test(name))).toHaveLength(1);
  expect(filesOf(cache).filter((name) => name.endsWith('.tmp'))).toEqual([]);
}

describe.skipIf(noMounts !== undefined)('On a disk of its own', { timeout: 120_000 }, () => {
  test.each(['site', 'cache', 'scratch'] as const)(
    'the %s may be full, hold no more files or be read only: the old site stays, and the next good build repairs',
    async (place) => {
      const { disk, input } = caseWith(place);
      const noBytes = (left: number) => [() => disk.leaveBytes(left), 'full'] as const;
      const noFiles = (left: number) => [() => disk.leaveFiles(left), 'full'] as const;
      const faults = {
        // The last one deep in the work, when much of the next site is there.
        site: [noBytes(0), noFiles(4), noBytes(100_000)],
        // In a cache a new file mostly takes the place of an old one.
        cache: [noBytes(0), noFiles(0)],
        scratch: [noFiles(4), noBytes(0)],
      }[place];
      for (const [fault, sentence] of [...faults, [() => disk.forbidWriting(), 'readOnly'] as const]) {
        fault();
        await expectRefusal(input, says(sentence, disk.dir));
        expectNoDrafts(input);
        disk.mend();
      }
      await expectSuccess(input);
      expect(treeOf(input.out)).toEqual(next);
    },
  );
});

const page = newest.replace('articles/', 'berita/').replace('.md', '/index.html');
const titleOf = ({ out }: BuildInput) => /<h1[^>]*>([^<]*)/.exec(readFileSync(join(out, page), 'utf8'))?.[1]?.trim();

test.skipIf(obeying === undefined)(
  'A build that may not read an article, or write its cache, its lock or its site, says so and leaves the old site; later it repairs',
  { timeout: 120_000 },
  async () => {
    const desk = new Desk(temporaryFolder());
    desk.edit(2);
    copyInto(join(desk.folder, 'situs'), 'situs', 'situs.d');
    copyInto(join(desk.folder, 'lain'), 'singgahan');
    const input = desk.at('situs', { through: obeying ?? [], cache: join(desk.folder, 'lain/singgahan') });
    const refused = (path: string, mode: number, says: string) =>
      withMode(path, mode, () => expectRefusal(input, new RegExp(`${says}.*Periksa izinnya`)));
    const unwritable = (path: string) => `Tidak dapat membaca atau menulis ${path}`;
    await refused(join(desk.content, newest), 0, newest);
    await refused(input.cache, 0o500, unwritable(input.cache));
    await refused(join(desk.folder, 'lain'), 0o500, unwritable(`${input.cache}.kunci`));
    await refused(`${input.out}.d/jilid`, 0o500, unwritable(`${input.out}.d/jilid`));
    await expectSuccess(input);
    expect(treeOf(input.out)).toEqual(next);

    // Of the first edition nothing may be taken away: readers have the new one all the same.
    const releases = `${input.out}.d`;
    const [former = ''] = readdirSync(releases).filter((name) => /^rilis-\w+$/.test(name) && name !== basename(readlinkSync(input.out)));
    desk.edit(3);
    const { code, output } = await withMode(join(releases, former), 0o500, () => build(input));
    expect({ code, title: titleOf(input) }, output).toEqual({ code: 0, title: 'Edisi Nomor 3' });
    expect(output).toMatch(new RegExp(`Sisa situs yang lama tidak terhapus. ${unwritable(join(releases, former))}`));
    expect(output).not.toMatch(foreign);
  },
);
