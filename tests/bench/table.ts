/** Results as a table in Markdown. */
import type { Measured } from './measure.ts';
import type { OurResults } from './our-site.ts';
import type { Photos } from './photos.ts';
import type { SearchCosts } from './search-costs.ts';

export interface Results {
  size: number;
  ours: OurResults;
  /** With Pagefind over its result; undefined where it is not installed. */
  hugo: Measured | undefined;
  stock: Measured | undefined;
  search: SearchCosts;
}

export const cases = [
  ['cold', 'cold build'],
  ['template', 'template changed'],
  ['correct', 'one article of 2019 corrected'],
  ['publish', 'one article published'],
  ['nothing', 'nothing changed'],
] as const;

export const thousands = (size: number): string => size.toLocaleString('en');
const cell = ({ seconds, megabytes }: Measured, base?: Measured) =>
  `${seconds.toFixed(1)} s, ${(megabytes / 1000).toFixed(1)} GB${base ? ` (${Math.round((seconds / base.seconds) * 100)} %)` : ''}`;

const kilobytes = ({ median, most }: SearchCosts['first']) => `${median.toFixed(0)} kB (at most ${most.toFixed(0)})`;

export function table(results: readonly Results[], { each, again, count }: Photos): string {
  const row = (name: string, of: (result: Results) => string) => `| ${name} | ${results.map(of).join(' | ')} |`;
  return [
    `| | ${results.map(({ size }) => `${thousands(size)} articles`).join(' | ')} |`,
    `| --- | ${results.map(() => '---').join(' | ')} |`,
    row('Hugo + Pagefind', ({ hugo }) => (hugo ? cell(hugo) : 'not run')),
    row('stock Astro + Pagefind', ({ stock, hugo }) => (stock ? cell(stock, hugo) : 'not run')),
    ...cases.map(([key, name]) => row(name, ({ ours, hugo }) => cell(ours[key], hugo))),
    row('files changed by one article', ({ ours }) => `${ours.publish.changed.all}, of them search ${ours.publish.changed.search}`),
    row('downloaded for the first search', ({ search }) => kilobytes(search.first)),
    row('for a further one', ({ search }) => kilobytes(search.further)),
    row('waits for answers, time to compute', ({ search }) => `${search.trips}, ${Math.round(search.computing.afterLastByte)} ms`),
    '',
    `Photos: ${each.toFixed(1)} s for each new one (${count} measured, all sizes and formats), ${again.toFixed(2)} s from the cache.`,
  ].join('\n');
}
