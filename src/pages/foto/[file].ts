import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { encodeVariant } from '#pictures/encode.ts';
import { variantsOf, type PictureFile, type Variant } from '#pictures/picture.ts';
import { publishedPictures } from '#queries/pictures.ts';
import { cacheDir, contentDir } from '#settings.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await publishedPictures())].flatMap(([name, pictures]) =>
    pictures.flatMap((facts) =>
      variantsOf(facts, name).map((variant) => ({
        params: { file: variant.href.split('/').at(-1) },
        props: { picture: { ...facts, path: join(contentDir, facts.path) }, variant },
      })),
    ),
  );

export const GET: APIRoute<{ picture: PictureFile; variant: Variant }> = async ({ props }) =>
  new Response(new Uint8Array(await encodeVariant(props.picture, props.variant, cacheDir)));
