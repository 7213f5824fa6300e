/** Whether a name in the content folder is a file that lies there: no link to elsewhere, no device, no pipe. */
import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

export type FilePlace = 'own' | 'elsewhere' | 'no-file';

/** For the editor, where it is not. */
export const placeSentences: Readonly<Record<Exclude<FilePlace, 'own'>, string>> = {
  elsewhere: 'Nama ini adalah tautan ke luar folder konten. Salin berkas aslinya ke sini.',
  'no-file': 'Nama ini bukan berkas biasa. Ganti dengan berkas aslinya.',
};

/** The folder itself may be reached through a link. */
const roots = new Map<string, string>();

/**
 * @param path below the content folder
 * @throws Error of the file system where there is nothing
 */
export function ownFile(contentDir: string, path: string): { place: FilePlace; bytes: number } {
  const root = roots.get(contentDir) ?? realpathSync(contentDir);
  roots.set(contentDir, root);
  const full = join(contentDir, path);
  if (!realpathSync(full).startsWith(root + sep)) return { place: 'elsewhere', bytes: 0 };
  const found = statSync(full);
  return { place: found.isFile() ? 'own' : 'no-file', bytes: found.size };
}
