/** Small lists for the service worker. */
import type { Edition } from '#editorial/edition.ts';
import { addressDigest, digestOf } from '#digest.ts';
import * as routes from '#routes.ts';

/** Address of a page, and a digest that changes when there is something new to read on it. */
export type EditionEntry = [path: string, digest: string];

/** Articles besides the front page. */
const newestStories = 20;
const shortDigest = (...parts: string[]) => digestOf(parts).slice(0, 8);

/** @param home everything that the front page shows */
export function editionEntries({ offered }: Edition, home: unknown): EditionEntry[] {
  return [
    [routes.home, shortDigest(JSON.stringify(home))],
    ...offered
      .slice(0, newestStories)
      .map((story): EditionEntry => [routes.article(story.id), shortDigest(story.digest, story.modified, story.state)]),
  ];
}

/**
 * Digests of the addresses of retracted and of purged articles: which ones they were is not told to whoever does not
 * know them, nor, by their order, which of the two has become of them.
 */
export const retractedDigests = ({ stories, content }: Edition): string[] =>
  [
    ...stories.filter(({ state }) => state === 'retracted').map(({ id }) => addressDigest(routes.article(id))),
    ...content.purged.map(({ digest }) => digest),
  ].sort();
