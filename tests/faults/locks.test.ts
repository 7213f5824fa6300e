/** Locks that are nobody's: whoever comes next takes over, or is told what to do; the lock of one who is at work is left alone. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../build/fixture-site.ts';
import { temporaryFolder } from './site.ts';

const script = `
  import { withLocks } from '#tools/locks.ts';
  import { stopOnProblem } from '#tools/terminal.ts';
  await stopOnProblem(() => withLocks([process.argv[1]], async () => {
    console.log('bekerja');
    for await (const _ of process.stdin);
  }));
`;

interface Answer {
  code: number | null;
  output: string;
}

/** Locks a folder in a process of its own, as a build does, and is at work until it is told to end. */
function lockIn(folder: string): { begun: Promise<void>; end: () => void; ended: Promise<Answer> } {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], { cwd: projectDir });
  let output = '';
  const begun = new Promise<void>((done) => child.stdout.once('data', () => done()));
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { begun, end: () => child.stdin.end(), ended: new Promise((done) => child.on('close', (code) => done({ code, output }))) };
}

function lockOnce(folder: string): Promise<Answer> {
  const { end, ended } = lockIn(folder);
  end();
  return ended;
}

/** @param ageMs less than nothing where its time lies ahead */
function leaveLock(name: string, ageMs: number, make: (path: string) => void = mkdirSync): string {
  const folder = join(temporaryFolder(), name);
  const lock = `${folder}.kunci`;
  make(lock);
  const time = (Date.now() - ageMs) / 1000;
  utimesSync(lock, time, time);
  return folder;
}

// All at the same time: what they do is wait.
test('A lock that was left behind', { timeout: 120_000 }, async () => {
  const day = 86_400_000;
  const busy = join(temporaryFolder(), 'dipakai');
  const worker = lockIn(busy);
  await worker.begun;
  const folders = {
    old: leaveLock('lama', day),
    fresh: leaveLock('baru', 0),
    ahead: leaveLock('esok', -day),
    oldFile: leaveLock('berkas-lama', day, (path) => writeFileSync(path, '')),
    file: leaveLock('berkas', -day, (path) => writeFileSync(path, '')),
    filled: leaveLock('berisi', day, (path) => mkdirSync(join(path, 'catatan'), { recursive: true })),
    busy,
  };
  const names = Object.keys(folders) as (keyof typeof folders)[];
  const all = await Promise.all(names.map(async (name) => [name, await lockOnce(folders[name])] as const));
  const answers = Object.fromEntries(all) as Record<keyof typeof folders, Answer>;

  expect(answers.old).toEqual({ code: 0, output: 'bekerja\n' });
  for (const name of ['fresh', 'ahead'] as const) {
    expect(answers[name], name).toEqual({ code: 0, output: 'Menunggu build lain selesai …\nbekerja\n' });
    expect(existsSync(`${folders[name]}.kunci`)).toBe(false);
  }
  for (const name of ['oldFile', 'file'] as const) {
    expect(answers[name].code).toBe(1);
    expect(answers[name].output).toContain(`Di jalur ${folders[name]}.kunci ada berkas, padahal harus folder. Pindahkan berkas itu`);
  }
  expect(answers.filled.code).toBe(1);
  expect(answers.filled.output).toContain(
    `Di jalur ${folders.filled}.kunci ada folder yang bukan buatan program ini. Pindahkan folder itu`,
  );
  expect(answers.busy.code).toBe(1);
  expect(answers.busy.output).toContain(`Build lain sedang memakai ${busy}. Tunggu sampai selesai`);
  worker.end();
  expect(await worker.ended).toEqual({ code: 0, output: 'bekerja\n' });
});
