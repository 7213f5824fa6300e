/** What to choose from while typing: topics and places that have articles, those with most first, and the newest headlines. */
import { wordsOf } from '#search/words.ts';

export interface SuggestedName {
  name: string;
  href: string;
  aliases?: readonly string[];
}

export interface NameList {
  topics: SuggestedName[];
  places: SuggestedName[];
  headlines: SuggestedName[];
}

/** Those in which every word that was typed begins a word. */
export function namesLike(typed: string, names: readonly SuggestedName[], most: number): SuggestedName[] {
  const beginnings = wordsOf(typed).map(({ form }) => form);
  if (beginnings.length === 0) return [];
  const fits = (name: string) => {
    const words = wordsOf(name).map(({ form }) => form);
    return beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)));
  };
  return names.filter(({ name, aliases = [] }) => [name, ...aliases].some(fits)).slice(0, most);
}
