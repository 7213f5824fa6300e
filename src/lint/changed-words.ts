/** Whether a text changed in substance: more than three words, or any number or name. */
import { diffArrays } from 'diff';
import { visibleWords } from '#lint/visible-words.ts';

/** Up to so many words without a number or a name are a typing error. */
const typingError = 3;
const shown = 6;

/** Words with what makes them a number or a name; punctuation and markup do not count. */
const wordsOf = (markdown: string) => visibleWords(markdown).match(/[\p{L}\p{N}]+(?:[-'’.,/:][\p{L}\p{N}]+)*/gu) ?? [];
const isNumber = (word: string) => /\p{N}/u.test(word);

/** @returns the words in question, or undefined where nothing of substance changed */
export function changedWords(before: string, after: string): string | undefined {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.join(' ') === now.join(' ')) return undefined;
  const changes = diffArrays(old, now).filter(({ added, removed }) => added || removed);
  const removed = changes.filter((change) => change.removed).flatMap(({ value }) => value);
  const added = changes.filter((change) => change.added).flatMap(({ value }) => value);
  const openers = sentenceOpeners(`${before}\n${after}`);
  const isName = (word: string) => /^\p{Lu}/u.test(word) && !openers.has(word);
  const isSubstance =
    Math.max(removed.length, added.length) > typingError || [...removed, ...added].some((word) => isNumber(word) || isName(word));
  return isSubstance ? [shorten(removed), shorten(added)].join(' menjadi ') : undefined;
}

const shorten = (words: readonly string[]) =>
  words.length === 0 ? '(kosong)' : `"${words.slice(0, shown).join(' ')}${words.length > shown ? ' …' : ''}"`;

/** Words with a capital because a sentence begins there. */
const sentenceOpeners = (text: string) =>
  new Set([...text.matchAll(/(?:^|[.!?]["”’']?\s+|\n\s*["“‘']?)["“‘']?(\p{Lu}[\p{L}-]*)/gu)].map(([, word]) => word));
