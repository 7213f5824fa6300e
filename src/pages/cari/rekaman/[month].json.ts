import type { APIRoute, GetStaticPaths } from 'astro';
import type { Story } from '#editorial/edition.ts';
import { articleBody } from '#queries/bodies.ts';
import { loadEdition } from '#queries/edition.ts';
import { searchRecord } from '#views/search-view.ts';

/** What the indexer reads, oldest first: a month a file. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { readable } = await loadEdition();
  const months = Map.groupBy(readable.toReversed(), ({ id }) => id.slice(0, 7).replace('/', '-'));
  return [...months].map(([month, stories]) => ({ params: { month }, props: { stories } }));
};

export const GET: APIRoute<{ stories: Story[] }> = async ({ props }) => {
  const edition = await loadEdition();
  const records = await Promise.all(props.stories.map(async (story) => searchRecord(story, await articleBody(story), edition)));
  return Response.json(records);
};
