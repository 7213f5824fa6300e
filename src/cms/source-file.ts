/**
 * How the editor's programs write content: YAML as an editor would type it, with dates and codes of places always
 * quoted, empty keys left out, and the keys of an article in one fixed order.
 */
import { Document, isMap, isPair, isScalar, isSeq, parse, Scalar, visit, YAMLSeq, type Node } from 'yaml';

export type Content = Record<string, unknown>;

/** The order in which an article's keys are written. */
export const articleKeys = [
  ...['title', 'deck', 'description', 'published', 'updated', 'reviewed', 'expires', 'draft', 'kind', 'category'],
  ...['regions', 'topics', 'authors', 'editors', 'dateline', 'image', 'sources', 'ai', 'corrections', 'retraction'],
  ...['verification', 'child', 'aliases'],
] as const;

const frontMatter = /^---[ \t]*\n([\s\S]*?)\n?---[ \t]*(?:\n([\s\S]*))?$/;

/** The lines between the `---` and the text below them; undefined where there are none. */
export function partsOf(text: string): [yaml: string | undefined, body: string] {
  const [, yaml, body = ''] = frontMatter.exec(text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')) ?? [];
  return [yaml, body];
}

/** @returns the keys, and the text below them as `body` */
export function readMarkdown(text: string): Content {
  const [yaml, body] = partsOf(text);
  if (yaml === undefined) return { body: text };
  return { ...(parse(yaml) as Content | null), body: body.trim() };
}

/** A form takes its own default for a key that is not there; absent means that the article may be published. */
export const readArticle = (text: string): Content => ({ draft: false, ...readMarkdown(text) });

/** @param keys which of them come first, in this order */
export function writeMarkdown({ body, ...content }: Content, keys: readonly string[] = []): string {
  return markdownFile(writeYaml(inOrder(content, keys)), body);
}

export function inOrder(content: Content, keys: readonly string[]): Content {
  const known = keys.filter((key) => key in content);
  const others = Object.keys(content).filter((key) => !known.includes(key));
  return Object.fromEntries([...known, ...others].map((key) => [key, content[key]]));
}

/** @param yaml with its last line break */
export function markdownFile(yaml: string, body: unknown): string {
  const text = typeof body === 'string' ? body.trim() : '';
  return `---\n${yaml}---\n${text === '' ? '' : `\n${text}\n`}`;
}

export const readYaml = (text: string): unknown => parse(text) as unknown;

/** @param content a map, or a list of maps such as regions.yaml, of which each stands on a line of its own */
export function writeYaml(content: unknown): string {
  const kept = filled(content);
  const document = new Document(kept ?? {});
  setStyle(document);
  if (isSeq(document.contents)) for (const item of document.contents.items) if (isMap(item)) item.flow = true;
  return document.toString(yamlStyle);
}

export const yamlStyle = { lineWidth: 0, flowCollectionPadding: false } as const;

/** Of values that a program made; what somebody typed keeps its own. */
export function setStyle(node: Document | Node): void {
  visit(node, {
    Scalar(key, scalar, path) {
      const isKey = key === 'key' || (isPair(path.at(-1)) && key !== 'value');
      if (!isKey && typeof scalar.value === 'string' && needsQuotes.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
    Seq(_key, list) {
      list.flow = isShortList(list);
    },
  });
}

/** Dates, which YAML 1.1 would turn into something else, and codes of places, which look like numbers. */
const needsQuotes = /^(?:\d{4}-\d\d-\d\d.*|\d\d(?:\.\d+)*)$/;

const longestLine = 90;
const isShortList = ({ items }: YAMLSeq) =>
  items.length > 0 && items.every(isScalar) && items.reduce((length, { value }) => length + String(value).length + 2, 0) < longestLine;

/** Without what a form leaves empty. Every yes-or-no of the newsroom is optional, and absent means no. */
export function filled(value: unknown): unknown {
  if (value === '' || value === null || value === undefined || value === false) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(filled).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object') return typeof value === 'string' ? value.trim() : value;
  const entries = Object.entries(value).map(([key, inner]) => [key, filled(inner)] as const);
  // The program marks rows of a form with keys of its own.
  const kept = entries.filter(([key, inner]) => inner !== undefined && !key.startsWith('__sc_'));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
