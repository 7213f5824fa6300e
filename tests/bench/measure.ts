/** Whole commands: how long they take, how much memory they need at most, what they change in a folder. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';

export interface Measured {
  seconds: number;
  /** Of the command and everything it has started, at the moment when that was most. */
  megabytes: number;
  output: string;
}

export const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** To look at all processes of a machine takes some milliseconds of it. */
const sampleMs = 250;

/** @throws Error with the output of a command that fails */
export async function measure(
  command: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let megabytes = 0;
  const timer = setInterval(() => (megabytes = Math.max(megabytes, residentOf(child.pid ?? 0))), sampleMs);
  const code = await new Promise<number>((done, fail) => {
    child.on('error', fail);
    child.on('close', (exit) => done(exit ?? 1));
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}\n${output.slice(-4000)}`);
  return { seconds: (performance.now() - started) / 1000, megabytes: Math.round(megabytes), output };
}

/** Resident memory of a process and its descendants in megabytes, as Linux tells it; 0 elsewhere. */
function residentOf(root: number): number {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const name of entriesOf('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
      sizes.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // It has ended meanwhile.
    }
  }
  const belongs = (pid: number | undefined): boolean => pid !== undefined && (pid === root || (pid > 1 && belongs(parents.get(pid))));
  return [...sizes].reduce((sum, [pid, size]) => sum + (belongs(pid) ? size : 0), 0);
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Every file of a site with a digest of what is in it; links lead on. */
export function snapshot(folder: string, prefix = '', into = new Map<string, string>()): Map<string, string> {
  for (const name of readdirSync(join(folder, prefix))) {
    const path = `${prefix}${name}`;
    const found = statSync(join(folder, path));
    if (found.isDirectory()) snapshot(folder, `${path}/`, into);
    else
      into.set(
        path,
        createHash('sha1')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      );
  }
  return into;
}

/** New or different files, and those of them that belong to search. */
export function changedFiles(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): { all: number; search: number } {
  const changed = [...after].filter(([path, digest]) => before.get(path) !== digest).map(([path]) => path);
  return { all: changed.length, search: changed.filter((path) => path.startsWith('cari/')).length };
}
