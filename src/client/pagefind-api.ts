/** The part of Pagefind's browser API that search uses; the package ships no types for it. */
export interface PagefindSearchResults {
  results: {
    /** As `indexedId` made it. */
    id: string;
    /** Places of the term in the article. */
    words: number[];
  }[];
}
export interface Pagefind {
  init: () => Promise<void>;
  mergeIndex: (path: string, options: Record<string, unknown>) => Promise<void>;
  search: (term: string) => Promise<PagefindSearchResults>;
}
export interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => Pagefind;
}
