/** What was learned from one month's folder of articles, kept until a file in it changes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '#editorial/article.ts';
import type { Reference } from '#markdown/rendered-body.ts';
import type { Problem } from '#newsroom/problem.ts';
import type { UnfinishedArticle } from '#newsroom/salvage.ts';
import { writeWhole } from '#whole-file.ts';

export interface MonthReading {
  articles: Article[];
  unfinished: UnfinishedArticle[];
  problems: Problem[];
  /** Ids of all files, the broken ones included. */
  names: string[];
  references: Record<string, readonly Reference[]>;
  /** Ids of the subheadings of each article that could be read. */
  headings: Record<string, readonly string[]>;
}

export const emptyReading = (): MonthReading => ({ articles: [], unfinished: [], problems: [], names: [], references: {}, headings: {} });

/** Months of a content folder, by what a cache keeps of them. */
export class MonthReadings {
  readonly #dir: string;
  constructor(cacheDir: string) {
    this.#dir = join(cacheDir, 'katalog');
  }

  /** @param key of everything that the reading depends on */
  async get(month: string, key: string): Promise<MonthReading | undefined> {
    try {
      const kept = JSON.parse(await readFile(this.#path(month), 'utf8')) as { key: string; reading: MonthReading };
      return kept.key === key ? kept.reading : undefined;
    } catch {
      return undefined;
    }
  }

  async put(month: string, key: string, reading: MonthReading): Promise<void> {
    await writeWhole(this.#path(month), JSON.stringify({ key, reading }));
  }

  #path(month: string): string {
    return join(this.#dir, `${month}.json`);
  }
}
