/** Emphasised words of another language get `lang`, so that a screen reader says them right. */
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { foreignWordLists } from '#markdown/foreign-word-lists.ts';

export function foreignWords() {
  return (tree: Root): void => {
    visit(tree, 'emphasis', (node) => {
      const lang = languageOf(toString(node));
      if (lang) node.data = { hName: 'i', hProperties: { lang } };
    });
  };
}

/** The language that knows every word of the text; undefined if none does. */
export function languageOf(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return undefined;
  return Object.entries(foreignWordLists).find(([, list]) => words.every((word) => list.has(word)))?.[0];
}
