/** Which files a content folder holds, in a fixed order. */
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Paths below the content folder with forward slashes, sorted by code unit; empty where the folder is absent. */
export async function listFiles(contentDir: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(contentDir, folder), { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => !entry.isDirectory() && !isHidden(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(contentDir.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();
}

/** Files that operating systems and editors leave behind. */
export const isHidden = (name: string) => name.startsWith('.') || name.endsWith('~') || name === 'Thumbs.db' || name === 'desktop.ini';
