/**
 * The related stories of a month as one digest. To find them costs more than everything else that decides whether a
 * month is as it was, so what was found is kept as long as no story of the window has changed what relates it.
 */
import { digestOf } from '#digest.ts';
import type { Edition, Story } from '#editorial/edition.ts';
import { companionsOf } from '#editorial/read-also.ts';
import { site } from '#site.ts';
import { monthsOf } from '#volumes/months.ts';

export interface KeptCompanions {
  /** Digest of what relates the stories of the window, and of the places that the month's own have for them. */
  window: string;
  /** Digest of who is found for whom, and why. */
  found: string;
  /** All that are found, each once. */
  ids: string[];
}

export class MonthCompanions {
  readonly #find: () => KeptCompanions;
  #found: KeptCompanions | undefined;

  /** @param kept what was found for the last edition of the month; it is taken if it still holds */
  constructor(stories: readonly Story[], edition: Edition, around: string, kept: KeptCompanions | undefined) {
    const window = digestOf(
      around,
      stories.map(({ links, offers }) => JSON.stringify([links, offers])),
    );
    this.#find = () => (kept?.window === window ? kept : { window, ...findFor(stories, edition) });
  }

  get found(): KeptCompanions {
    return (this.#found ??= this.#find());
  }
}

function findFor(stories: readonly Story[], edition: Edition): Omit<KeptCompanions, 'window'> {
  const found = stories.map((story) => {
    const { readAlso, related } = companionsOf(story, edition);
    return {
      id: story.id,
      ids: [...readAlso, ...related.map((one) => one.story)].map(({ id }) => id),
      reasons: related.map(({ reason }) => reason),
    };
  });
  return { found: digestOf(found.map((one) => JSON.stringify(one))), ids: [...new Set(found.flatMap(({ ids }) => ids))] };
}

/** What relates the stories of each month, as one digest a month. */
export class Windows {
  readonly #months: readonly { month: string; digest: string }[];
  readonly #code: string;

  /** @param code digest of the code that finds related stories: other code finds others, whose changes nobody would look out for */
  constructor(edition: Edition, code: string) {
    this.#code = code;
    this.#months = monthsOf(edition).map(({ month, stories }) => ({ month, digest: digestOf(stories.map(kinship)) }));
  }

  /** Of a month and of all those before it in which its stories look for related ones. */
  digest(of: string): string {
    const first = new Date(`${of.replace('/', '-')}-01T00:00:00Z`);
    // A day more: the month begins earlier in the publication's own zone.
    const start = new Date(first.getTime() - (site.relatedWindowDays + 1) * 86_400_000).toISOString().slice(0, 7).replace('-', '/');
    return digestOf(
      this.#code,
      this.#months.filter(({ month }) => month >= start && month <= of).map(({ digest }) => digest),
    );
  }
}

const kinship = ({ id, data, state }: Story) =>
  [id, data.published, data.category, data.kind, state, data.topics ?? [], data.regions].join('|');
