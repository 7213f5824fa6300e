/** The stories of an edition by month, and digests of them that every volume is recognised by. */
import { digestOf } from '#digest.ts';
import type { Edition, Story } from '#editorial/edition.ts';

/** What other pages show of a story; empty where there is none. */
export const look = (story: Story | undefined): string => (story ? `${story.id} ${story.appearance}` : '');

/** What only its own page shows. */
export const inside = ({ digest, words, pictures, documents }: Story): string =>
  `${digest} ${words} ${JSON.stringify(pictures)} ${JSON.stringify(documents)}`;

export interface Month {
  /** `2019/04` */
  month: string;
  /** Newest first. */
  stories: readonly Story[];
  /** Digests of the looks of all its stories, and of what is inside them. */
  looks: string;
  insides: string;
}

/** Oldest first. */
export const monthsOf = (edition: Edition): Month[] =>
  edition.once('months', () =>
    [...Map.groupBy(edition.stories, ({ id }) => id.slice(0, 7))]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, stories]) => ({
        month,
        stories,
        looks: digestOf(stories.map(look)),
        insides: digestOf(stories.map(inside)),
      })),
  );

/** Of all stories in months that begin so: `2019`, or all. */
export const storiesDigest = (edition: Edition, year = ''): string =>
  digestOf(monthsOf(edition).flatMap(({ month, looks, insides }) => (month.startsWith(year) ? [looks, insides] : [])));

export const looksDigest = (edition: Edition, year: string): string =>
  digestOf(monthsOf(edition).flatMap(({ month, looks }) => (month.startsWith(year) ? looks : [])));
