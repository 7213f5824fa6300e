/** What a reader meant by a word that the archive does not have. */
import type { KnownWord } from '#search/vocabulary.ts';

export interface Repair {
  form: string;
  distance: number;
  level: number;
}

const mostRepairs = 3;

/**
 * Words one error away, of long ones two: a letter too many, missing, wrong, or two that changed places.
 * @returns the best ones first: near before far, common before rare
 */
export function repairsOf(form: string, words: readonly KnownWord[]): Repair[] {
  const most = form.length < 4 ? 0 : form.length < 8 ? 1 : 2;
  const found: Repair[] = [];
  for (const { form: other, level } of words) {
    if (other.length < 4 || Math.abs(other.length - form.length) > most) continue;
    const distance = editDistance(form, other, most);
    if (distance > 0 && distance <= most) found.push({ form: other, distance, level });
  }
  const nearest = Math.min(...found.map(({ distance }) => distance));
  return found
    .filter(({ distance }) => distance === nearest)
    .sort((a, b) => b.level - a.level || (a.form < b.form ? -1 : 1))
    .slice(0, mostRepairs);
}

/** Beginnings that other files hold: the first two letters changed places, or one of them is missing or too many. */
export const otherBeginnings = (form: string): string[] => [
  `${form.charAt(1)}${form.charAt(0)}${form.slice(2)}`,
  form.charAt(0) + form.slice(2),
  form.charAt(0) + form.slice(2).replace(/^[aeiou]*[b-df-hj-np-tv-z]/, ''),
  form.slice(1),
];

/** Damerau and Levenshtein, restricted: no letter is moved twice. More than `most` counts as `most + 1`. */
export function editDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = above;
    above = row;
  }
  return above[b.length] ?? most + 1;
}
