/** From what a reader has typed to articles in their order. Knows nothing of where terms and words are kept. */
import type { ArticleFacts } from '#search/columns.ts';
import { parseQuery, type Query } from '#search/query.ts';
import { areNeighbours, rank, type AskedWord, type Posting, type Ranked } from '#search/rank.ts';
import { otherBeginnings, repairsOf, type Repair } from '#search/repair.ts';
import { stemOf } from '#search/stem.ts';
import type { SynonymTable } from '#search/synonyms.ts';
import { conceptTerm, stemsOf, termOf, type StemmedWord } from '#search/terms.ts';
import { shardOf, type KnownWord } from '#search/vocabulary.ts';

/** What is searched. */
export interface Library {
  /** By number, the newest last. */
  articles: readonly ArticleFacts[];
  synonyms: SynonymTable;
  postings: (term: string) => Promise<readonly Posting[]>;
  /** Words of the whole archive in one of the files of the vocabulary; none where there is no such file. */
  words: (shard: string) => Promise<readonly KnownWord[]>;
}

export interface AnswerOptions {
  /** False where the reader insists on what was typed. */
  repairs: boolean;
  /** Whether the last word may be a beginning. */
  typing: boolean;
  /** Whether the vocabulary is asked only about words that are not found: fewer bytes for one more wait, and the same answer. */
  frugal: boolean;
}

export interface Answer {
  query: Query;
  /** Best first. */
  ranked: Ranked[];
  /** Words that were read as others. */
  repaired: { typed: StemmedWord; meant: string }[];
  /** Words of which nothing was found. */
  unknown: string[];
  /** What to mark in an excerpt. */
  marks: Marks;
}

export interface Marks {
  stems: ReadonlySet<string>;
  concepts: ReadonlySet<string>;
}

interface FoundWord extends AskedWord {
  word: StemmedWord;
  /** Best first; empty where the word was found as typed. */
  repairs: readonly Repair[];
  stems: string[];
}

export async function answer(text: string, library: Library, { repairs, typing, frugal }: AnswerOptions): Promise<Answer> {
  const query = parseQuery(text, typing);
  const stems = query.words.map(({ stem }) => stem);
  const concepts = library.synonyms.matches(stems);
  const [words, excluded, named] = await Promise.all([
    Promise.all(query.words.map((word) => findWord(word, library, { repairs, frugal, isOpen: word.form === query.unfinished }))),
    Promise.all(query.excluded.map((stem) => library.postings(termOf(stem)))),
    Promise.all(concepts.map(({ concept }) => library.postings(conceptTerm(concept)))),
  ]);
  // An article that has another name of the same has each of its words.
  concepts.forEach(({ from, to }, index) => {
    for (const word of words.slice(from, to)) word.alternatives = [...word.alternatives, { postings: named[index] ?? [], weight: 1 }];
  });
  const found = words.filter(({ alternatives }) => alternatives.some(({ postings }) => postings.length > 0));
  const without = new Set(excluded.flat().map(({ article }) => article));
  const ranked = isNonsense(words, found) ? [] : rank(found, library.articles).filter(({ article }) => !without.has(article));
  return {
    query,
    ranked: query.phrases.length > 0 ? withPhrases(ranked, query.phrases, words) : ranked,
    repaired: ranked.length === 0 ? [] : words.flatMap(({ word, repairs: [best] }) => (best ? [{ typed: word, meant: best.form }] : [])),
    unknown: words.filter((word) => !found.includes(word)).map(({ word }) => word.form),
    marks: { stems: new Set(words.flatMap((word) => word.stems)), concepts: new Set(concepts.map(({ concept }) => concept)) },
  };
}

/** What hardly has a word in common with the archive is about nothing in it. */
function isNonsense(words: readonly FoundWord[], found: readonly FoundWord[]): boolean {
  const asTyped = found.filter((word) => word.repairs.length === 0);
  if (asTyped.length === 0) return found.length < words.length || found.some(({ repairs: [best] }) => best && best.distance > 1);
  return words.length > 2 && found.length * 3 <= words.length;
}

/** A word that so few articles have may be an error of ours as well. */
const rare = 1;
const repairWeight = 0.5;
/** Words that a beginning may become. */
const mostEndings = 6;

async function findWord(
  word: StemmedWord,
  library: Library,
  { repairs: mayRepair, frugal, isOpen }: Omit<AnswerOptions, 'typing'> & { isOpen: boolean },
): Promise<FoundWord> {
  const own = library.postings(termOf(word.stem));
  const isCertain = frugal && !isOpen && (await own).length > rare;
  const repairs = mayRepair && !isOpen && !isCertain ? await repairsFor(word.form, library) : [];
  const endings = isOpen ? await endingsOf(word.form, library) : [];
  const stems = [...new Set([...repairs.map(({ form }) => stemOf(form)), ...endings])].filter((stem) => stem !== word.stem);
  const others = await Promise.all(stems.map((stem) => library.postings(termOf(stem))));
  const asTyped = { postings: await own, weight: 1 };
  if (repairs.length > 0 && asTyped.postings.length > rare) return { word, alternatives: [asTyped], repairs: [], stems: [word.stem] };
  return {
    word,
    alternatives: [asTyped, ...others.map((postings) => ({ postings, weight: isOpen ? 1 : repairWeight }))],
    repairs: others.some((postings) => postings.length > 0) ? repairs : [],
    stems: [word.stem, ...stems],
  };
}

async function repairsFor(form: string, { words }: Library): Promise<Repair[]> {
  const shard = shardOf(form);
  if (shard === undefined || !/^[a-z]{4,}$/.test(form)) return [];
  const near = await words(shard);
  if (near.some((known) => known.form === form)) return [];
  const repairs = repairsOf(form, near);
  if (repairs.length > 0) return repairs;
  const others = [...new Set(otherBeginnings(form).flatMap((other) => shardOf(other) ?? []))].filter((other) => other !== shard);
  return repairsOf(form, (await Promise.all(others.map(words))).flat());
}

async function endingsOf(beginning: string, { words }: Library): Promise<string[]> {
  const shard = shardOf(beginning);
  if (shard === undefined || shard.endsWith('-')) return [];
  const longer = (await words(shard)).filter(({ form }) => form.startsWith(beginning));
  const common = longer.toSorted((a, b) => b.level - a.level || a.form.length - b.form.length);
  return [...new Set(common.map(({ form }) => stemOf(form)))].slice(0, mostEndings);
}

/** Articles in which the words of each phrase follow one another, whatever their endings; how they are spelt shows only in the text. */
function withPhrases(ranked: readonly Ranked[], phrases: readonly string[], words: readonly FoundWord[]): Ranked[] {
  const places = new Map(
    words.map(({ word, alternatives: [own] }) => [word.stem, new Map(own?.postings.map(({ article, places: at }) => [article, at]))]),
  );
  const pairs = phrases.flatMap((phrase) => {
    const stems = stemsOf(phrase).map(({ stem }) => stem);
    return stems.map((stem, index) => [stems[index - 1] ?? stem, stem] as const);
  });
  return ranked.filter(({ article }) =>
    pairs.every(([before, after]) => {
      const [first, second] = [places.get(before)?.get(article), places.get(after)?.get(article)];
      return first !== undefined && second !== undefined && (before === after || areNeighbours(first, second, 3));
    }),
  );
}
