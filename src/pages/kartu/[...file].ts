import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '#cards/card.ts';
import { makeCard } from '#cards/make-card.ts';
import { toPrint } from '#queries/edition.ts';
import { cacheDir, projectDir } from '#settings.ts';
import { articleCards, frontCards } from '#views/card-view.ts';

/** Pictures for sharing that are made of words. */
export const getStaticPaths: GetStaticPaths = () =>
  toPrint((edition) =>
    [...articleCards(edition.stories, edition), ...frontCards(edition)].map(({ path, card }) => ({
      path,
      params: { file: path.slice('/kartu/'.length) },
      props: { card },
    })),
  );

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(new Uint8Array(await makeCard(props.card, { cacheDir, projectDir })));
