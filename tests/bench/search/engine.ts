/** A search engine under measurement. */
import type { Text } from './collection.ts';

export interface Engine {
  name: string;
  /** Ids of articles, best first. */
  search: (words: string) => Promise<string[]>;
  /** Bytes a reader has loaded so far; undefined for engines that search on a server. */
  bytes?: () => number;
}

export type MakeEngine = (texts: readonly Text[], synonyms: readonly (readonly string[])[]) => Promise<Engine>;
