/** Everything in a content folder, read and checked. */
import type { Article } from '#editorial/article.ts';
import type { LedgerEntry, PurgedAddress } from '#editorial/edition.ts';
import type { Problem } from '#newsroom/problem.ts';
import type { UnfinishedArticle } from '#newsroom/salvage.ts';
import type { Reference } from '#markdown/rendered-body.ts';
import type { AuthorData } from '#schemas/author.ts';
import type { CategoryData } from '#schemas/category.ts';
import type { FrontData } from '#schemas/front.ts';
import type { PageData } from '#schemas/page.ts';
import type { RegionData } from '#schemas/region.ts';
import type { SynonymsData } from '#schemas/synonyms.ts';
import type { TopicData } from '#schemas/topic.ts';

/** A small entry with its text. */
export interface Item<Data> {
  id: string;
  file: string;
  data: Data;
  digest: string;
  bodyLine: number;
}

/** What bodies point at, by file; needed while checking only. */
export type BodyReferences = ReadonlyMap<string, readonly Reference[]>;

export interface Newsroom {
  articles: Article[];
  /** Those whose front matter has mistakes: for finding the other mistakes in them. */
  unfinished: UnfinishedArticle[];
  authors: Item<AuthorData>[];
  categories: Item<CategoryData>[];
  topics: Item<TopicData>[];
  pages: Item<PageData>[];
  regions: RegionData[];
  front: FrontData;
  ledger: LedgerEntry[];
  purged: PurgedAddress[];
  synonyms: SynonymsData;
  references: BodyReferences;
  /** Ids of the subheadings of each article that could be read. */
  headings: ReadonlyMap<string, readonly string[]>;
  /** Names of all files, the broken ones included, or one mistake would look like many. */
  names: Record<'articles' | 'authors' | 'categories' | 'topics' | 'pages', readonly string[]>;
  /** False where regions.yaml itself is broken. */
  regionsReadable: boolean;
  problems: Problem[];
}
