/**
 * Makes a volume from freshly printed files and from those of its last edition that have not changed. At once, file by
 * file: a thread pool that is asked for thousands of links takes ten times as long.
 */
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '#digest.ts';
import type { FileKeys, VolumeRecord } from '#volumes/record.ts';
import type { Shelf } from '#volumes/shelf.ts';
import { fileOf, type PlannedFile } from '#volumes/volume.ts';

/** What is there of a volume's last edition: its keys, and the folder where it lies. */
export interface LastEdition {
  keys: FileKeys;
  path: string;
}

interface Binding {
  name: string;
  salt: string;
  inputs: string;
  site: string;
  files: readonly PlannedFile[];
  folders: string[];
  last: LastEdition | undefined;
  /** Folder of the freshly printed files; undefined where nothing had to be printed. */
  printed: string | undefined;
}

/** The files of the last edition that are as they were. */
export const unchanged = (files: readonly PlannedFile[], last: LastEdition | undefined): PlannedFile[] =>
  last ? files.filter(({ path, key }) => last.keys[path] === key) : [];

export async function bind({ name, salt, inputs, site, files, folders, last, printed }: Binding, shelf: Shelf): Promise<VolumeRecord> {
  const folder = `${name}-${digestOf(
    salt,
    files.flatMap(({ path, key }) => [path, key]),
  ).slice(0, 12)}`;
  const kept = new Set(unchanged(files, last).map(({ path }) => path));
  await shelf.put(folder, (draft) => {
    const made = new Set<string>();
    // Of a first edition everything is new, so its folders are moved as they are.
    const whole = last || printed === undefined ? [] : folders;
    for (const own of whole) moveFolder(join(printed ?? '', own), join(draft, own));
    for (const { path } of files.filter((file) => !whole.some((own) => file.path.startsWith(own)))) {
      const file = fileOf(path);
      const target = join(draft, file);
      if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
      made.add(dirname(target));
      const old = last && join(last.path, file);
      const fresh = printed === undefined ? undefined : join(printed, file);
      if (old !== undefined && (kept.has(path) || fresh === undefined || isSame(old, fresh))) linkOrCopy(old, target);
      else if (fresh !== undefined) renameSync(fresh, target);
      else throw new Error(`${path} was not printed`);
    }
  });
  const loose = files.flatMap(({ path }) => (folders.some((own) => path.startsWith(own)) ? [] : path));
  return { inputs, folder, site, folders, loose };
}

/** Two names for one file, where the file system can do that: a file of a volume is never written again. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK' && code !== 'ENOTSUP') throw error;
    copyFileSync(from, to);
  }
}

/** A month without pictures has no folder for them. */
function moveFolder(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(dirname(to.replace(/\/$/, '')), { recursive: true });
  renameSync(from, to);
}

function isSame(old: string, fresh: string): boolean {
  try {
    return readFileSync(old).equals(readFileSync(fresh));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).path === old) return false;
    throw error;
  }
}
