/** Disks that are full, that hold no more files, or that cannot be written: below the site, the cache or the scratch folder. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf, treeOf } from '../build/file-tree.ts';
import type { BuildInput } from '../build/fixture-site.ts';
import { copyProject } from '../build/project-copy.ts';
import { noMounts, SmallDisk } from './mounts.ts';
import { Desk, expectRefusal, expectSuccess, temporaryFolder, type Tree } from './site.ts';

const sentences = {
  full: 'Ruang penyimpanan penuh, .*, ketika menulis DIR.*df -h',
  readOnly: 'Tidak dapat menulis DIR.*hanya dapat dibaca',
};
const says = (sentence: keyof typeof sentences, dir: string) => new RegExp(sentences[sentence].replace('DIR', dir));

/** One site with its cache, copied onto each disk; and what the next edition has to become. */
const prepared = mkdtempSync(join(tmpdir(), 'newsroom-'));
let next: Tree = {};
beforeAll(async () => {
  if (noMounts !== undefined) return;
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
      const faults: [fault: () => void, sentence: keyof typeof sentences][] = [
        [() => disk.leaveBytes(0), 'full'],
        // In a cache a new file mostly takes the place of an old one.
        [() => disk.leaveFiles(place === 'cache' ? 0 : 4), 'full'],
        [() => disk.forbidWriting(), 'readOnly'],
      ];
      // Deep in the work, when much of the next site is there.
      if (place === 'site') faults.push([() => disk.leaveBytes(100_000), 'full']);
      for (const [fault, sentence] of faults) {
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
