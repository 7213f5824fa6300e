/**
 * Everything that the page of an article shows of other articles. Its view gets this instead of the edition, so that
 * nothing else can get onto the page: whoever knows the surroundings knows when a page has to be made anew.
 */
import { answersOf, type Answer } from '#editorial/corrections.ts';
import type { Edition, Story } from '#editorial/edition.ts';
import { neighboursOf, type Neighbours } from '#editorial/neighbours.ts';
import { companionsOf, type Companions } from '#editorial/read-also.ts';

export interface Surroundings extends Companions, Neighbours {
  /** Articles named in the text or in a correction, by the words that name them. */
  named: ReadonlyMap<string, Story>;
  /** Articles that this one answers. */
  answers: readonly Answer[];
}

export function surroundingsOf(story: Story, edition: Edition): Surroundings {
  return {
    ...companionsOf(story, edition),
    ...neighboursOf(story, edition),
    named: namedIn(story, edition),
    answers: answersOf(story, edition),
  };
}

/** For readers of feeds, who see the text without what stands around it. */
export const textOnly = (story: Story, edition: Edition): Surroundings => ({
  readAlso: [],
  related: [],
  answers: [],
  named: namedIn(story, edition),
});

function namedIn({ links, data }: Story, { finder }: Edition): Map<string, Story> {
  const references = [...links, ...(data.corrections ?? []).flatMap(({ link }) => link ?? [])];
  return new Map(
    references.flatMap((reference) => {
      const found = finder.one(reference);
      return found ? [[reference, found] as const] : [];
    }),
  );
}

/** All of them, each once for each place where it stands, in a fixed order. */
export const storiesAround = ({ readAlso, related, older, newer, named, answers }: Surroundings): Story[] => [
  ...readAlso,
  ...related.map(({ story }) => story),
  ...(older ? [older] : []),
  ...(newer ? [newer] : []),
  ...named.values(),
  ...answers.map(({ story }) => story),
];
