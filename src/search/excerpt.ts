/** The part of a text that says most about a question, in the article's own words. */
import type { Marks } from '#search/answer.ts';
import type { SynonymTable } from '#search/synonyms.ts';
import { stemsOf, type StemmedWord } from '#search/terms.ts';
import { wordsOf } from '#search/words.ts';

export interface ExcerptPart {
  text: string;
  marked: boolean;
}

const length = 210;

interface Hit {
  start: number;
  end: number;
  /** What of the question it answers. */
  stem: string;
}

export function excerptOf(text: string, marks: Marks, synonyms: SynonymTable): ExcerptPart[] {
  const hits = hitsIn(stemsOf(text), marks, synonyms);
  const start = startOf(text, bestHit(hits));
  const cut = text.indexOf(' ', start + length);
  const end = cut < 0 ? text.length : cut;
  const shown = hits.filter((hit) => hit.start >= start && hit.end <= end);
  const parts: ExcerptPart[] = start > 0 ? [{ text: '… ', marked: false }] : [];
  let at = start;
  for (const hit of shown) {
    if (hit.start > at) parts.push({ text: text.slice(at, hit.start), marked: false });
    parts.push({ text: text.slice(hit.start, hit.end), marked: true });
    at = hit.end;
  }
  parts.push({ text: `${text.slice(at, end).trimEnd()}${end < text.length ? ' …' : ''}`, marked: false });
  return parts.map((part) => ({ ...part, text: part.text.replaceAll('\n', ' ') }));
}

function hitsIn(words: readonly StemmedWord[], { stems, concepts }: Marks, synonyms: SynonymTable): Hit[] {
  const names = synonyms.matches(words.map(({ stem }) => stem)).filter(({ concept }) => concepts.has(concept));
  const hits: Hit[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const name = names.find(({ from }) => from === index);
    const first = words[index];
    const last = words[(name?.to ?? index + 1) - 1];
    if (!first || !last || (!name && !stems.has(first.stem))) continue;
    hits.push({ start: first.start, end: last.end, stem: name?.concept ?? first.stem });
    if (name) index = name.to - 1;
  }
  return hits;
}

/** Where the most different parts of the question stand close together. */
function bestHit(hits: readonly Hit[]): number {
  let best = { at: 0, value: 0 };
  hits.forEach(({ start }, index) => {
    const near = hits.slice(index, index + 12).filter((hit) => hit.end <= start + length * 0.8);
    const value = new Set(near.map(({ stem }) => stem)).size * 100 + near.length;
    if (value > best.value) best = { at: start, value };
  });
  return best.at;
}

/** At the beginning of its sentence where that is near, at a word in any case. */
function startOf(text: string, hit: number): number {
  const before = text.slice(Math.max(0, hit - 90), hit);
  const sentence = [...before.matchAll(/[.!?]["”’)]*\s+|\n/g)].at(-1);
  if (sentence) return hit - before.length + sentence.index + sentence[0].length;
  if (hit <= 90) return 0;
  const space = text.indexOf(' ', hit - 40);
  return space < 0 || space > hit ? hit : space + 1;
}

/** Whether a text has a phrase word for word, capitals and accents aside. */
export function hasPhrase(text: string, phrase: string): boolean {
  const spelt = (part: string) =>
    ` ${wordsOf(part)
      .map(({ form }) => form)
      .join(' ')} `;
  return spelt(text).includes(spelt(phrase));
}
