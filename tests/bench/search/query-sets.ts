/** Questions made by rule from a collection, each with the articles that it is about. The same seed gives the same ones. */
import { stemmer } from '@orama/stemmers/indonesian';
import { stopWords } from '#search/stop-words.ts';
import { wordsOf } from '#search/words.ts';
import { Chance } from '../random.ts';
import { sastrawi } from './bm25.ts';
import type { Text } from './collection.ts';

export interface Question {
  set: string;
  words: string;
  /** Ids; none where nothing may be found. */
  relevant: string[];
}

type Groups = readonly (readonly string[])[];
const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
const content = (text: string) => wordsOf(text).flatMap(({ form }) => (stopWords.has(form) || !/^[a-z]{3,}$/.test(form) ? [] : [form]));

export function questionsFrom(texts: readonly Text[], groups: Groups, seed: number, count: number): Question[] {
  const chance = new Chance(seed);
  const own = texts.map(({ title, body }) => new Set(content(`${title}\n${body}`)));
  const frequencies = new Map<string, number>();
  for (const words of own) for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  const families = familiesOf([...frequencies.keys()]);
  const shuffled = <T>(list: readonly T[]) => list.map((item) => [chance.between(0, 1_000_000), item] as const).sort((a, b) => a[0] - b[0]).map(([, item]) => item); // prettier-ignore
  const headline = ({ title }: Text) => shuffled([...new Set(content(title))]).slice(0, 4);

  const makers: Record<string, (text: Text, number: number) => string[]> = {
    headline: (text) => headline(text),
    // Some of the words are the reader's own.
    'half-remembered': ({ summary }, number) => {
      const words = [...new Set(content(summary))].filter((word) => (frequencies.get(word) ?? 0) > 1);
      const rare = words.sort((a, b) => (frequencies.get(a) ?? 0) - (frequencies.get(b) ?? 0)).slice(0, 8);
      const remembered = shuffled(rare).slice(0, 3);
      const other = chance.pick(content(chance.pick(texts).title));
      return remembered.length < 3 || own[number]?.has(other) ? [] : [...remembered, other];
    },
    inflected: (text, number) => {
      const words = headline(text);
      const swaps = words.flatMap((word, at) =>
        (families.get(word) ?? []).filter((form) => !own[number]?.has(form)).map((form) => ({ at, form })),
      );
      if (words.length < 3 || swaps.length === 0) return [];
      const { at, form } = chance.pick(swaps);
      return words.with(at, form);
    },
    'typing error': (text) => {
      const words = headline(text);
      const long = words.flatMap((word, at) => (word.length >= 5 ? [at] : []));
      if (words.length < 3 || long.length === 0) return [];
      const at = chance.pick(long);
      return words.with(at, mistyped(words[at] ?? '', chance));
    },
    phrase: ({ summary }) => wordsOf(summary).map(({ form }) => form).slice(0, 8), // prettier-ignore
  };
  const known = Object.entries(makers).flatMap(([set, make]) => {
    const order = shuffled(texts.map((_, number) => number));
    const made = order.flatMap((number) => {
      const text = texts[number] as Text;
      const words = make(text, number);
      return words.length >= 3 ? [{ set, words: words.join(' '), relevant: [text.id] }] : [];
    });
    return made.slice(0, count);
  });
  return [...known, ...topics(texts, count), ...acronyms(texts, groups), ...nonsense(chance, new Set(frequencies.keys()), count)];
}

/** Words of one root, where two stemmers of different kinds agree on it. */
function familiesOf(words: readonly string[]): Map<string, string[]> {
  const stem = sastrawi();
  const byRoot = Map.groupBy(words, (word) => `${stem(word)} ${stemmer(word)}`);
  return new Map([...byRoot.values()].flatMap((family) => family.map((word) => [word, family.filter((other) => other !== word)] as const)));
}

/** One letter missing, too many or wrong, or two that changed places; never the first. */
function mistyped(word: string, chance: Chance): string {
  const at = chance.between(1, word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const other = chance.pick(letters.filter((each) => each !== letter));
  const kinds = [
    before + after,
    before + other + letter + after,
    before + other + after,
    before + after.charAt(0) + letter + after.slice(1),
  ];
  const made = chance.pick(kinds);
  return made === word ? before + after : made;
}

/** Two words that stand together in several headlines; about it is what has them in its headline or more than once in its text. */
function topics(texts: readonly Text[], count: number): Question[] {
  const pairs = new Map<string, number>();
  for (const { title } of texts) {
    const words = content(title);
    for (const pair of new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)))
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const common = [...pairs].filter(([, times]) => times >= 4 && times <= 60).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return common.slice(0, count).map(([words]) => {
    const about = (text: string) => content(text).join(' ').split(words).length - 1;
    return { set: 'topics', words, relevant: texts.filter(({ title, body }) => about(title) > 0 || about(body) > 1).map(({ id }) => id) };
  });
}

/** One name with words of a headline, where the article has only another name of the same. */
function acronyms(texts: readonly Text[], groups: Groups): Question[] {
  const spelt = texts.map(({ title, body }) => ` ${wordsOf(`${title}\n${body}`).map(({ form }) => form).join(' ')} `); // prettier-ignore
  const has = (number: number, name: string) => spelt[number]?.includes(` ${wordsOf(name).map(({ form }) => form).join(' ')} `) ?? false; // prettier-ignore
  return groups.flatMap((names) =>
    names.flatMap((name) => {
      const number = texts.findIndex(
        (_, at) => !names.some((other) => other === name && has(at, other)) && names.some((other) => has(at, other)),
      );
      const text = texts[number];
      if (!text || wordsOf(name).some(({ form }) => stopWords.has(form))) return [];
      const rest = content(text.title)
        .filter((word) => !names.some((other) => content(other).includes(word)))
        .slice(0, 2);
      return rest.length < 2 ? [] : [{ set: 'acronyms', words: [name, ...rest].join(' '), relevant: [text.id] }];
    }),
  );
}

/** Words that could be Indonesian and are not, and keys hit at random. */
function nonsense(chance: Chance, known: ReadonlySet<string>, count: number): Question[] {
  const syllable = () => chance.pick('bcdfghjklmnprstwyz'.split('')) + chance.pick('aeiou'.split(''));
  const pronounceable = () => Array.from({ length: chance.between(3, 5) }, syllable).join('') + chance.pick(['', 'ng', 'x', 'zk']);
  const keys = () => Array.from({ length: chance.between(5, 9) }, () => chance.pick(letters)).join('');
  return Array.from({ length: count }, (_, index) => {
    const words = Array.from({ length: 1 + (index % 3) }, index % 2 === 0 ? pronounceable : keys).filter((word) => !known.has(word));
    return { set: 'nonsense', words: words.join(' '), relevant: [] };
  }).filter(({ words }) => words !== '');
}
