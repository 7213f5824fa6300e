/** What can be taken from front matter that has mistakes, so that everything else in the file is judged in the same run. */
import type { Article } from '#editorial/article.ts';
import { articleSchema, draftDefaults, type ArticleData } from '#schemas/article.ts';

/** An article that cannot be built yet. No page is made of it; its names, links and words are looked at. */
export interface UnfinishedArticle extends Article {
  /** Keys that could be read; of the others `data` holds what complains of nothing. */
  readKeys: readonly string[];
}

/** @param published an instant in the month of the file, in place of one that cannot be read */
export function salvage(value: unknown, published: string): Pick<UnfinishedArticle, 'data' | 'readKeys'> {
  const written = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const read = Object.entries(articleSchema.shape).flatMap(([key, schema]): [string, unknown][] => {
    const { success, data } = schema.safeParse(written[key]);
    return success && data !== undefined ? [[key, data]] : [];
  });
  const nothing: ArticleData = { title: '', published, kind: 'report', ...draftDefaults };
  return { data: { ...nothing, ...(Object.fromEntries(read) as Partial<ArticleData>) }, readKeys: read.map(([key]) => key) };
}
