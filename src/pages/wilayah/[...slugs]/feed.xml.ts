import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEdition } from '#queries/edition.ts';
import { listingFeed } from '#queries/feeds.ts';
import { regionSubject } from '#views/listing-subjects.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const edition = await loadEdition();
  return edition.regions.all.map((region) => ({
    params: { slugs: region.slugs.join('/') },
    props: { subject: regionSubject(region, edition) },
  }));
};

export const GET: APIRoute<Parameters<typeof listingFeed>[0]> = ({ props }) => listingFeed(props);
