/** What a search server does with Indonesian: BM25 over Sastrawi's stems, headline three times, any word suffices. */
import { Stemmer } from 'sastrawijs';
import { stopWords } from '#search/stop-words.ts';
import { editDistance } from '#search/repair.ts';
import { wordsOf } from '#search/words.ts';
import type { MakeEngine } from './engine.ts';

const saturation = 1.2;
const lengthShare = 0.75;
const titleWeight = 3;
/** As in Elasticsearch. */
const mostExpansions = 50;
const mostEdits = (word: string) => (word.length < 3 ? 0 : word.length < 6 ? 1 : 2);

export function sastrawi(): (word: string) => string {
  const stemmer = new Stemmer();
  const known = new Map<string, string>();
  return (word) => {
    const stem = known.get(word) ?? stemmer.stem(word);
    known.set(word, stem);
    return stem;
  };
}

/** @param fuzzy whether terms also stand for those that are an edit or two away */
export const makeBm25 =
  (fuzzy: boolean): MakeEngine =>
  (texts) => {
    const stem = sastrawi();
    const termsOf = (text: string) => wordsOf(text).flatMap(({ form }) => (stopWords.has(form) ? [] : [stem(form)]));
    const postings = new Map<string, Map<number, number>>();
    const lengths = texts.map(({ title, body }, number) => {
      const weighted = [...termsOf(title).map((term) => [term, titleWeight] as const), ...termsOf(body).map((term) => [term, 1] as const)];
      for (const [term, weight] of weighted) {
        const own = postings.get(term) ?? new Map<number, number>();
        own.set(number, (own.get(number) ?? 0) + weight);
        postings.set(term, own);
      }
      return weighted.reduce((sum, [, weight]) => sum + weight, 0);
    });
    const usual = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;

    function expand(term: string): { term: string; weight: number }[] {
      const most = mostEdits(term);
      if (!fuzzy || most === 0) return [{ term, weight: 1 }];
      const near = [...postings.keys()].flatMap((other) => {
        if (Math.abs(other.length - term.length) > most) return [];
        const distance = editDistance(term, other, most);
        return distance <= most ? [{ term: other, weight: 1 - distance / Math.min(term.length, other.length) }] : [];
      });
      return near.sort((a, b) => b.weight - a.weight).slice(0, mostExpansions);
    }

    return Promise.resolve({
      name: fuzzy ? 'BM25 + Sastrawi, fuzzy' : 'BM25 + Sastrawi',
      search: (words: string) => {
        const scores = new Map<number, number>();
        for (const { term, weight } of termsOf(words).flatMap(expand)) {
          const own = postings.get(term) ?? new Map<number, number>();
          const idf = Math.log(1 + (texts.length - own.size + 0.5) / (own.size + 0.5));
          for (const [number, frequency] of own) {
            const length = 1 - lengthShare + (lengthShare * (lengths[number] ?? 0)) / usual;
            const value = weight * idf * ((frequency * (saturation + 1)) / (frequency + saturation * length));
            scores.set(number, (scores.get(number) ?? 0) + value);
          }
        }
        const best = [...scores].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, 10);
        return Promise.resolve(best.map(([number]) => texts[number]?.id ?? ''));
      },
    });
  };
