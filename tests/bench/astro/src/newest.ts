import { getCollection } from 'astro:content';

export const lists = ['rubrik', 'wilayah', 'topik', 'penulis'] as const;
export const newest = (await getCollection('articles')).sort((a, b) => b.data.published.getTime() - a.data.published.getTime());
