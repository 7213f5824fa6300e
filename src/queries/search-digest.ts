/** What can be found, as one digest: with it in their addresses, files of search are never older than the page that asks for them. */
import { digestOf, digestOfValue } from '#digest.ts';
import type { Edition } from '#editorial/edition.ts';

export function searchDigest({ readable, content: { authors, categories, topics, regions, synonyms } }: Edition): string {
  const stories = readable.flatMap(({ id, appearance, digest }) => [id, appearance, digest]);
  return digestOf(digestOfValue([authors, categories, topics, regions, synonyms]), stories).slice(0, 10);
}
