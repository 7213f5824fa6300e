/** A site that is being served while something goes wrong with the next one. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { treeOf } from '../build/file-tree.ts';
import { build, buildEnvironment, projectDir, type BuildInput } from '../build/fixture-site.ts';
import { ContentFolder } from './folder.ts';
import { newest, smallNewsroom, smallNewsroomTime } from './newsroom.ts';

export type Tree = Record<string, string>;

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }), 60_000);
  return folder;
}

/** The small newsroom, with its newest headline as it is wanted. */
export class Desk {
  readonly folder: string;
  readonly content: string;
  #edition = 0;

  constructor(folder: string) {
    this.folder = folder;
    this.content = new ContentFolder(join(folder, 'content'), smallNewsroom).dir;
  }

  at(name: string, own: Partial<BuildInput> = {}): BuildInput {
    const [out, cache] = [join(this.folder, name, 'situs'), join(this.folder, name, 'singgahan')];
    return { content: this.content, out, cache, time: smallNewsroomTime, ...own };
  }

  /** Another edition: its headline is another one. */
  edit(edition = (this.#edition += 1)): void {
    const path = join(this.content, newest);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*/m, `title: Edisi Nomor ${edition}`));
  }

  /** What a clean build makes of it now. */
  async clean(): Promise<Tree> {
    const input = this.at(`bersih-${this.#edition}`);
    await expectSuccess(input);
    const tree = treeOf(input.out);
    rmSync(join(input.out, '..'), { recursive: true });
    return tree;
  }
}

export async function expectSuccess(input: BuildInput): Promise<void> {
  const { code, output } = await build(input);
  expect(code, output).toBe(0);
}

/** Words of libraries, and stacks. */
export const foreign = /\bE[A-Z]{4,}\b|\bError\b|^\s+at .+:\d+|program ini sendiri|os error/m;

/** The build fails, says why to an editor, and leaves the site that is served as it was. */
export async function expectRefusal(input: BuildInput, says: RegExp): Promise<void> {
  const before = treeOf(input.out);
  const { code, output } = await build(input);
  expect(code, output).toBe(1);
  expect(output).toMatch(says);
  expect(output).not.toMatch(foreign);
  expect(treeOf(input.out)).toEqual(before);
}

/** Runs a build and kills it with everything that it has started. @returns false where it was over before */
export async function killed(input: BuildInput, afterMs: number): Promise<boolean> {
  const child = spawn(process.execPath, ['src/tools/build.ts'], {
    cwd: projectDir,
    env: buildEnvironment(input),
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  await Promise.race([ended, new Promise((done) => setTimeout(done, afterMs))]);
  const isOver = child.exitCode !== null;
  try {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
  await ended;
  return !isOver;
}

/** As if so much time had passed that locks of a killed build count as abandoned. */
export function letLocksAge(...folders: string[]): void {
  const past = Date.now() / 1000 - 60;
  for (const folder of folders)
    for (const name of readdirSync(join(folder, '..')).filter((entry) => entry.endsWith('.kunci')))
      utimesSync(join(folder, '..', name), past, past);
}
