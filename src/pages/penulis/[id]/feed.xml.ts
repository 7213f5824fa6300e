import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEdition } from '#queries/edition.ts';
import { listingFeed } from '#queries/feeds.ts';
import { authorSubject } from '#views/listing-subjects.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const edition = await loadEdition();
  return edition.content.authors.map((author) => ({ params: { id: author.id }, props: { subject: authorSubject(author, edition) } }));
};

export const GET: APIRoute<Parameters<typeof listingFeed>[0]> = ({ props }) => listingFeed(props);
