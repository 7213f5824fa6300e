/**
 * The site is bound in volumes: a month's articles, a year's lists, the front, the search indexes. Each is a set of
 * files that only it has, made together and replaced together.
 */
import type { MonthCompanions } from '#volumes/companions.ts';

/** A file of the site, and the digest of everything it is made of. */
export interface PlannedFile {
  /** Public address. */
  path: string;
  key: string;
}

export interface Volume {
  /** `2019-04`, `daftar-2019`, `depan`, `cari-2019`. */
  name: string;
  /** Undefined for what changes every day. */
  year: number | undefined;
  /** How long it takes to make all of it, in milliseconds or so. */
  weight: number;
  /** Digest of everything from which the files follow. */
  inputs: () => string;
  /** Every file, in a fixed order. Costs time, so it is asked only where the inputs have changed. */
  files: () => PlannedFile[] | Promise<PlannedFile[]>;
  /** Folders that hold files of this volume only; they enter the site whole. Addresses. */
  folders: () => string[];
  /** Of months only: kept, because they are costly to find. */
  companions?: MonthCompanions;
}

/** Where a file lies below the folder of a site. */
export const fileOf = (path: string): string => decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path).slice(1);
