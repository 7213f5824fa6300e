/** Registers the collections. Their files are checked by the loader against src/schemas/, with places for editors. */
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { Article } from '#editorial/article.ts';
import { newsroomLoader } from '#newsroom/loader.ts';
import type { AuthorData } from '#schemas/author.ts';
import type { CategoryData } from '#schemas/category.ts';
import type { FrontData } from '#schemas/front.ts';
import type { PageData } from '#schemas/page.ts';
import type { RegionData } from '#schemas/region.ts';
import type { TopicData } from '#schemas/topic.ts';

/** Where the text of a small entry is found. */
interface Source {
  digest: string;
  file: string;
  bodyLine: number;
}

export const collections = {
  articles: defineCollection({ loader: newsroomLoader('articles'), schema: z.custom<Omit<Article, 'id'>>() }),
  authors: defineCollection({ loader: newsroomLoader('authors'), schema: z.custom<AuthorData & Source>() }),
  categories: defineCollection({ loader: newsroomLoader('categories'), schema: z.custom<CategoryData & Source>() }),
  topics: defineCollection({ loader: newsroomLoader('topics'), schema: z.custom<TopicData & Source>() }),
  pages: defineCollection({ loader: newsroomLoader('pages'), schema: z.custom<PageData & Source>() }),
  regions: defineCollection({ loader: newsroomLoader('regions'), schema: z.custom<RegionData>() }),
  front: defineCollection({ loader: newsroomLoader('front'), schema: z.custom<FrontData>() }),
};
