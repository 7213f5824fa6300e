import type { APIRoute, GetStaticPaths } from 'astro';
import { toPrint } from '#queries/edition.ts';
import { listingFeed } from '#queries/feeds.ts';
import * as routes from '#routes.ts';
import { regionSubject } from '#views/listing-subjects.ts';

export const getStaticPaths: GetStaticPaths = () =>
  toPrint((edition) =>
    edition.regions.all.map((region) => {
      const subject = regionSubject(region, edition);
      return { path: routes.listingFeed(subject.path), params: { slugs: region.slugs.join('/') }, props: { subject } };
    }),
  );

export const GET: APIRoute<Parameters<typeof listingFeed>[0]> = ({ props }) => listingFeed(props);
