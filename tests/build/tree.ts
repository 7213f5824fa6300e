/** HTML as a tree, and questions to it. */
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

const parser = unified().use(rehypeParse);
export const parse = (html: string): Root => parser.parse(html);

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

/** The content of every block of structured data, as it stands there. */
export const jsonLdTexts = (tree: Root): string[] => all(tree, 'script', { type: 'application/ld+json' }).map((script) => toString(script));
