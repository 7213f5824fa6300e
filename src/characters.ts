/**
 * Characters that have no place in a text: control characters, marks that turn the direction of what follows, halves of
 * characters, tags, and code points that Unicode gives to nobody. They hide words, reorder them, steer a terminal or
 * make XML unreadable.
 */
const unwanted = /(?![\t\n])\p{Cc}|\p{Bidi_Control}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u{e0000}-\u{e007f}\ufff9-\ufffb]/u;
const everyUnwanted = new RegExp(unwanted.source, 'gu');

/** Also lines that a terminal or a program would end there. */
const unprintable = new RegExp(`${unwanted.source}|[\\t\\n\\u2028\\u2029]`, 'gu');

const nameOf = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Where the first of them stands, and its name: `U+202E`. */
export function findUnwanted(text: string): { index: number; name: string } | undefined {
  const match = unwanted.exec(text);
  return match ? { index: match.index, name: nameOf(match[0]) } : undefined;
}

export const withoutUnwanted = (text: string): string => text.replace(everyUnwanted, '');

/** Whether there is anything to see: zero-width characters alone are no words. */
export const isVisible = (text: string): boolean => /[^\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\p{Cf}]/u.test(text);

/** For one line of a report: what would not show, or would do more than show, stands by its name. */
export const printable = (text: string): string => text.replace(unprintable, (character) => `⟨${nameOf(character)}⟩`);
