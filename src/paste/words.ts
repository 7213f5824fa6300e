/** Words, and texts that are the same but for spelling: how the converter compares what was pasted with what it knows. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? [];
export const countOf = (text: string): number => wordsOf(text).length;

/** Lower case, without punctuation and doubled spaces. */
export const normalized = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Ends as a sentence does: a full stop, perhaps inside a quotation mark or a bracket. A question may be a headline. */
export const endsSentence = (text: string): boolean => /[^.]\.["”’')\]*_]*$/.test(text.trim());

export const isAllCaps = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

const trigramsOf = (text: string): Set<string> => {
  const padded = `  ${normalized(text)} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, index) => padded.slice(index, index + 3)));
};

/** Share of trigrams that two texts have in common (Dice), from 0 to 1. */
export function similarity(a: string, b: string): number {
  const [own, others] = [trigramsOf(a), trigramsOf(b)];
  const shared = [...own].filter((trigram) => others.has(trigram)).length;
  return (2 * shared) / (own.size + others.size || 1);
}
