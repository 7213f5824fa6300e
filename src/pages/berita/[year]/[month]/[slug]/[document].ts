import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { toPrint } from '#queries/edition.ts';
import * as routes from '#routes.ts';
import { contentDir } from '#settings.ts';

/** Documents beside articles that may be read. */
export const getStaticPaths: GetStaticPaths = () =>
  toPrint(({ readable }) =>
    readable.flatMap(({ id, documents }) => {
      const [year, month, slug] = id.split('/');
      return Object.entries(documents).map(([document, { path }]) => ({
        path: routes.articleFile(id, document),
        params: { year, month, slug, document },
        props: { path },
      }));
    }),
  );

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(join(contentDir, props.path))));
