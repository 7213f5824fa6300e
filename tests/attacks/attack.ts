/** What an attack on the newsroom is: files that somebody with bad intentions puts into the content folder. */

/** By path below the content folder; a function makes what Git could not keep: links, pipes. */
export type Files = Readonly<Record<string, string | Uint8Array | ((path: string) => void)>>;

/** The build says no: with this file, at this line, in a sentence like this. */
export interface Refused {
  /** What is attacked, and how. */
  name: string;
  files: Files;
  at: string;
  line?: number;
  says: RegExp;
  /** Shows only where nothing else is wrong. */
  alone?: boolean;
}

/** The build says yes, and readers see words. */
export interface Built {
  name: string;
  files: Files;
}

/** Pages define it: whoever gets it called has found a hole. */
export const sentinel = 'serang';
/** JavaScript that tells of itself in every way that a page can notice. */
export const js = `${sentinel}(1)`;

let next = 0;
/** A name for the next article, so that all of them fit into one newsroom. */
export const freshSlug = (kind: string): string => `${kind}-${String((next += 1)).padStart(3, '0')}`;
