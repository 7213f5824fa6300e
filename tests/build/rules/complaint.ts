/** What a rule finds wrong with a site, one sentence each; an empty list where nothing is. */
import type { BuiltSite, Page } from '../built-site.ts';

export type PageRule = (page: Page, site: BuiltSite) => string[] | Promise<string[]>;

/** Collects sentences about one thing. */
export class Complaints {
  readonly found: string[] = [];
  readonly #about: string;
  constructor(about: string) {
    this.#about = about;
  }

  /** @param said shown where it does not hold */
  must(holds: boolean, what: string, said?: unknown): void {
    if (!holds) this.found.push(`${this.#about}: ${what}${said === undefined ? '' : ` (${JSON.stringify(said)})`}`);
  }

  same(actual: unknown, expected: unknown, what: string): void {
    this.must(JSON.stringify(actual) === JSON.stringify(expected), what, { is: actual, ought: expected });
  }
}
