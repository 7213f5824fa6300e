/** Sets words as outlines, so that a card looks the same wherever it is made. */
import type { Font } from 'fontkit';
import type { Face } from '#cards/house-style.ts';

export interface SetLine {
  /** SVG path data with the baseline at 0. */
  path: string;
  /** In pixels. */
  width: number;
}

/** Characters that no font of the face has are left out. @param size in pixels */
export function setLine(words: string, face: Face, size: number): SetLine {
  let [path, width] = ['', 0];
  for (const { font, words: own } of runsOf(words, face)) {
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(own);
    for (const [index, glyph] of glyphs.entries()) {
      const { xAdvance, xOffset, yOffset } = positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
      path += glyph.path.transform(scale, 0, 0, -scale, width + xOffset * scale, -yOffset * scale).toSVG();
      width += xAdvance * scale;
    }
  }
  return { path, width };
}

function runsOf(words: string, face: Face): { font: Font; words: string }[] {
  const runs: { font: Font; words: string }[] = [];
  for (const character of words.normalize('NFC')) {
    const font = face.find((each) => each.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
    const last = runs.at(-1);
    if (!font) continue;
    if (last?.font === font) last.words += character;
    else runs.push({ font, words: character });
  }
  return runs;
}

/** How large a headline may be set, and in how many lines at most; the largest first. */
export interface TitleSize {
  size: number;
  most: number;
}

/** Breaks words at the largest size at which they fit; at the smallest they are cut off. */
export function fitLines(words: string, face: Face, sizes: readonly TitleSize[], width: number): { lines: string[]; size: number } {
  const measured = words.split(/\s+/).flatMap((word) => (runsOf(word, face).length > 0 ? { word, em: widthOf(word, face) } : []));
  const space = widthOf(' ', face);
  for (const { size, most } of sizes) {
    const lines = breakLines(measured, space, width / size);
    if (lines.length <= most && lines.every(({ em }) => em <= width / size)) return { lines: lines.map(({ text }) => text), size };
  }
  const { size, most } = sizes.at(-1) ?? { size: 16, most: 1 };
  const [last = '', ...before] = breakLines(measured, space, width / size)
    .slice(0, most)
    .map(({ text }) => text)
    .reverse();
  return { lines: [...before.reverse(), cutOff(last, face, width / size)], size };
}

/** In units of the size. */
const widthOf = (words: string, face: Face): number =>
  runsOf(words, face).reduce((sum, { font, words: own }) => sum + font.layout(own).advanceWidth / font.unitsPerEm, 0);

function breakLines(words: readonly { word: string; em: number }[], space: number, width: number): { text: string; em: number }[] {
  const lines: { text: string; em: number }[] = [];
  for (const { word, em } of words) {
    const last = lines.at(-1);
    if (last && last.em + space + em <= width) Object.assign(last, { text: `${last.text} ${word}`, em: last.em + space + em });
    else lines.push({ text: word, em });
  }
  return lines;
}

function cutOff(line: string, face: Face, width: number): string {
  let cut = line;
  while (cut !== '' && widthOf(`${cut}…`, face) > width) cut = cut.slice(0, -1).trimEnd();
  return `${cut}…`;
}
