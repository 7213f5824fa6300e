/** What is remembered of a volume: what it was made from, and where it lies. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptCompanions } from '#volumes/companions.ts';
import { writeWhole } from '#whole-file.ts';

export interface VolumeRecord {
  /** Digest of everything the volume was made from. */
  inputs: string;
  /** Name of its folder: the volume's own, and a digest of what it holds. */
  folder: string;
  /** Digest of code and frame, which all volumes share: where it has changed, every page has. */
  site: string;
  /** Keys by address. */
  files: Record<string, string>;
  /** Addresses of files outside the folders. */
  loose: string[];
  /** Addresses of folders that hold files of this volume only. */
  folders: string[];
  /** Of months only. */
  companions?: KeptCompanions | undefined;
}

export const recordsDir = (cacheDir: string): string => join(cacheDir, 'jilid');
const recordPath = (cacheDir: string, name: string) => join(recordsDir(cacheDir), `${name}.json`);

/** A record that is cut off or not ours counts as none. */
export async function readRecord(cacheDir: string, name: string): Promise<VolumeRecord | undefined> {
  try {
    return JSON.parse(await readFile(recordPath(cacheDir, name), 'utf8')) as VolumeRecord;
  } catch {
    return undefined;
  }
}

export const writeRecord = (cacheDir: string, name: string, record: VolumeRecord): Promise<void> =>
  writeWhole(recordPath(cacheDir, name), JSON.stringify(record));
