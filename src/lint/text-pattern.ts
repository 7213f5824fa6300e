/** Rules that are a pattern over everything readers see. */
import type { Complaint, TextRule } from '#lint/rule.ts';
import { sentenceAround } from '#lint/sentences.ts';

/** @param answer the complaint about a match, or undefined where it is right after all */
export function patternRule(
  name: string,
  patterns: readonly RegExp[],
  answer: (match: RegExpExecArray, sentence: string, before: string) => Omit<Complaint, 'at'> | undefined,
): TextRule {
  return {
    name,
    *check({ passages }) {
      for (const { words, place } of passages)
        for (const pattern of patterns)
          for (const match of words.matchAll(pattern)) {
            const complaint = answer(match, sentenceAround(words, match.index), words.slice(Math.max(0, match.index - 40), match.index));
            if (complaint) yield { at: place(match.index), ...complaint };
          }
    },
  };
}
