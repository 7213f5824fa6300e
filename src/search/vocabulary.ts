/**
 * The words of the whole archive, so that a typing error can be mended. They lie in many small files, each with the
 * words of one beginning. How often a word occurs is rounded so far that one more article changes few of them.
 */
export interface KnownWord {
  form: string;
  /** Binary logarithm of the number of articles that have it. */
  level: number;
}

/**
 * The file that a word lies in: its first letter and the next consonant, so that an error among the vowels at the
 * beginning leads to the same file.
 */
export function shardOf(form: string): string | undefined {
  const [first] = form;
  if (first === undefined || !/^[a-z]/.test(first)) return undefined;
  const consonant = /[b-df-hj-np-tv-z]/.exec(form.slice(1))?.[0];
  return consonant === undefined ? `${first}-` : first + consonant;
}

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
const consonants = letters.filter((letter) => !/[aeiou]/.test(letter));
const allShards = () => letters.flatMap((first) => ['-', ...consonants].map((next) => first + next));

const isCounted = (form: string) => /^[a-z]{3,24}$/.test(form);

/** Names of people stand in few articles, errors of ours in one. */
const fewest = (articles: number) => (articles < 20_000 ? 2 : articles < 80_000 ? 3 : 4);

/**
 * @param counts number of articles by word, over the whole archive
 * @param articles how many the archive has
 */
export function shardsOf(counts: ReadonlyMap<string, number>, articles: number): Map<string, KnownWord[]> {
  const least = fewest(articles);
  // Also the empty ones: a browser that asks for one is not to be told of an error.
  const shards = new Map<string, KnownWord[]>(allShards().map((shard) => [shard, []]));
  for (const [form, count] of counts) {
    const shard = isCounted(form) && count >= least ? shardOf(form) : undefined;
    if (shard === undefined) continue;
    shards.get(shard)?.push({ form, level: Math.floor(Math.log2(count)) });
  }
  for (const words of shards.values()) words.sort((a, b) => (a.form < b.form ? -1 : 1));
  return shards;
}

const digits = '0123456789abcdefghijklmnopqrstuvwxyz';

export const writeShard = (words: readonly KnownWord[]): string =>
  words.map(({ form, level }) => `${digits[level] ?? 'z'}${form}`).join('\n');

export const readShard = (text: string): KnownWord[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ form: line.slice(1), level: digits.indexOf(line.charAt(0)) }));
