/** Whoever locks a folder as a build does, in a process of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, utimesSync } from 'node:fs';
import { projectDir } from '../build/fixture-site.ts';

const script = `
  import { withLocks } from '#tools/locks.ts';
  import { stopOnProblem } from '#tools/terminal.ts';
  await stopOnProblem(() => withLocks([process.argv[1]], async () => {
    console.log('bekerja');
    for await (const _ of process.stdin);
  }));
`;

export interface Answer {
  code: number | null;
  output: string;
}

/** At work until it is told to end. */
export function lockIn(folder: string): { begun: Promise<void>; end: () => void; ended: Promise<Answer> } {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], { cwd: projectDir });
  let output = '';
  const begun = new Promise<void>((done) => child.stdout.once('data', () => done()));
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { begun, end: () => child.stdin.end(), ended: new Promise((done) => child.on('close', (code) => done({ code, output }))) };
}

export function lockOnce(folder: string): Promise<Answer> {
  const { end, ended } = lockIn(folder);
  end();
  return ended;
}

/** @param ageMs less than nothing where its time lies ahead @returns the folder */
export function leaveLock(folder: string, ageMs: number, make: (path: string) => void = mkdirSync): string {
  const lock = `${folder}.kunci`;
  make(lock);
  const time = (Date.now() - ageMs) / 1000;
  utimesSync(lock, time, time);
  return folder;
}
