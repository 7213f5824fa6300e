/** From paragraphs to Markdown: lists kept, marks of messengers translated, everything else escaped. */
const bullet = /^[-•●▪◦‣*–✅✔☑➡▶►➤🔹🔸]\s+(?=\S)/u;
const numbered = /^(\d{1,2})[.)]\s+(?=\S)/;
export const isListItem = (text: string): boolean => bullet.test(text) || numbered.test(text);

export interface Paragraph {
  text: string;
  /** Markdown already. */
  isMarkup?: boolean;
}

export function toMarkdown(paragraphs: readonly Paragraph[]): string {
  const isItem = paragraphs.map(({ text, isMarkup }, index) => {
    const neighbours = [paragraphs[index - 1]?.text ?? '', paragraphs[index + 1]?.text ?? ''];
    return isMarkup !== true && isListItem(text) && neighbours.some(isListItem);
  });
  return paragraphs
    .map(({ text, isMarkup }, index) => {
      const gap = index === 0 || (isItem[index] === true && isItem[index - 1] === true) ? '' : '\n';
      const markdown = isMarkup === true ? text : isItem[index] === true ? listItem(text) : inlineMarkdown(text);
      return `${gap}${markdown}\n`;
    })
    .join('');
}

function listItem(text: string): string {
  const number = numbered.exec(text)?.[1];
  return number === undefined
    ? `- ${inlineMarkdown(text.replace(bullet, ''))}`
    : `${number}. ${inlineMarkdown(text.replace(numbered, ''))}`;
}

const before = String.raw`(^|[\s(\["“'‘])`;
const after = String.raw`(?=$|[\s.,;:!?)\]"”'’])`;
/** Marks of WhatsApp: a word or more between two of them, closely set. */
const bold = new RegExp(String.raw`${before}\*(?!\*)(\S(?:[^*\n]*[^\s*])?)\*${after}`, 'gu');
const struck = new RegExp(String.raw`${before}~(?!~)(\S(?:[^~\n]*[^\s~])?)~${after}`, 'gu');
/** Stands for a star that is markup while others are escaped. */
const star = '\u0001';

/** What Markdown would read as markup is escaped; what a messenger meant as bold or struck through becomes so. */
export function inlineMarkdown(text: string): string {
  return text
    .replace(/\*\*(\S(?:[^*\n]*[^\s*])?)\*\*/gu, (_, words: string) => `${star}${star}${words}${star}${star}`)
    .replace(bold, (_, lead: string, words: string) => `${lead}${star}${star}${words}${star}${star}`)
    .replace(struck, (_, lead: string, words: string) => `${lead}~~${words}~~`)
    .replace(/[\\*[]/g, (mark) => `\\${mark}`)
    .replaceAll(star, '*')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/^(#{1,6}\s|>|\+\s|-\s|:{2,}|\||={2,}|```|~~~)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s)/, '$1\\$2');
}
