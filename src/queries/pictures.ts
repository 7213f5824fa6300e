/** Every picture that the edition shows, by the name under which it is published. */
import { slugOf, type PictureFacts } from '#editorial/article.ts';
import { pictureFacts } from '#newsroom/body-facts.ts';
import { bannerPictures } from '#queries/banners.ts';
import { loadEdition } from '#queries/edition.ts';
import type { Edition } from '#editorial/edition.ts';
import { contentDir } from '#settings.ts';

/** Pictures of retracted articles are not among them. */
export async function publishedPictures(): Promise<Map<string, PictureFacts[]>> {
  const edition = await loadEdition();
  const pictures = new Map<string, Map<string, PictureFacts>>();
  const add = (name: string, facts: PictureFacts) =>
    pictures.set(name, (pictures.get(name) ?? new Map<string, PictureFacts>()).set(facts.digest, facts));
  for (const story of edition.stories) {
    if (story.state === 'retracted') continue;
    for (const facts of Object.values(story.pictures)) add(slugOf(story.id), facts);
  }
  for (const facts of (await bannerPictures(edition)).values()) add('iklan', facts);
  for (const [id, facts] of await authorPhotos(edition)) add(id, facts);
  return new Map([...pictures].map(([name, byDigest]) => [name, [...byDigest.values()]]));
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
