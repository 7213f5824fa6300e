/** The stories before and after a story in its rubric, among those that may be read. */
import type { Edition, Story } from '#editorial/edition.ts';
import { isReadable } from '#editorial/publication.ts';

export interface Neighbours {
  older?: Story;
  newer?: Story;
}

/** Found for a whole edition at once: looked for one by one, every story would walk through its rubric. */
const found = new WeakMap<Edition, Map<string, Neighbours>>();

export function neighboursOf(story: Story, edition: Edition): Neighbours {
  const neighbours = found.get(edition) ?? allNeighbours(edition);
  found.set(edition, neighbours);
  return neighbours.get(story.id) ?? {};
}

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
