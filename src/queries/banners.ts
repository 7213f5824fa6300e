/** Pictures of the advertisements that run today. */
import type { PictureFacts } from '#editorial/article.ts';
import { frontPage } from '#editorial/front-page.ts';
import type { Edition } from '#editorial/edition.ts';
import { pictureFacts } from '#newsroom/body-facts.ts';
import { contentDir } from '#settings.ts';

export async function bannerPictures(edition: Edition): Promise<Map<string, PictureFacts>> {
  const found = await Promise.all(
    frontPage(edition).banners.map(async ({ image }) => {
      const facts = await pictureFacts(contentDir, '.', image);
      return typeof facts === 'string' ? [] : [[image, facts] as const];
    }),
  );
  return new Map(found.flat());
}
