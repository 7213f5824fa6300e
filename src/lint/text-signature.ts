/**
 * MinHash of a text (Broder 1997): thirty numbers that two texts share as often as they share runs of four words. Kept
 * for each article, so that an archive is compared without being read.
 */
import { visibleWords } from '#lint/visible-words.ts';

const rows = 3;
const bands = 10;
const runLength = 4;
/** Shorter notes are alike by nature. */
const fewestRuns = 40;

const wordsOf = (markdown: string) =>
  visibleWords(markdown)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function runsOf(markdown: string): Set<number> {
  const words = wordsOf(markdown).map(hashOf);
  const runs = new Set<number>();
  for (let index = 0; index + runLength <= words.length; index++) {
    let run = 0;
    for (let each = 0; each < runLength; each++) run = Math.imul(run, 0x01000193) ^ (words[index + each] ?? 0);
    runs.add(run >>> 0);
  }
  return runs;
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** @returns thirty numbers of 32 bits in base64; empty for a text that is too short to be compared */
export function signatureOf(markdown: string): string {
  const runs = runsOf(markdown);
  if (runs.size < fewestRuns) return '';
  const least = new Uint32Array(rows * bands).fill(0xffffffff);
  for (const run of runs)
    for (let index = 0; index < least.length; index++) {
      let hash = Math.imul(run ^ Math.imul(index + 1, 0x9e3779b1), 0x85ebca6b);
      hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
      hash = (hash ^ (hash >>> 16)) >>> 0;
      if (hash < (least[index] ?? 0)) least[index] = hash;
    }
  return Buffer.from(least.buffer).toString('base64');
}

/** Keys of which texts that are alike share at least one, and others hardly ever. */
export function bandsOf(signature: string): string[] {
  const length = signature.length / bands;
  return Array.from({ length: bands }, (_, band) => `${band}${signature.slice(band * length, (band + 1) * length)}`);
}

/** The numbers of a signature. */
export const numbersOf = (signature: string): Uint32Array => new Uint32Array(Uint8Array.from(Buffer.from(signature, 'base64')).buffer);

/** What two signatures say of the likeness of their texts, right to about 0.1. */
export const guessedLikeness = (one: Uint32Array, other: Uint32Array): number =>
  one.filter((number, index) => number === other[index]).length / one.length;

/** Share of the runs of words that two texts have in common, from 0 to 1. */
export function likenessOf(one: string, other: string): number {
  const [own, others] = [runsOf(one), runsOf(other)];
  const shared = [...own].filter((run) => others.has(run)).length;
  return shared / (own.size + others.size - shared || 1);
}
