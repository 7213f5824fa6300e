/** Pictures of the advertisements that run today. */
import { frontPage } from '#editorial/front-page.ts';
import type { Edition } from '#editorial/edition.ts';
import { pictureFacts } from '#newsroom/body-facts.ts';
import { contentDir } from '#settings.ts';
import { pictureView, type PictureView } from '#views/picture-view.ts';

export async function bannerPictures(edition: Edition): Promise<Map<string, PictureView>> {
  const found = await Promise.all(
    frontPage(edition).banners.map(async ({ image, alt }) => {
      const facts = await pictureFacts(contentDir, '.', image);
      return typeof facts === 'string' ? [] : [[image, pictureView(facts, 'iklan', { alt })] as const];
    }),
  );
  return new Map(found.flat());
}
