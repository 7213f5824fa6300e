import type { APIRoute, GetStaticPaths } from 'astro';
import { toPrint } from '#queries/edition.ts';
import { listingFeed } from '#queries/feeds.ts';
import * as routes from '#routes.ts';
import { topicSubject } from '#views/listing-subjects.ts';

export const getStaticPaths: GetStaticPaths = () =>
  toPrint((edition) =>
    edition.content.topics.map((topic) => {
      const subject = topicSubject(topic, edition);
      return { path: routes.listingFeed(subject.path), params: { id: topic.id }, props: { subject } };
    }),
  );

export const GET: APIRoute<Parameters<typeof listingFeed>[0]> = ({ props }) => listingFeed(props);
