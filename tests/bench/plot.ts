/** Seconds by size of the archive, as lines on two logarithmic axes. */
import { cases, thousands, type Results } from './table.ts';

const [width, height] = [760, 420];
const frame = { left: 70, right: 230, top: 24, bottom: 48 };
const colours = ['#8c2f1b', '#1f5f8b', '#3f6b2f', '#8a5a00', '#5b3b8c', '#555', '#999'];

export function plot(results: readonly Results[]): string {
  const lines = [
    ...cases.map(([key, name]) => ({ name, points: results.map(({ size, ours }) => [size, ours[key].seconds] as const) })),
    { name: 'Hugo + Pagefind', points: results.flatMap(({ size, hugo }) => (hugo ? [[size, hugo.seconds] as const] : [])) },
    { name: 'stock Astro + Pagefind', points: results.flatMap(({ size, stock }) => (stock ? [[size, stock.seconds] as const] : [])) },
  ];
  const all = lines.flatMap(({ points }) => points);
  const x = scale(
    all.map(([size]) => size),
    frame.left,
    width - frame.right,
  );
  const y = scale(
    all.map(([, seconds]) => seconds),
    height - frame.bottom,
    frame.top,
  );
  const ticks = [1, 3, 10, 30, 100, 300, 1000].filter((seconds) => y(seconds) > frame.top - 8 && y(seconds) < height - frame.bottom + 8);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...ticks.map(
      (s) =>
        `<path d="M${frame.left} ${y(s)}H${width - frame.right}" stroke="#ddd"/><text x="${frame.left - 8}" y="${y(s) + 4}" text-anchor="end" fill="#333">${s} s</text>`,
    ),
    ...results.map(({ size }) => `<text x="${x(size)}" y="${height - 20}" text-anchor="middle" fill="#333">${thousands(size)}</text>`),
    ...spread(lines.map(({ points }) => y(points.at(-1)?.[1] ?? 1))).map((labelY, index) => {
      const { name, points } = lines[index] ?? { name: '', points: [] };
      const colour = colours[index] ?? '#000';
      const path = points.map(([size, seconds], at) => `${at === 0 ? 'M' : 'L'}${x(size).toFixed(1)} ${y(seconds).toFixed(1)}`).join('');
      const dots = points
        .map(([size, seconds]) => `<circle cx="${x(size).toFixed(1)}" cy="${y(seconds).toFixed(1)}" r="3.5" fill="${colour}"/>`)
        .join('');
      const dash = index >= cases.length ? ' stroke-dasharray="6 4"' : '';
      return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>${dots}<text x="${width - frame.right + 14}" y="${labelY + 4}" fill="${colour}">${name}</text>`;
    }),
    '</svg>',
    '',
  ].join('\n');
}

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
  return (value) => from + ((Math.log(value) - low) / (high - low || 1)) * (to - from);
}

/** Labels side by side would cover each other. */
function spread(positions: readonly number[]): number[] {
  const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const placed = [...positions];
  order.forEach((index, rank) => {
    const above = rank > 0 ? (placed[order[rank - 1] ?? 0] ?? 0) : -Infinity;
    placed[index] = Math.max(positions[index] ?? 0, above + 17);
  });
  return placed;
}
