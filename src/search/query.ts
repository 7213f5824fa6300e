/** What a reader has typed, taken apart: words, quoted phrases, words with a minus before them, a word still being typed. */
import { stopWords } from '#search/stop-words.ts';
import { stemsOf, type StemmedWord } from '#search/terms.ts';
import { wordsOf } from '#search/words.ts';

export interface Query {
  /** Each word once, in their order. */
  words: StemmedWord[];
  /** Quoted parts as typed. */
  phrases: string[];
  /** Stems that no result may have. */
  excluded: string[];
  /** The last word, where nothing follows it: it may be a beginning. */
  unfinished: string | undefined;
}

const quoted = /["“”„]([^"“”„]*)(?:["“”„]|$)/g;
const minus = /(?<=^|\s)[-−–](?=[\p{L}\p{N}])(\S+)/gu;

/** @param typing true while the reader is still typing */
export function parseQuery(text: string, typing = false): Query {
  const phrases = [...text.matchAll(quoted)].map(([, phrase = '']) => phrase.trim()).filter((phrase) => wordsOf(phrase).length > 0);
  const bare = text.replace(quoted, ' $1 ');
  const excluded = [...bare.matchAll(minus)].flatMap(([, word = '']) => stemsOf(word).map(({ stem }) => stem));
  const asked = bare.replace(minus, ' ');
  const all = wordsOf(asked);
  const words = stemsOf(asked);
  // "apa kabar" is about something too.
  const meant = words.length > 0 ? words : all.map((word) => ({ ...word, stem: word.form }));
  const last = all.at(-1);
  const isOpen = typing && last !== undefined && last.end === asked.length && !stopWords.has(last.form) && !/\d/.test(last.form);
  return {
    words: meant.filter(({ stem }, index) => meant.findIndex((other) => other.stem === stem) === index),
    phrases,
    excluded,
    unfinished: isOpen ? last.form : undefined,
  };
}
