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
    return digestOf(...new Set(stories.map((story) => this.#ofStory(story))));
  }

  /** Many stories have the same names. */
  #ofStory({ data }: Story): string {
    const { category, topics = [], authors, editors = [], regions } = data;
    return this.#keep(`story ${category} ${topics.join()} ${authors.join()} ${editors.join()} ${regions.join()}`, () => [
      this.#edition.category(category),
      topics.map((id) => this.#edition.topic(id)),
      [...authors, ...editors].map((id) => this.#edition.author(id)),
      regions.map((code) => this.#edition.regions.pathTo(code)),
    ]);
  }

  /** Of all of them. */
  get all(): string {
    const { authors, categories, topics, pages, regions } = this.#edition.content;
    return this.#keep('all', () => [authors, categories, topics, pages, regions]);
  }

  #keep(key: string, value: () => unknown): string {
    const digest = this.#known.get(key) ?? digestOf(key, digestOfValue(value() ?? null));
    this.#known.set(key, digest);
    return digest;
  }
}
