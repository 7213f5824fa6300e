/** Markdown with everything blanked that readers do not see as words: addresses, names of files, code, directives. */
const unseen =
  /```[\s\S]*?(?:```|$)|`[^`\n]+`|^[ \t]*:{2,}.*$|(?<=\]\()[^\s)]+|https?:\/\/[^\s)>\]]+|www\.[^\s)>\]]+|\[\^[^\]\n]+\]:?|^\[[^\]\n]+\]:[^\n]*$/gm;

/** @returns a text of the same length with the same line breaks */
export const visibleWords = (markdown: string): string => markdown.replace(unseen, (match) => match.replace(/[^\n]/g, ' '));
