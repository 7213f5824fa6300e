/** Articles as editors name them: by full address or, where only one has it, by the last part. */
import { slugOf } from '#editorial/article.ts';

export type Found<T> = { kind: 'one'; article: T } | { kind: 'none' } | { kind: 'several'; ids: string[] };

export class ArticleFinder<T extends { id: string }> {
  readonly #byId: ReadonlyMap<string, T>;
  readonly #bySlug = new Map<string, T[]>();

  constructor(articles: readonly T[]) {
    this.#byId = new Map(articles.map((article) => [article.id, article]));
    for (const article of articles) {
      const slug = slugOf(article.id);
      this.#bySlug.set(slug, [...(this.#bySlug.get(slug) ?? []), article]);
    }
  }

  find(reference: string): Found<T> {
    const exact = this.#byId.get(reference);
    if (exact) return { kind: 'one', article: exact };
    const [first, ...others] = reference.includes('/') ? [] : (this.#bySlug.get(reference) ?? []);
    if (!first) return { kind: 'none' };
    if (others.length > 0) return { kind: 'several', ids: [first, ...others].map(({ id }) => id).sort() };
    return { kind: 'one', article: first };
  }

  one(reference: string): T | undefined {
    const found = this.find(reference);
    return found.kind === 'one' ? found.article : undefined;
  }

  get slugs(): string[] {
    return [...this.#bySlug.keys()];
  }
}
