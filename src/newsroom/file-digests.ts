/**
 * Digests of files by content. A file whose size and times are as they were when it was last read is not read again,
 * under the rule that Git has for its index: what changed just before it was read is not trusted, because a second
 * change in the same tick of the clock would leave no trace.
 */
import { readFileSync, statSync, type Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDigest } from '#digest.ts';
import { writeWhole } from '#whole-file.ts';

/** Size, time of content, time of anything at all (which no program can set back), place on the disk, digest. */
type Seen = readonly [size: number, modified: number, changed: number, inode: number, digest: string];

interface Register {
  /** Milliseconds of the file system's own clock when these were read. */
  at: number;
  files: Record<string, Seen>;
}

/** The coarsest clock of a file system in use (FAT has two seconds). */
const tickMs = 2500;

/** @returns digests by path below `contentDir`; a file that vanished meanwhile has none */
export async function digestFiles(contentDir: string, files: readonly string[], cacheDir: string): Promise<Map<string, string>> {
  const path = join(cacheDir, 'berkas.json');
  const before = await readRegister(path);
  const known = before.files;
  const clock = `${path}.jam`;
  await writeWhole(clock, '');
  const now: Register = { at: statSync(clock).ctimeMs, files: {} };
  let isChanged = Object.keys(known).length !== files.length;
  const digests = new Map<string, string>();
  for (const file of files) {
    const found = look(join(contentDir, file));
    if (!found?.isFile()) continue;
    const old = known[file];
    const isKnown =
      Array.isArray(old) && isSame(old, found) && typeof old[4] === 'string' && old[4] !== unread && found.ctimeMs < before.at - tickMs;
    const seen: Seen = isKnown ? old : [found.size, found.mtimeMs, found.ctimeMs, found.ino, digestOfFile(join(contentDir, file))];
    isChanged ||= !isKnown;
    now.files[file] = seen;
    digests.set(file, seen[4]);
  }
  if (isChanged) await writeWhole(path, JSON.stringify(now));
  return digests;
}

const isSame = ([size, modified, changed, inode]: Seen, found: Stats) =>
  size === found.size && modified === found.mtimeMs && changed === found.ctimeMs && inode === found.ino;

/** Undefined where there is nothing, or a link that leads back to itself. */
function look(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Half of a SHA-256 is enough to tell files apart. */
export const shortened = (digest: string): string => digest.slice(0, 32);

/** Never trusted later: a right that is given to another user changes nothing about the file. */
const unread = 'tidak terbaca';

/** A file that cannot be read has a digest of its own: whoever reads it says what is wrong. */
function digestOfFile(path: string): string {
  try {
    return shortened(contentDigest(readFileSync(path)));
  } catch {
    return unread;
  }
}

async function readRegister(path: string): Promise<Register> {
  try {
    const register = JSON.parse(await readFile(path, 'utf8')) as { at?: unknown; files?: Register['files'] | null } | null;
    // Of another version of this program, it may be anything.
    const { at, files } = register ?? {};
    return typeof at === 'number' && typeof files === 'object' && files !== null ? { at, files } : { at: 0, files: {} };
  } catch {
    return { at: 0, files: {} };
  }
}
