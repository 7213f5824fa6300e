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
    const { category, topic, author, region } = this.#used(stories);
    return digestOf(
      [...category].map((id) => this.#keep(`category ${id}`, () => this.#edition.category(id))),
      [...topic].map((id) => this.#keep(`topic ${id}`, () => this.#edition.topic(id))),
      [...author].map((id) => this.#keep(`author ${id}`, () => this.#edition.author(id))),
      [...region].map((code) => this.#keep(`region ${code}`, () => this.#edition.regions.pathTo(code))),
    );
  }

  #used(stories: readonly Story[]) {
    const used = { category: new Set<string>(), topic: new Set<string>(), author: new Set<string>(), region: new Set<string>() };
    for (const { data } of stories) {
      used.category.add(data.category);
      for (const id of data.topics ?? []) used.topic.add(id);
      for (const id of data.authors) used.author.add(id);
      for (const id of data.editors ?? []) used.author.add(id);
      for (const code of data.regions) used.region.add(code);
    }
    return used;
  }

  /** Of all of them. */
  get all(): string {
    const { authors, categories, topics, pages, regions, synonyms } = this.#edition.content;
    return this.#keep('all', () => [authors, categories, topics, pages, regions, synonyms]);
  }

  #keep(key: string, value: () => unknown): string {
    const digest = this.#known.get(key) ?? digestOf(key, digestOfValue(value() ?? null));
    this.#known.set(key, digest);
    return digest;
  }
}
