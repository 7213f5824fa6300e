/** The sentence around a place in a text. */
/** A full stop behind an abbreviation or an initial ends nothing: "Jl. Kenanga No. 12", "M. Darus". */
const ends =
  /(?<!(?<![\p{L}])(?:Jl|Gg|No|Nr|Kel|Kec|Kab|Prov|Dr|dr|Drs|Dra|Ir|Hj?|Prof|Pdt|Ust|KH|Pkl|pkl|Rp|RT|RW|a\.n|s\.d|\p{Lu}))\.(?=["”’')]?\s)|[!?](?=["”’')]?\s)|\n/gu;

export function sentenceAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  let from = start;
  // Only `matchAll` is used: with `exec`, this would begin where the last search in another text ended.
  for (const { index } of text.slice(start).matchAll(ends)) {
    const end = start + index;
    if (end >= offset) return text.slice(from, end + 1);
    from = end + 1;
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
