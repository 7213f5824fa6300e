/** A content folder in memory, what was done to it, and how both get onto a disk. */
import { lutimesSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf } from '../build/file-tree.ts';

/** What stands at a path: a file's bytes, a link's target, an empty folder, or nothing. */
export type Content = Buffer | { linkTo: string } | 'folder' | 'nothing';
export type Files = ReadonlyMap<string, Buffer>;

export interface Change {
  path: string;
  to: Content;
  /** Time of the file, in milliseconds, where it is not now. */
  time?: number;
}

export const readFiles = (folder: string): Files => new Map(filesOf(folder).map((name) => [name, readFileSync(join(folder, name))]));

/** Paths with a file or folder of the newsroom at or below them. */
const isAtOrBelow = (path: string, other: string) => path === other || path.startsWith(`${other}/`);

export class ContentFolder {
  readonly dir: string;
  readonly files: Files;

  constructor(dir: string, files: Files) {
    this.dir = dir;
    this.files = files;
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir, { recursive: true });
    for (const [path, bytes] of files) this.#write({ path, to: bytes });
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) this.#write(change);
  }

  /** As it was in the beginning. */
  restore(changes: readonly Change[]): void {
    for (const { path } of changes.toReversed()) rmSync(join(this.dir, path), { recursive: true, force: true });
    for (const [path, bytes] of this.files) if (changes.some((change) => isAtOrBelow(path, change.path))) this.#write({ path, to: bytes });
  }

  #write({ path, to, time }: Change): void {
    const target = join(this.dir, path);
    rmSync(target, { recursive: true, force: true });
    if (to === 'nothing') return;
    mkdirSync(to === 'folder' ? target : dirname(target), { recursive: true });
    if (Buffer.isBuffer(to)) writeFileSync(target, to);
    else if (to !== 'folder') symlinkSync(to.linkTo, target);
    if (time !== undefined) lutimesSync(target, time / 1000, time / 1000);
  }
}
