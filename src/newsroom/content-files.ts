/** Which files a content folder holds, in a fixed order. */
import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { NewsroomProblems } from '#newsroom/newsroom-problems.ts';
import type { Problem } from '#newsroom/problem.ts';
import { whyUnreadable } from '#newsroom/why-unreadable.ts';

/**
 * Paths below the content folder with forward slashes, sorted by code unit; empty where the folder is absent.
 * @throws NewsroomProblems where something in it cannot be looked into: what is there would be passed over in silence
 */
export async function listFiles(contentDir: string, folder: string): Promise<string[]> {
  const pathOf = (full: string) => full.slice(contentDir.length + 1).replaceAll(sep, '/');
  const problem = (file: string, message: string): Problem => ({ file, line: 1, column: 1, severity: 'error', rule: 'folder', message });
  const entries = await readdir(join(contentDir, folder), { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    const { code, path = '' } = error as NodeJS.ErrnoException;
    const at = pathOf(path);
    if (code === 'ENOENT' && (at === '' || at === folder)) return [];
    // Taken for an empty folder it would lose every article.
    const message = code === 'ENOENT' ? vanished : whyUnreadable(error).replace(/^Berkas/, 'Folder');
    throw new NewsroomProblems([problem(at || folder, message)], contentDir);
  });
  const found = entries.filter((entry) => !entry.isDirectory() && !isHidden(entry.name));
  // Among articles each of them is refused with all other mistakes.
  const linked =
    folder === 'articles' ? [] : found.filter((entry) => entry.isSymbolicLink() && isFolder(join(entry.parentPath, entry.name)));
  if (linked.length > 0) {
    const message = 'Nama ini adalah tautan ke folder lain, dan isinya tidak terbaca. Salin folder aslinya ke sini.';
    throw new NewsroomProblems(
      linked.map(({ parentPath, name }) => problem(pathOf(join(parentPath, name)), message)),
      contentDir,
    );
  }
  return found.map(({ parentPath, name }) => pathOf(`${parentPath}${sep}${name}`)).sort();
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const vanished = 'Folder ini hilang selagi dibaca, mungkin karena sedang dipindahkan. Jalankan lagi.';

/** Files that operating systems and editors leave behind. */
export const isHidden = (name: string) => name.startsWith('.') || name.endsWith('~') || name === 'Thumbs.db' || name === 'desktop.ini';
