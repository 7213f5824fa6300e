import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEdition } from '#queries/edition.ts';
import { listingFeed } from '#queries/feeds.ts';
import { rubricSubject } from '#views/listing-subjects.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const edition = await loadEdition();
  return edition.categories.map((rubric) => ({ params: { id: rubric.id }, props: { subject: rubricSubject(rubric, edition) } }));
};

export const GET: APIRoute<Parameters<typeof listingFeed>[0]> = ({ props }) => listingFeed(props);
