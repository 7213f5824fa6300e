/** Every picture that the edition shows, by whom it belongs to. */
import type { PictureFacts } from '#editorial/article.ts';
import type { Edition } from '#editorial/edition.ts';
import { pictureFacts } from '#newsroom/body-facts.ts';
import { bannerPictures } from '#queries/banners.ts';
import { contentDir } from '#settings.ts';
import { onceEach, storyPictures, type PublishedPicture } from '#views/published-pictures.ts';

export async function publishedPictures(edition: Edition): Promise<PublishedPicture[]> {
  return [...edition.stories.flatMap(storyPictures), ...(await frontPictures(edition))];
}

/** Those that belong to no article. */
export async function frontPictures(edition: Edition): Promise<PublishedPicture[]> {
  const photos = await authorPhotos(edition);
  const banners = await bannerPictures(edition);
  return [...onceEach('iklan', [...banners.values()]), ...[...photos].map(([owner, facts]) => ({ owner, facts, leads: false }))];
}

/** Portraits, by the author's id. */
export async function authorPhotos({ content }: Edition): Promise<Map<string, PictureFacts>> {
  const found = await Promise.all(
    content.authors.map(async ({ id, photo }) => {
      const facts = photo === undefined ? undefined : await pictureFacts(contentDir, 'authors', photo);
      return facts === undefined || typeof facts === 'string' ? [] : [[id, facts] as const];
    }),
  );
  return new Map(found.flat());
}
