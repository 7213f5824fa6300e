/**
 * Folders that are no longer needed go at the end of all measurements: where a file system has no journal (ext4 in many
 * virtual machines), making a file looks at those that were removed in the minutes before.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const folders = new Set<string>();

export async function putAside(path: string): Promise<void> {
  const aside = join(dirname(path), 'usang');
  folders.add(aside);
  await mkdir(aside, { recursive: true });
  await rename(path, join(aside, randomUUID())).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
}

export async function removeWhatWasPutAside(): Promise<void> {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}
