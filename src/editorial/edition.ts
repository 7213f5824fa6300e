/** The newsroom as it stands at one instant: every article that has a page, in order, and the lists it belongs to. */
import type { Article } from '#editorial/article.ts';
import { ArticleFinder } from '#editorial/find-article.ts';
import {
  hasPage,
  instantsCome,
  isOffered,
  isReadable,
  lastModified,
  publicationState,
  type PublicationState,
} from '#editorial/publication.ts';
import { RegionTree } from '#editorial/region.ts';
import type { AuthorData } from '#schemas/author.ts';
import type { CategoryData } from '#schemas/category.ts';
import type { FrontData } from '#schemas/front.ts';
import type { PageData } from '#schemas/page.ts';
import type { RegionData } from '#schemas/region.ts';
import type { SynonymsData } from '#schemas/synonyms.ts';
import type { TopicData } from '#schemas/topic.ts';

/** An article together with its state at the edition's instant. */
export interface Story extends Article {
  state: PublicationState;
  /** Its publication in milliseconds. */
  time: number;
  /** When it last changed for readers. */
  modified: string;
  /** What other pages may show of it at the edition's instant, as one word that changes with it. */
  appearance: string;
}

/** What is known of the small collections, for views that may not look at other articles. */
export type Names = Pick<Edition, 'now' | 'category' | 'author' | 'topic' | 'page' | 'regions'>;

export type Named<Data> = Data & { id: string; digest: string; file: string };
export type Author = Named<AuthorData>;
export type Category = Named<CategoryData>;
export type Topic = Named<TopicData>;
export type Page = Named<PageData>;

/** A line of the ledger of published addresses. */
export interface LedgerEntry {
  /** As it was published, from the first slash on. */
  path: string;
  /** Set by an editor where the page is no more. */
  fate: 'removed' | { movedTo: string } | undefined;
  /** Where it stands. */
  file: string;
  line: number;
}

/** A line of the ledger for an address whose article was purged: nothing says which one it was. */
export interface PurgedAddress {
  /** As `addressDigest` makes it. */
  digest: string;
  file: string;
  line: number;
}

export interface EditionContent {
  articles: readonly Article[];
  authors: readonly Author[];
  categories: readonly Category[];
  topics: readonly Topic[];
  pages: readonly Page[];
  regions: readonly RegionData[];
  front: FrontData;
  ledger: readonly LedgerEntry[];
  purged: readonly PurgedAddress[];
  synonyms: SynonymsData;
}

export interface EditionOptions {
  now: Date;
  /** True in the editor's preview: drafts and scheduled articles have pages too. */
  showsDrafts: boolean;
}

export class Edition {
  readonly now: Date;
  /** True where drafts and scheduled articles have pages, which is for the newsroom only. */
  readonly isPreview: boolean;
  /** Newest first; equal instants by address, so that the order never depends on files. */
  readonly stories: readonly Story[];
  readonly offered: readonly Story[];
  readonly readable: readonly Story[];
  readonly finder: ArticleFinder<Story>;
  readonly categories: readonly Category[];
  readonly regions: RegionTree;
  readonly content: EditionContent;
  readonly #lists = {
    rubric: new Map<string, Story[]>(),
    topic: new Map<string, Story[]>(),
    author: new Map<string, Story[]>(),
    region: new Map<string, Story[]>(),
    day: new Map<string, Story[]>(),
  };
  readonly #found = new Map<string, unknown>();
  readonly #byId = { categories: byId<Category>(), authors: byId<Author>(), topics: byId<Topic>(), pages: byId<Page>() };

  constructor(content: EditionContent, { now, showsDrafts }: EditionOptions) {
    this.now = now;
    this.isPreview = showsDrafts;
    this.content = content;
    this.regions = new RegionTree(content.regions);
    this.categories = [...content.categories].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
    const shown = showsDrafts ? () => true : hasPage;
    for (const key of ['categories', 'authors', 'topics', 'pages'] as const)
      for (const entry of content[key]) (this.#byId[key] as Map<string, { id: string }>).set(entry.id, entry);
    this.stories = content.articles
      .map((article) => storyOf(article, now))
      .filter(({ state }) => shown(state))
      .sort(newestFirst);
    this.offered = this.stories.filter(({ state }) => isOffered(state));
    this.readable = this.stories.filter(({ state }) => isReadable(state));
    this.finder = new ArticleFinder(this.stories);
    for (const story of this.stories) this.#enter(story);
  }

  #enter(story: Story): void {
    const { category, topics = [], authors, regions, published } = story.data;
    push(this.#lists.rubric, category, story);
    for (const topic of topics) push(this.#lists.topic, topic, story);
    for (const author of authors) push(this.#lists.author, author, story);
    for (const { code } of this.regions.around(regions)) push(this.#lists.region, code, story);
    push(this.#lists.day, published.slice(0, 10), story);
  }

  /** Everything in a listing, newest first; a region holds what its parts hold. */
  listing(kind: 'rubric' | 'topic' | 'author' | 'region' | 'day', id: string): readonly Story[] {
    return this.#lists[kind].get(id) ?? [];
  }

  /** What is found out about a whole edition is found out once, whoever asks. @param name unique to the question */
  once<T>(name: string, find: () => T): T {
    if (!this.#found.has(name)) this.#found.set(name, find());
    return this.#found.get(name) as T;
  }

  /** Days with at least one article, newest first. */
  get days(): string[] {
    return [...this.#lists.day.keys()];
  }

  category(id: string): Category | undefined {
    return this.#byId.categories.get(id);
  }

  author(id: string): Author | undefined {
    return this.#byId.authors.get(id);
  }

  topic(id: string): Topic | undefined {
    return this.#byId.topics.get(id);
  }

  page(id: string): Page | undefined {
    return this.#byId.pages.get(id);
  }
}

const byId = <T>() => new Map<string, T>();

function storyOf(article: Article, now: Date): Story {
  const state = publicationState(article.data, now);
  const appearance = `${article.face}-${state}-${instantsCome(article.data, now)}`;
  return { ...article, state, time: Date.parse(article.data.published), modified: lastModified(article.data, now), appearance };
}

const newestFirst = (a: Article, b: Article) =>
  a.data.published === b.data.published ? compare(a.id, b.id) : compare(b.data.published, a.data.published);
const compare = (a: string, b: string) => (a < b ? -1 : 1);

function push(lists: Map<string, Story[]>, key: string, story: Story): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [story]);
  else if (list.at(-1) !== story) list.push(story);
}
