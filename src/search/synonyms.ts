/** Names that mean the same (`Pemkot`, `Pemerintah Kota`): whichever a reader types, articles with any of them are found. */
import { stemsOf } from '#search/terms.ts';

/** Names by group, as editors write them. */
export type SynonymGroups = readonly (readonly string[])[];

interface Concept {
  name: string;
  phrases: readonly (readonly string[])[];
}

export interface ConceptMatch {
  concept: string;
  /** Places among the stems: the first one, and the one after the last. */
  from: number;
  to: number;
}

export class SynonymTable {
  /** Phrases by their first stem, the longest first. */
  readonly #byFirst = new Map<string, { phrase: readonly string[]; concept: string }[]>();

  constructor(groups: SynonymGroups) {
    for (const { name, phrases } of conceptsOf(groups))
      for (const phrase of phrases) {
        const [first = ''] = phrase;
        const others = this.#byFirst.get(first) ?? [];
        this.#byFirst.set(
          first,
          [...others, { phrase, concept: name }].sort((a, b) => b.phrase.length - a.phrase.length),
        );
      }
  }

  /** Every name among the stems of a text, also inside of longer names; of those with the same beginning the longest first. */
  matches(stems: readonly string[]): ConceptMatch[] {
    return stems.flatMap((stem, from) =>
      (this.#byFirst.get(stem) ?? [])
        .filter(({ phrase }) => phrase.every((part, index) => stems[from + index] === part))
        .map(({ phrase, concept }) => ({ concept, from, to: from + phrase.length })),
    );
  }
}

/** Groups that share a name are one. A concept is called by the first of its phrases in the alphabet. */
function conceptsOf(groups: SynonymGroups): Concept[] {
  const byPhrase = new Map<string, Set<string>>();
  for (const group of groups) {
    const phrases = group.map((name) => stemsOf(name).map(({ stem }) => stem).join(' ')).filter(Boolean); // prettier-ignore
    const joined = new Set(phrases.flatMap((phrase) => [phrase, ...(byPhrase.get(phrase) ?? [])]));
    for (const phrase of joined) byPhrase.set(phrase, joined);
  }
  return [...new Set(byPhrase.values())]
    .filter((phrases) => phrases.size > 1)
    .map((phrases) => {
      const sorted = [...phrases].sort();
      return { name: (sorted[0] ?? '').replace(/[^a-z]/g, ''), phrases: sorted.map((phrase) => phrase.split(' ')) };
    });
}
