/** Front matter of a draft, as far as it is known. */
import type { ArticleData } from '#schemas/article.ts';

export type DraftData = Pick<ArticleData, 'title' | 'published' | 'kind'> & { draft: true } & Partial<ArticleData>;
