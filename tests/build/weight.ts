/** What a page costs a reader before anything is touched, in bytes as a good server sends them. */
import { brotliCompressSync, constants } from 'node:zlib';
import { all, attribute, only, text, type Page } from './site.ts';
import { toString } from 'hast-util-to-string';

export interface Weight {
  /** HTML with what stands in it, style sheets, scripts and fonts: brotli at its best. */
  total: number;
  /** Scripts alone, also those that stand in the page. */
  scripts: number;
}

const brotli = (bytes: Buffer | string) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;

/** @param read a file of the site by its address */
export function weigh({ html, tree }: Page, read: (file: string) => Buffer): Weight {
  const scripts = all(tree, 'script').filter((script) => attribute(script, 'type') !== 'application/ld+json');
  const fetched = withImports(
    scripts.flatMap((script) => attribute(script, 'src') ?? []),
    read,
  ).map(read);
  const inPage = scripts.map((script) => toString(script)).join('\n');
  const sheets = all(tree, 'link', { rel: 'stylesheet' }).map((link) => read(attribute(link, 'href') ?? ''));
  const sheetText = [html, ...sheets.map(String)].join('\n');
  const fonts = new Set([...sheetText.matchAll(/url\(["']?(\/[^"')]+\.woff2?)/g)].map(([, file = '']) => file));
  const sum = (parts: readonly Buffer[]) => parts.reduce((bytes, part) => bytes + brotli(part), 0);
  const scriptBytes = sum(fetched);
  return {
    total: brotli(html) + scriptBytes + sum(sheets) + [...fonts].reduce((bytes, font) => bytes + read(font).length, 0),
    scripts: scriptBytes + (inPage ? brotli(inPage) : 0),
  };
}

/** Scripts with everything that they import at once; what they ask for later stands in parentheses. */
function withImports(wanted: readonly string[], read: (file: string) => Buffer): string[] {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, name = ''] of read(file)
      .toString()
      .matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))
      follow(file.replace(/[^/]*$/, name));
  };
  wanted.forEach(follow);
  return [...found];
}

export interface Budget {
  kind: string;
  total: number;
  scripts: number;
}

const kilobyte = 1000;
const longArticle = 800;
const scripts = 2 * kilobyte;

/** The search page before a question counts as a list. */
export function budgetOf(page: Page): Budget {
  if (page.path === '/') return { kind: 'front page', total: 30 * kilobyte, scripts };
  if (!page.path.startsWith('/berita/')) return { kind: 'list', total: 16 * kilobyte, scripts };
  const words = text(only(page.tree, 'article')).split(' ').length;
  return words > longArticle ? { kind: 'long article', total: 20 * kilobyte, scripts } : { kind: 'article', total: 14 * kilobyte, scripts };
}

/** @returns a sentence for each limit that a page breaks, with its address and both numbers */
export function overweight(page: Page, read: (file: string) => Buffer): string[] {
  const weight = weigh(page, read);
  const budget = budgetOf(page);
  return (['total', 'scripts'] as const)
    .filter((part) => weight[part] > budget[part])
    .map((part) => `${page.path}: ${part} ${weight[part]} bytes, a ${budget.kind} may have ${budget[part]}`);
}
