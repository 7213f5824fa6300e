/** The stories before and after a story in its rubric, among those that may be read. */
import type { Edition, Story } from '#editorial/edition.ts';
import { isReadable } from '#editorial/publication.ts';

export interface Neighbours {
  older?: Story;
  newer?: Story;
}

/** Found for all stories together: looked for one by one, each would walk through its rubric. */
export const neighboursOf = (story: Story, edition: Edition): Neighbours =>
  edition.once('neighbours', () => allNeighbours(edition)).get(story.id) ?? {};

function allNeighbours(edition: Edition): Map<string, Neighbours> {
  const neighbours = new Map<string, Neighbours>();
  for (const { id } of edition.categories) {
    const list = edition.listing('rubric', id);
    let last: Story | undefined;
    for (const story of list) {
      neighbours.set(story.id, last ? { newer: last } : {});
      if (isReadable(story.state)) last = story;
    }
    last = undefined;
    for (const story of list.toReversed()) {
      if (last) Object.assign(neighbours.get(story.id) ?? {}, { older: last });
      if (isReadable(story.state)) last = story;
    }
  }
  return neighbours;
}
