/** Automatic "Baca juga": which earlier stories fill the places that an article offers, and which are left as related. */
import type { Edition, Story } from '#editorial/edition.ts';
import { relatedStories, type RelatedStory } from '#editorial/related.ts';

/** More than three interrupt more than they help. */
const mostReadAlso = 3;
const mostRelated = 3;

export interface Companions {
  /** One for each offered place, in order, as far as they go. */
  readAlso: Story[];
  related: RelatedStory[];
}

/** Never a story that the article links to itself, and none in both lists. */
export const companionsOf = (story: Story, edition: Edition): Companions =>
  edition.once(`companions ${story.id}`, () => findCompanions(story, edition));

function findCompanions(story: Story, edition: Edition): Companions {
  const offers = Math.min(mostReadAlso, story.offers);
  const linked = new Set(story.links.flatMap((reference) => edition.finder.one(reference)?.id ?? []));
  const found = relatedStories(story, edition, offers + mostRelated + linked.size).filter((related) => !linked.has(related.story.id));
  // Inside the text first, where most readers still are; the end of the article has the rubric and the topics as well.
  return { readAlso: found.slice(0, offers).map((other) => other.story), related: found.slice(offers, offers + mostRelated) };
}
