/** A card as SVG: paper, the mark, one headline; nothing but outlines in it. */
import { cardSize, type Card } from '#cards/card.ts';
import type { Face, HouseStyle } from '#cards/house-style.ts';
import { fitLines, setLine, type TitleSize } from '#cards/set-type.ts';
import { site } from '#site.ts';

const margin = 72;
const column = cardSize.width - 2 * margin;
/** Headlines of four words are as large as a poster, those of thirty still can be read on a telephone. */
const titleSizes: readonly TitleSize[] = [
  { size: 88, most: 3 },
  { size: 74, most: 4 },
  { size: 62, most: 5 },
  { size: 47, most: 6 },
];
/** Between kicker and foot. */
const titleTop = 196;
const titleBottom = 520;

export function drawCard(card: Card, style: HouseStyle): string {
  const { colour, serif, sans } = style;
  const mark = badge(card.mark, sans, colour);
  const foot = fitLines(card.foot, sans, [{ size: 28, most: 1 }], column - mark.width);
  const title = fitLines(card.title, serif, titleSizes, column);
  const lineHeight = title.size * 1.14;
  // Set a little above the middle, where the eye looks for it.
  const room = titleBottom - titleTop - title.lines.length * lineHeight;
  const first = titleTop + room * 0.42 + title.size * 0.86;
  const lines = title.lines.map((line, index) =>
    at(margin, first + index * lineHeight, colour('ink'), setLine(line, serif, title.size).path),
  );
  const kicker = setLine(card.kicker.join('  ·  '), sans, 32);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`,
    `<rect width="${cardSize.width}" height="${cardSize.height}" fill="${colour('paper')}"/>`,
    `<g transform="translate(862 286) scale(20)" fill="${colour('wash')}"><path fill-rule="evenodd" d="${style.mark}"/></g>`,
    `<rect width="${cardSize.width}" height="12" fill="${colour('brick')}"/>`,
    `<g transform="translate(${margin} 56) scale(2)" fill="${colour('brick')}"><path fill-rule="evenodd" d="${style.mark}"/></g>`,
    at(margin + 64, 94, colour('ink'), setLine(site.name, serif, 42).path),
    at(margin, 176, colour('brick'), kicker.path),
    ...lines,
    `<rect x="${margin}" y="546" width="${column}" height="2" fill="${colour('rule')}"/>`,
    at(margin, 590, colour('muted'), setLine(foot.lines[0] ?? '', sans, foot.size).path),
    mark.svg,
    '</svg>',
  ].join('');
}

const at = (x: number, y: number, fill: string, path: string) =>
  `<g transform="translate(${x} ${y.toFixed(1)})" fill="${fill}"><path d="${path}"/></g>`;

/** At the right end of the foot. @returns its drawing, and how much of the line it takes */
function badge(words: string | undefined, face: Face, colour: HouseStyle['colour']): { svg: string; width: number } {
  if (words === undefined) return { svg: '', width: 0 };
  const line = setLine(words, face, 28);
  const [width, right] = [Math.ceil(line.width) + 32, cardSize.width - margin];
  const ground = `<rect x="${right - width}" y="558" width="${width}" height="46" fill="${colour('rice')}"/>`;
  return { svg: `${ground}${at(right - width + 16, 591, colour('paper'), line.path)}`, width: width + 32 };
}
