/** Where and with what volumes are made. */
import type { Edition } from '#editorial/edition.ts';
import type { Shelf } from '#volumes/shelf.ts';

export interface Workshop {
  edition: Edition;
  /** Digest of code and frame. */
  site: string;
  shelf: Shelf;
  /** Part of the names of new folders, so that a forced build takes none that is there. */
  salt: string;
  cacheDir: string;
  projectDir: string;
  siteUrl: string;
  /** Told the address of each page that is printed. */
  onPage: (path: string) => void;
}
