import type { APIRoute, GetStaticPaths } from 'astro';
import { toPrint } from '#queries/edition.ts';
import { listingFeed } from '#queries/feeds.ts';
import * as routes from '#routes.ts';
import { authorSubject } from '#views/listing-subjects.ts';

export const getStaticPaths: GetStaticPaths = () =>
  toPrint((edition) =>
    edition.content.authors.map((author) => {
      const subject = authorSubject(author, edition);
      return { path: routes.listingFeed(subject.path), params: { id: author.id }, props: { subject } };
    }),
  );

export const GET: APIRoute<Parameters<typeof listingFeed>[0]> = ({ props }) => listingFeed(props);
