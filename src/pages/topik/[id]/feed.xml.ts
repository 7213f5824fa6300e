import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEdition } from '#queries/edition.ts';
import { listingFeed } from '#queries/feeds.ts';
import { topicSubject } from '#views/listing-subjects.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const edition = await loadEdition();
  return edition.content.topics.map((topic) => ({ params: { id: topic.id }, props: { subject: topicSubject(topic, edition) } }));
};

export const GET: APIRoute<Parameters<typeof listingFeed>[0]> = ({ props }) => listingFeed(props);
