/** The stem of a word: what its inflected forms have in common. */
import { stemmer } from '@orama/stemmers/indonesian';
import { roots } from '#search/roots.ts';

const known = new Map<string, string>();

/** @param form a word as `wordsOf` gives it */
export function stemOf(form: string): string {
  const kept = known.get(form);
  if (kept !== undefined) return kept;
  const stem = /\d/.test(form) ? form : (rootOf(form) ?? ruled(form));
  known.set(form, stem);
  return stem;
}

/** Three letters are a root already: "kini" is not an inflected "kin". */
const ruled = (form: string) => (form.length < 4 ? form : stemmer(standard(form)));

/** `nyepelekan` and `nyediain` are what people say for `menyepelekan` and `menyediakan`. */
const standard = (form: string) => (/^ny[aeiou].{2,}(?:kan|in)$/.test(form) ? `me${form.replace(/in$/, 'kan')}` : form);

/** Prefixes with the letters that may have melted into them. */
const prefixes: readonly (readonly [prefix: string, melted: readonly string[]])[] = [
  ['', ['']],
  ...['di', 'ter', 'ber', 'ke', 'se', 'per', 'memper', 'diper', 'keber', 'pember', 'member', 'diber', 'me', 'pe'].map(
    (prefix) => [prefix, ['']] as const,
  ),
  ...['meng', 'peng', 'nge', 'penge', 'menge'].map((prefix) => [prefix, ['', 'k']] as const),
  ...['men', 'pen'].map((prefix) => [prefix, ['', 't']] as const),
  ...['mem', 'pem'].map((prefix) => [prefix, ['', 'p']] as const),
  ...['meny', 'peny', 'ny'].map((prefix) => [prefix, ['s']] as const),
];
const suffixes = ['', 'kan', 'an', 'i', 'nya', 'kannya', 'annya', 'inya', 'lah', 'kah', 'pun', 'ku', 'mu', 'in'];

function rootOf(form: string): string | undefined {
  for (const [prefix, melted] of prefixes) {
    if (!form.startsWith(prefix)) continue;
    for (const suffix of suffixes) {
      if (!form.endsWith(suffix)) continue;
      const core = form.slice(prefix.length, form.length - suffix.length);
      const letter = melted.find((each) => roots.has(each + core));
      if (letter !== undefined) return letter + core;
    }
  }
  return undefined;
}
