/** A part of search: not printed by Astro, but bound, kept and put into the site as every volume is. */
import { fingerprintOf } from '#fingerprint.ts';
import { projectDir } from '#settings.ts';
import type { VolumeRecord } from '#volumes/record.ts';

export interface SearchVolume {
  name: string;
  year: number | undefined;
  weight: number;
  inputs: () => string;
  folders: () => string[];
  /**
   * What the files are made of, as a digest, and how to write them below a folder.
   * @param find where another volume lies; asked by what is made of all the others
   */
  prepare: (find: FindVolume) => Promise<{ digest: string; write: (dir: string) => Promise<void> }>;
  /** Whether it is made of other volumes of search, and so after them. */
  isLast: boolean;
}

/** @returns the folder of a volume and what is remembered of it; undefined where it has not been made */
export type FindVolume = (name: string) => Promise<{ path: string; record: VolumeRecord } | undefined>;

/** What decides how files are written. */
export const writersDigest = (): string => fingerprintOf(projectDir, ['src/search', 'src/volumes', 'src/routes.ts']);
