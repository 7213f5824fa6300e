/** The program at /admin/, bound like everything else, though nothing in it comes from the content folder. */
import { join } from 'node:path';
import { digestOf } from '#digest.ts';
import { fingerprintBehindPages } from '#fingerprint.ts';
import * as routes from '#routes.ts';
import { bundleCms } from '#volumes/cms-bundle.ts';
import { readRecord, writeRecord } from '#volumes/record.ts';
import type { Workshop } from '#volumes/workshop.ts';

const name = 'redaksi';

/** Made anew only where code or libraries have changed. @returns the volume's name */
export async function bindCms({ shelf, cacheDir, projectDir, site, salt }: Workshop): Promise<string> {
  const inputs = fingerprintBehindPages(projectDir);
  const folder = `${name}-${digestOf(salt, inputs).slice(0, 12)}`;
  if ((await shelf.find(folder)) === undefined) await shelf.put(folder, (draft) => bundleCms(projectDir, join(draft, routes.admin)));
  const last = await readRecord(cacheDir, name);
  if (last?.folder !== folder) await writeRecord(cacheDir, name, { inputs, folder, site, folders: [routes.admin], loose: [] }, {});
  return name;
}
