/** The part of Pagefind's browser API that the search page uses; the package ships no types for it. */
export interface PagefindResultData {
  url: string;
  /** HTML-escaped text with `<mark>` around matches. */
  excerpt: string;
  meta: Record<string, string>;
}
export interface PagefindSearchResult {
  data: () => Promise<PagefindResultData>;
}
export interface PagefindSearchResults {
  results: PagefindSearchResult[];
  filters: Record<string, Record<string, number>>;
}
export interface Pagefind {
  init: () => Promise<void>;
  mergeIndex: (path: string, options: Record<string, unknown>) => Promise<void>;
  /** Loads the filters; only then do results come with counts. */
  filters: () => Promise<unknown>;
  search: (
    term: string,
    options: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<PagefindSearchResults>;
}
export interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => Pagefind;
}
