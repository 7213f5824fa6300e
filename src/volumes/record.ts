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
  /** Addresses of files outside the folders. */
  loose: string[];
  /** Addresses of folders that hold files of this volume only. */
  folders: string[];
  /** Of months only. */
  companions?: KeptCompanions | undefined;
}

export const recordsDir = (cacheDir: string): string => join(cacheDir, 'jilid');
/** Keys by address of a volume's files: large, and asked for only where the volume is due. */
export type FileKeys = Readonly<Record<string, string>>;

export const readRecord = (cacheDir: string, name: string): Promise<VolumeRecord | undefined> => readJson(cacheDir, `${name}.json`);

/** @param folder of the edition that the keys belong to: they say so themselves */
export async function readKeys(cacheDir: string, name: string, folder: string): Promise<FileKeys | undefined> {
  const kept = await readJson<{ folder: string; files: FileKeys }>(cacheDir, `${name}.kunci.json`);
  return kept?.folder === folder ? kept.files : undefined;
}

/** Keys first: a record whose keys are missing would let nothing be kept. */
export async function writeRecord(cacheDir: string, name: string, record: VolumeRecord, files: FileKeys): Promise<void> {
  const write = (file: string, value: unknown) => writeWhole(join(recordsDir(cacheDir), file), JSON.stringify(value));
  await write(`${name}.kunci.json`, { folder: record.folder, files });
  await write(`${name}.json`, record);
}

/** What is cut off or not ours counts as absent. */
async function readJson<T>(cacheDir: string, file: string): Promise<T | undefined> {
  try {
    const kept = JSON.parse(await readFile(join(recordsDir(cacheDir), file), 'utf8')) as (T & { folder?: unknown }) | null;
    return typeof kept?.folder === 'string' ? kept : undefined;
  } catch {
    return undefined;
  }
}
