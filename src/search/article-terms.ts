/** An article as the index takes it: its terms in their order, and the words that readers may mistype. */
import type { SynonymTable } from '#search/synonyms.ts';
import { conceptTerm, stemsOf, termOf } from '#search/terms.ts';
import { wordsOf, type Word } from '#search/words.ts';

export interface ArticleTerms {
  /** Terms with a space between each two; those of the headline first. */
  terms: string;
  titleCount: number;
  count: number;
  /** Every word of headline and text once, as it is written. */
  forms: Set<string>;
}

/**
 * @param text headline excluded
 * @param keywords names of what the article is about, which need not stand in it
 */
export function articleTerms(title: string, text: string, keywords: readonly string[], synonyms: SynonymTable): ArticleTerms {
  const forms = new Set<string>();
  const read = (part: string) => {
    const words = wordsOf(part);
    for (const { form } of words) forms.add(form);
    return termsIn(part, words, synonyms);
  };
  const head = read(title);
  const terms = [...head, ...read(text), ...keywords.flatMap((part) => termsIn(part, wordsOf(part), synonyms))];
  return { terms: terms.join(' '), titleCount: head.length, count: terms.length, forms };
}

/** A name that means the same as others is followed by the term for all of them. */
function termsIn(text: string, words: readonly Word[], synonyms: SynonymTable): string[] {
  const stems = stemsOf(text, words).map(({ stem }) => stem);
  const names = Map.groupBy(synonyms.matches(stems), ({ to }) => to);
  return stems.flatMap((stem, index) => {
    const concepts = names.get(index + 1)?.map(({ concept }) => conceptTerm(concept));
    return concepts ? [termOf(stem), ...new Set(concepts)] : termOf(stem);
  });
}
