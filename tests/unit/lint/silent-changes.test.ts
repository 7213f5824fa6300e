import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedWords } from '#lint/changed-words.ts';
import { faultless, olderArticle, writeFolder, type Files } from '../newsroom/content-folder.ts';
import { lintAgain } from './lint-folder.ts';

type Folder = Awaited<ReturnType<typeof writeFolder>>;

const git = ({ contentDir }: Folder, args: readonly string[], at = '2026-11-10T10:00:00+07:00') =>
  execFileSync('git', args, {
    cwd: contentDir,
    stdio: 'pipe',
    env: {
      PATH: process.env['PATH'],
      GIT_AUTHOR_DATE: at,
      GIT_COMMITTER_DATE: at,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
    },
  });
const commit = (folder: Folder, at?: string) => {
  git(folder, ['add', '-A']);
  git(folder, ['-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.id', 'commit', '-qm', 'ubah'], at);
};

async function repository(changes: Files = {}, at?: string): Promise<Folder> {
  const folder = await writeFolder(changes);
  git(folder, ['init', '-q']);
  commit(folder, at);
  return folder;
}

const edit = ({ contentDir }: Folder, before: string, after: string) => {
  const path = join(contentDir, olderArticle);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(before);
  writeFileSync(path, text.replace(before, after));
};
const silent = async (folder: Folder) => (await lintAgain(folder)).filter(({ rule }) => rule === 'ubah-diam-diam');
const sentence = 'Jalan ditutup sejak Senin.';

describe('A text that changed after publication', () => {
  test('is reported while the change lies in the folder, and once it is committed', async () => {
    const folder = await repository();
    expect(await silent(folder)).toEqual([]);
    edit(folder, sentence, 'Jalan ditutup sejak Kamis karena tanahnya turun.');
    expect(await silent(folder)).toEqual([expect.objectContaining({ file: olderArticle, line: 4, severity: 'warning' })]);
    commit(folder, '2026-11-11T10:00:00+07:00');
    expect(await silent(folder)).toHaveLength(1);
  });

  test('is fine once `updated` or an entry of corrections says so, in the same commit or later', async () => {
    const folder = await repository();
    edit(folder, sentence, 'Jalan ditutup sejak Kamis karena tanahnya turun.');
    commit(folder, '2026-11-11T10:00:00+07:00');
    edit(folder, 'kind: report', 'updated: "2026-11-11T10:00:00+07:00"\nkind: report');
    expect(await silent(folder)).toEqual([]);
    commit(folder, '2026-11-12T10:00:00+07:00');
    expect(await silent(folder)).toEqual([]);
    edit(folder, 'Kamis', 'Jumat');
    expect(await silent(folder)).toHaveLength(1);
  });

  test('may have been changed at will before it was public', async () => {
    const draft = await repository({ [olderArticle]: faultless[olderArticle].replace('kind:', 'draft: true\nkind:') });
    edit(draft, sentence, 'Jalan ditutup sejak Kamis karena tanahnya turun.');
    edit(draft, 'draft: true\n', '');
    expect(await silent(draft)).toEqual([]);
    const early = await repository({}, '2026-10-01T10:00:00+07:00');
    edit(early, sentence, 'Jalan ditutup sejak Kamis karena tanahnya turun.');
    commit(early, '2026-10-02T10:00:00+07:00');
    expect(await silent(early)).toEqual([]);
  });

  test('is not judged in a shallow clone, nor outside Git', async () => {
    const folder = await repository();
    edit(folder, sentence, 'Jalan ditutup sejak Kamis karena tanahnya turun.');
    commit(folder, '2026-11-11T10:00:00+07:00');
    const shallow = await writeFolder();
    git(shallow, ['clone', '-q', '--depth', '1', `file://${folder.contentDir}`, 'salinan']);
    expect(await silent({ ...shallow, contentDir: join(shallow.contentDir, 'salinan') })).toEqual([]);
    expect(await silent(await writeFolder())).toEqual([]);
  });
});

describe('A change of substance', () => {
  const changes: [before: string, after: string, isSubstance: boolean][] = [
    ['Warga antri sejak pagi.', 'Warga antre sejak pagi.', false],
    ['Warga antri di depan loket pagi itu.', 'Warga antre di muka loket pagi tersebut.', false],
    ['Warga antri di depan loket pagi itu juga.', 'Penduduk berdiri di muka loket petang tersebut.', true],
    ['Sebanyak 36 warga antre.', 'Sebanyak 63 warga antre.', true],
    ['Menurut camat Budi, antrean panjang.', 'Menurut camat Bodi, antrean panjang.', true],
    ['Warga antre.', '**Warga** antre, lalu pulang.', false],
    ['Warga antre. Lalu pulang.', 'Warga antre. Kemudian pulang.', false],
    ['Lihat [aturan](/a/).', 'Lihat [aturan](/b/).', false],
  ];
  for (const [before, after, isSubstance] of changes)
    test(`${before} → ${after}`, () => expect(changedWords(before, after) !== undefined).toBe(isSubstance));
});
