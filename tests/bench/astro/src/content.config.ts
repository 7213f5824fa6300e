import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '**/*.md', base: './content/articles' }),
    schema: z.object({
      title: z.string(),
      description: z.string(),
      published: z.coerce.date(),
      rubrik: z.array(z.string()),
      wilayah: z.array(z.string()),
      topik: z.array(z.string()),
      penulis: z.array(z.string()),
    }),
  }),
};
