/** Reads a content folder as every command does, and says what the newsroom thinks of it. */
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editionOf } from '#newsroom/edition-of.ts';
import { lostAddresses } from '#newsroom/lost-addresses.ts';
import { isError, type Problem } from '#newsroom/problem.ts';
import { readNewsroom } from '#newsroom/read-newsroom.ts';
import { oldAddresses } from '#views/old-addresses.ts';
import { fixtureOrigin, fixtureTime, projectDir } from '../build/fixture-site.ts';
import type { Files } from './attack.ts';
import { base, writeFiles } from './newsroom.ts';

/** In memory where the machine has such a place: there are thousands of small files to be written. */
const place = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

const folders: string[] = [];
export function newFolder(): string {
  const folder = realpathSync(mkdtempSync(join(place, 'serangan-')));
  folders.push(folder);
  return folder;
}
export const removeFolders = (): void => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }));

/** One folder for all attacks, because to make one takes longer than to read it; what an attack brings is taken away again. */
export class Desk {
  readonly #folder = newFolder();
  readonly #contentDir = join(this.#folder, 'content');

  constructor() {
    writeFiles(this.#contentDir, base);
  }

  /** Errors that stop a build. */
  async errorsIn(files: Files): Promise<Problem[]> {
    writeFiles(this.#contentDir, files);
    try {
      const now = new Date(fixtureTime);
      const cacheDir = join(this.#folder, 'cache');
      const newsroom = await readNewsroom({ contentDir: this.#contentDir, cacheDir, siteUrl: fixtureOrigin, projectDir, now });
      const errors = newsroom.problems.filter(isError);
      return errors.length > 0 ? errors : lostAddresses(oldAddresses(editionOf(newsroom, { now, showsDrafts: false })).lost);
    } finally {
      for (const name of Object.keys(files)) rmSync(join(this.#contentDir, name), { recursive: true, force: true });
      writeFiles(this.#contentDir, base);
    }
  }
}
