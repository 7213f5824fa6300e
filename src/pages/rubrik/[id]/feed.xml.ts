import type { APIRoute, GetStaticPaths } from 'astro';
import { toPrint } from '#queries/edition.ts';
import { listingFeed } from '#queries/feeds.ts';
import * as routes from '#routes.ts';
import { rubricSubject } from '#views/listing-subjects.ts';

export const getStaticPaths: GetStaticPaths = () =>
  toPrint((edition) =>
    edition.categories.map((rubric) => {
      const subject = rubricSubject(rubric, edition);
      return { path: routes.listingFeed(subject.path), params: { id: rubric.id }, props: { subject } };
    }),
  );

export const GET: APIRoute<Parameters<typeof listingFeed>[0]> = ({ props }) => listingFeed(props);
