/** The site of the hostile newsroom: built once for the tests of its files and of the browser. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, fixtureTime, projectDir } from '../build/fixture-site.ts';
import { writeSecrets } from './corpus/files.ts';
import { everything } from './corpus/built.ts';
import { writeFiles } from './newsroom.ts';

const folder = join(projectDir, '.cache/attack-site');
export const hostileContent = join(folder, 'content');
export const hostileSite = join(folder, 'dist');
export const hostileCache = join(folder, 'cache');

/** @throws Error with the output of a build that failed */
export async function buildHostileSite(): Promise<void> {
  writeSecrets();
  rmSync(hostileContent, { recursive: true, force: true });
  writeFiles(hostileContent, everything);
  const { code, output } = await build({ content: hostileContent, out: hostileSite, cache: hostileCache, time: fixtureTime });
  if (code !== 0) throw new Error(`Situs serangan gagal dibangun.\n${output}`);
}
