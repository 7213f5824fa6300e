/** The sentence around a place in a text. */
const ends = /[.!?](?=["”’')]?\s)|\n/g;

export function sentenceAround(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, 0);
  let from = start;
  ends.lastIndex = start;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    if (end.index >= offset) return text.slice(from, end.index + 1);
    from = end.index + 1;
  }
  return text.slice(from);
}

/** Each sentence with where it begins. */
export function sentencesOf(text: string): { words: string; index: number }[] {
  const found: { words: string; index: number }[] = [];
  let from = 0;
  for (const end of text.matchAll(ends)) {
    found.push({ words: text.slice(from, end.index + 1), index: from });
    from = end.index + 1;
  }
  if (from < text.length) found.push({ words: text.slice(from), index: from });
  return found.filter(({ words }) => words.trim() !== '');
}
