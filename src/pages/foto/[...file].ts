import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { encodeVariant } from '#pictures/encode.ts';
import type { PictureFile, Variant } from '#pictures/picture.ts';
import { toPrint } from '#queries/edition.ts';
import { publishedPictures } from '#queries/pictures.ts';
import { cacheDir, contentDir } from '#settings.ts';
import { publishedVariants } from '#views/published-pictures.ts';

export const getStaticPaths: GetStaticPaths = () =>
  toPrint(async (edition) =>
    (await publishedPictures(edition)).flatMap((published) =>
      publishedVariants(published).map((variant) => ({
        path: variant.href,
        params: { file: variant.href.slice('/foto/'.length) },
        props: { picture: { ...published.facts, path: join(contentDir, published.facts.path) }, variant },
      })),
    ),
  );

export const GET: APIRoute<{ picture: PictureFile; variant: Variant }> = async ({ props }) =>
  new Response(new Uint8Array(await encodeVariant(props.picture, props.variant, cacheDir)));
