/** Texts that a careless program would chew on for hours: long, deep, or made for patterns that look again and again. */
import type { Built, Files } from '../attack.ts';
import { freshSlug } from '../attack.ts';
import { article } from '../newsroom.ts';

/** As long as a text may be. */
const most = 190_000;
const filled = (unit: string, length = most) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const steps = (line: (index: number) => string, length = most) => {
  let text = '';
  for (let index = 0; text.length < length; index += 1) text += line(index);
  return text;
};

/** What syntax is made of, again and again. Either result is right, in time. */
export const units = [
  ...['>', '> ', '- ', '1. ', '[', '![', '](', '[a](', '[]', '[[]', '[a][', '*', '*a ', '*a_', '_', '__a', '~', '~a ', '`', '`a', '``` \n'],
  ...['<', '<a', '</', '<!--', '<http:', '&', '&#', '&#x', '|', '|a\n|-', ':', '::', ':::a\n', ':::kutipan\n', ':::galeri\n', '::a{a='],
  ...['#', '# \n', '"', '1"', `'`, ` 'a`, '\\', '[a](b', '[a](<b', '![a](b "', '[a]: b\n', '[^a]', '[^a]: ', '[^', 'www.', 'http://', 'a@'],
  ...['-', 'a\n=', '.', ' ', '{', 'Rp ', '2019-', 'Foto:', '**a', '-\n', '[a](b.', 'a\n\n', '😀', '\u0301', '\u200b', 'a-', '1.', '1,'],
  ...['Aa ', 'RT 1 ', 'Jalan Aa ', 'pelaku Aa ', 'a@a.', '08123', '12 Mei ', 'Senin, 12/5 ', '(12/', '14.30 '],
];

export interface Heavy {
  name: string;
  files: Files;
}
const heavy = (name: string, body: string): Heavy => ({
  name,
  files: { [`articles/2025/06/${freshSlug('berat')}.md`]: article({}, body) },
});

export const heavyTexts: readonly Heavy[] = [
  ...units.map((unit) => heavy(`${JSON.stringify(unit)} without end`, filled(unit))),
  heavy(
    'lists ever deeper',
    steps((index) => `${' '.repeat(index * 2)}- a\n`),
  ),
  heavy(
    'quotations ever deeper',
    steps((index) => `${'>'.repeat(index)} a\n`),
  ),
  heavy(
    'thousands of definitions',
    steps((index) => `[a${index}]: b\n\n`),
  ),
  heavy('thousands of footnotes', steps((index) => `[^${index}] `, 90_000) + steps((index) => `\n\n[^${index}]: a`, 90_000)),
  heavy(
    'thousands of headings',
    steps(() => '## sama\n\n'),
  ),
  heavy(
    'thousands of dead links',
    steps((index) => `[a](/tidak-ada-${index}/)\n\n`, 60_000),
  ),
  heavy(
    'thousands of articles that are not there',
    steps((index) => `[a](/berita/2025/06/x${index}/)\n\n`, 60_000),
  ),
  heavy(
    'thousands of documents that are not there',
    steps((index) => `[a](x${index}.pdf)\n\n`, 60_000),
  ),
  heavy('a wide table', `${filled('|a', 20_000)}|\n${filled('|-', 20_000)}|\n${filled('|b', 20_000)}|\n`),
  heavy('a quotation that is open', `1"${filled('1"a', 150_000)}`),
];

/** Refused before anything looks inside. */
export const tooLarge: readonly Heavy[] = [
  heavy('a line of ten megabytes', 'a'.repeat(10_000_000)),
  { name: 'a title of ten megabytes', files: { 'articles/2025/06/judul-besar.md': article({ title: 'a'.repeat(10_000_000) }) } },
  { name: 'regions of ten megabytes', files: { 'regions.yaml': 'a'.repeat(10_000_000) } },
  { name: 'synonyms of ten megabytes', files: { 'synonyms.yaml': '- [a, b]\n'.repeat(1_200_000) } },
  { name: 'a ledger of ten megabytes', files: { 'urls/2020.txt': '/a/\n'.repeat(2_500_000) } },
  { name: 'keys without end', files: { 'articles/2025/06/kunci.md': `---\n${steps((index) => `k${index}: 1\n`)}---\n` } },
  { name: 'brackets without end', files: { 'front.yaml': '['.repeat(1_900_000) } },
  { name: 'lists without end', files: { 'regions.yaml': '- '.repeat(900_000) } },
  { name: 'aliases without end', files: { 'synonyms.yaml': `- &a [a, b]\n${'- *a\n'.repeat(300_000)}` } },
  { name: 'keys of a map without end', files: { 'front.yaml': steps((index) => `k${index}: 1\n`, 1_900_000) } },
  { name: 'escapes without end', files: { 'front.yaml': `lead: "${'\\'.repeat(1_900_000)}` } },
];

/** Long, and right. */
export const longTexts: readonly Built[] = [
  {
    name: 'A text of 15,000 words',
    files: heavy(
      '',
      steps((index) => `Paragraf ${index} dengan beberapa kata biasa di dalamnya.\n\n`, 100_000),
    ).files,
  },
  {
    name: 'A title of a thousand letters',
    files: { 'articles/2025/06/judul-panjang.md': article({ title: 'panjang '.repeat(124).trim() }) },
  },
  { name: 'A title of one word', files: { 'articles/2025/06/judul-sekata.md': article({ title: 'a'.repeat(900) }) } },
];
