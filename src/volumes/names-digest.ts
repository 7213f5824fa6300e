/** Digests of what pages show of the small collections. */
import { digestOf, digestOfValue } from '#digest.ts';
import type { Edition, Story } from '#editorial/edition.ts';

export class NamesDigest {
  readonly #edition: Edition;
  readonly #known = new Map<string, string>();
  constructor(edition: Edition) {
    this.#edition = edition;
  }

  /** Of everything that the pages of these stories may show of rubrics, topics, authors and places. */
  of(stories: readonly Story[]): string {
    const keys = new Set<string>();
    for (const { data } of stories) {
      keys.add(`category ${data.category}`);
      for (const id of data.topics ?? []) keys.add(`topic ${id}`);
      for (const id of [...data.authors, ...(data.editors ?? [])]) keys.add(`author ${id}`);
      for (const code of data.regions) keys.add(`region ${code}`);
    }
    return digestOf(...[...keys].sort().map((key) => this.#digest(key)));
  }

  /** Of all of them. */
  get all(): string {
    const { authors, categories, topics, pages, regions } = this.#edition.content;
    return this.#keep('all', () => [authors, categories, topics, pages, regions]);
  }

  #digest(key: string): string {
    const [kind, id = ''] = key.split(' ');
    return this.#keep(key, () => {
      if (kind === 'category') return this.#edition.category(id);
      if (kind === 'topic') return this.#edition.topic(id);
      if (kind === 'author') return this.#edition.author(id);
      return this.#edition.regions.pathTo(id);
    });
  }

  #keep(key: string, value: () => unknown): string {
    const digest = this.#known.get(key) ?? digestOf(key, digestOfValue(value() ?? null));
    this.#known.set(key, digest);
    return digest;
  }
}
