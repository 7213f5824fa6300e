/** Writing files that others may read at the same time, and saying where a disk did not let us. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Under a name of its own first, so that nobody reads half a file and two writers of the same file do not collide. */
export async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    // On a full disk the draft would keep it full.
    await rm(draft, { force: true }).catch(() => undefined);
    throw Object.assign(error as Error, { path, dest: undefined });
  }
}

/** Empty where there is no file. Any other refusal is thrown: what could not be read must not be written anew as if it were empty. */
export async function readIfThere(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
const sealBytes = 32;

/** With its SHA-256 at the end, for what cannot be seen to be whole in itself. */
export const writeSealed = (path: string, content: Buffer): Promise<void> => writeWhole(path, Buffer.concat([content, sha256(content)]));

/** Undefined where there is nothing, or nothing that was written by `writeSealed` and is as it was. */
export async function readSealed(path: string): Promise<Buffer | undefined> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  const content = bytes.subarray(0, -sealBytes);
  return bytes.length > sealBytes && sha256(content).equals(bytes.subarray(-sealBytes)) ? content : undefined;
}

/** Whoever writes through an open file, or through another program, is not told by the error where that was. */
export async function writingAt<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && (error as NodeJS.ErrnoException).path === undefined) Object.assign(error, { path: place });
    throw error;
  }
}
