import type { APIRoute, GetStaticPaths } from 'astro';
import type { DocumentFacts } from '#editorial/article.ts';
import { documentBytes } from '#queries/documents.ts';
import { toPrint } from '#queries/edition.ts';
import * as routes from '#routes.ts';

/** Documents beside articles that may be read. */
export const getStaticPaths: GetStaticPaths = () =>
  toPrint(({ readable }) =>
    readable.flatMap(({ id, documents }) => {
      const [year, month, slug] = id.split('/');
      return Object.entries(documents).map(([name, document]) => ({
        path: routes.articleFile(id, name),
        params: { year, month, slug, document: name },
        props: { document },
      }));
    }),
  );

export const GET: APIRoute<{ document: DocumentFacts }> = async ({ props }) =>
  new Response(new Uint8Array(await documentBytes(props.document)));
