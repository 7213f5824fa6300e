/** The built fixture site, read once: its files, and its pages as trees. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { filesOf } from './file-tree.ts';
import { fixtureSite } from './fixture-site.ts';

export interface Page {
  /** As in the address bar: `/rubrik/layanan/`, `/404.html`. */
  path: string;
  html: string;
  tree: Root;
}

/** Every file of the site, as an address: `/feed.xml`, `/foto/x.avif`, `/berita/2018/04/x/index.html`. */
export const files: readonly string[] = filesOf(fixtureSite).map((file) => `/${file}`);

export const read = (file: string): string => readFileSync(join(fixtureSite, file), 'utf8');
export const readBytes = (file: string): Buffer => readFileSync(join(fixtureSite, file));

const parser = unified().use(rehypeParse);
export const parse = (html: string): Root => parser.parse(html);

/** Everything a reader can open; the editing interface is an application of its own. */
export const pages: readonly Page[] = files
  .filter((file) => file.endsWith('.html') && !file.startsWith('/admin/'))
  .map((file) => {
    const html = read(file);
    return { path: file.replace(/index\.html$/, ''), html, tree: parse(html) };
  });

const byPath = new Map(pages.map((page) => [page.path, page]));
export const hasPage = (path: string): boolean => byPath.has(path);

export function page(path: string): Page {
  const found = byPath.get(path);
  if (!found) throw new Error(`${path} was not built`);
  return found;
}

export const article = (id: string): Page => page(`/berita/${id}/`);
export const articlePages = pages.filter(({ path }) => path.startsWith('/berita/'));

type Inner = Root | Element;
type Wanted = Readonly<Record<string, string | boolean | RegExp>>;

/** A property as text; class names and other lists are joined with spaces. Names as in hast: `className`, `dateTime`. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function matches(element: Element, wanted: Wanted): boolean {
  return Object.entries(wanted).every(([name, value]) => {
    const actual = attribute(element, name);
    if (typeof value === 'boolean') return (actual !== undefined) === value;
    if (actual === undefined) return false;
    if (value instanceof RegExp) return value.test(actual);
    return name === 'className' ? actual.split(' ').includes(value) : actual === value;
  });
}

const descendants = new WeakMap<Inner, readonly Element[]>();

/** All elements below a node, in document order; kept, because every rule asks again. */
function elementsIn(node: Inner): readonly Element[] {
  const known = descendants.get(node);
  if (known) return known;
  const found = node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));
  descendants.set(node, found);
  return found;
}

/**
 * Elements below a node in document order.
 * @param tag one name, several with spaces between, or `*`
 * @param wanted values of properties; `true` where any will do; a class among others
 */
export function all(node: Inner | undefined, tag: string, wanted: Wanted = {}): Element[] {
  if (!node) return [];
  const tags = tag.split(' ');
  return elementsIn(node).filter((element) => (tag === '*' || tags.includes(element.tagName)) && matches(element, wanted));
}

export const first = (node: Inner | undefined, tag: string, wanted: Wanted = {}): Element | undefined => all(node, tag, wanted)[0];

/** @throws Error unless there is exactly one */
export function only(node: Inner, tag: string, wanted: Wanted = {}): Element {
  const [found, ...others] = all(node, tag, wanted);
  if (!found || others.length > 0) throw new Error(`${found ? others.length + 1 : 0} elements are <${tag}> ${JSON.stringify(wanted)}`);
  return found;
}

export const contains = (node: Inner, inner: Element): boolean => elementsIn(node).includes(inner);

export const squeeze = (words: string): string => words.replace(/\s+/g, ' ').trim();
/** The words of an element with single spaces. */
export const text = (node: ElementContent | Inner | undefined): string => (node ? squeeze(toString(node)) : '');

/** What a reader without styles would read: no scripts, no styles; blocks do not run into each other. */
export function visibleText(tree: Inner): string {
  const parts: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'element' && /^(?:script|style|template|head)$/.test(node.tagName)) return SKIP;
    if (node.type === 'text') parts.push(node.value);
    return undefined;
  });
  return squeeze(parts.join(' '));
}

export const metaContent = ({ tree }: Page, name: string): string | undefined =>
  attribute(first(tree, 'meta', { name }) ?? first(tree, 'meta', { property: name }), 'content');

export const isIndexed = (of: Page): boolean => !/noindex/.test(metaContent(of, 'robots') ?? '');

/** Structured data; a block that is no JSON throws. */
export const jsonLd = ({ tree }: Page): Record<string, unknown>[] =>
  all(tree, 'script', { type: 'application/ld+json' }).map((script) => JSON.parse(toString(script)) as Record<string, unknown>);
