import type { APIRoute } from 'astro';
import { bannerPictures } from '#queries/banners.ts';
import { loadEdition } from '#queries/edition.ts';
import { siteUrl } from '#settings.ts';
import { homeView } from '#views/home-view.ts';
import { editionEntries } from '#views/offline-lists.ts';

/** The pages that make up the newest edition, each with a digest: devices fetch those that have changed. */
export const GET: APIRoute = async () => {
  const edition = await loadEdition();
  return Response.json(editionEntries(edition, homeView(edition, await bannerPictures(edition), siteUrl)));
};
