/** Automatic "Baca juga": which earlier stories fill the places that an article offers, and which are left as related. */
import type { Edition, Story } from '#editorial/edition.ts';
import { relatedStories, type RelatedStory } from '#editorial/related.ts';
import type { BodyPart } from '#markdown/rendered-body.ts';

/** More than three interrupt more than they help. */
const mostReadAlso = 3;
const mostRelated = 3;

export interface Companions {
  /** One for each offered place, in order, as far as they go. */
  readAlso: Story[];
  related: RelatedStory[];
}

/** Never a story that the article links to itself, and none in both lists. */
export function companionsOf(story: Story, parts: readonly BodyPart[], edition: Edition): Companions {
  const slots = parts.filter((part) => typeof part !== 'string');
  const offers = Math.min(mostReadAlso, slots.filter(({ kind }) => kind === 'read-also-offer').length);
  const linked = new Set(
    slots.flatMap((slot) =>
      slot.kind === 'article-link-open' || slot.kind === 'read-also' ? (edition.finder.one(slot.article)?.id ?? []) : [],
    ),
  );
  const found = relatedStories(story, edition, offers + mostRelated + linked.size).filter((related) => !linked.has(related.story.id));
  // Inside the text first, where most readers still are; the end of the article has the rubric and the topics as well.
  return { readAlso: found.slice(0, offers).map((other) => other.story), related: found.slice(offers, offers + mostRelated) };
}
