/** What was learned from one month's folder of articles, kept until a file in it changes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#editorial/article.ts';
import { articlePath } from '#newsroom/article-path.ts';
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

/** What a reading depends on, so that after an edit only the articles that changed are read. */
export interface ReadFrom {
  /** Of everything. */
  key: string;
  /** Of everything but the articles' own files: code, pictures, documents. */
  around: string;
  /** Of all files, by path. */
  digests: Readonly<Record<string, string>>;
}

interface Kept extends ReadFrom {
  reading: MonthReading;
}

/** Months of a content folder, by what a cache keeps of them. */
export class MonthReadings {
  readonly #dir: string;
  constructor(cacheDir: string) {
    this.#dir = join(cacheDir, 'katalog');
  }

  get(month: string, key: string): MonthReading | undefined {
    const kept = this.#read(month);
    return kept?.key === key ? kept.reading : undefined;
  }

  /** What still holds of the last reading, and of which files it is. */
  unchanged(month: string, { around, digests }: ReadFrom): { files: ReadonlySet<string>; reading: MonthReading } {
    const kept = this.#read(month);
    const files = new Set(kept?.around === around ? Object.keys(digests).filter((file) => digests[file] === kept.digests?.[file]) : []);
    return { files, reading: kept?.reading && files.size > 0 ? readingOf(files, kept.reading) : emptyReading() };
  }

  async put(month: string, { key, around, digests }: ReadFrom, reading: MonthReading): Promise<void> {
    await writeWhole(this.#path(month), JSON.stringify({ key, around, digests, reading } satisfies Kept));
  }

  /** At once: these are few and large files, and everything waits for them. */
  #read(month: string): Partial<Kept> | undefined {
    try {
      return JSON.parse(readFileSync(this.#path(month), 'utf8')) as Partial<Kept>;
    } catch {
      return undefined;
    }
  }

  #path(month: string): string {
    return join(this.#dir, `${month}.json`);
  }
}

/** The part of a reading that comes from some of its files. */
function readingOf(files: ReadonlySet<string>, { articles, unfinished, problems, references, headings }: MonthReading): MonthReading {
  const isIn = ({ file }: { file: string }) => files.has(file);
  const names = [...files].flatMap((file) => articlePath(file)?.id ?? []);
  const entries = <Value>(record: Record<string, Value>, keys: Iterable<string>) =>
    Object.fromEntries([...keys].flatMap((key): [string, Value][] => (record[key] === undefined ? [] : [[key, record[key]]])));
  return {
    articles: articles.filter(isIn),
    unfinished: unfinished.filter(isIn),
    problems: problems.filter(isIn),
    names,
    references: entries(references, files),
    headings: entries(headings, names),
  };
}
