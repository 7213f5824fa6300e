/** Small and read-only file systems, where they may be made. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Undefined where it went well. */
function refusalOf(command: string, ...args: string[]): string | undefined {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? undefined : (error?.message ?? stderr.trim());
}

const mount = (dir: string) => refusalOf('mount', '-t', 'tmpfs', '-o', 'size=64m,nr_inodes=20000', 'newsroom', dir);

/** A file system of its own in memory, gone when the test is over. */
export class SmallDisk {
  readonly dir: string;
  constructor(dir: string) {
    this.dir = dir;
    mkdirSync(dir, { recursive: true });
    const refused = mount(dir);
    if (refused !== undefined) throw new Error(refused);
    onTestFinished(() => void refusalOf('umount', '-l', dir));
  }

  /** Leaves room for so many bytes beside what is there. */
  leaveBytes(left: number): void {
    const { blocks, bfree, bsize } = statfsSync(this.dir);
    // A size of nothing would be no limit.
    this.#remount(`size=${Math.max(1, blocks - bfree) * bsize + left}`);
  }

  /** Leaves room for so many more files and folders. */
  leaveFiles(left: number): void {
    const { files, ffree } = statfsSync(this.dir);
    this.#remount(`nr_inodes=${files - ffree + left}`);
  }

  forbidWriting(): void {
    this.#remount('ro');
  }

  /** There is room again, and it may be used. */
  mend(): void {
    this.#remount('rw,size=64m,nr_inodes=20000');
  }

  #remount(options: string): void {
    const refused = refusalOf('mount', '-o', `remount,${options}`, this.dir);
    if (refused !== undefined) throw new Error(refused);
  }
}

/** Undefined where file systems can be mounted; otherwise why not. */
export const noMounts: string | undefined = (() => {
  const dir = mkdtempSync(join(tmpdir(), 'newsroom-'));
  const refused = process.getuid?.() === 0 ? mount(dir) : 'bukan root';
  if (refused === undefined) refusalOf('umount', dir);
  rmSync(dir, { recursive: true, force: true });
  return refused;
})();
if (noMounts !== undefined) process.stderr.write(`Cakram penuh dan cakram yang hanya dapat dibaca: tidak dijalankan (${noMounts}).\n`);
