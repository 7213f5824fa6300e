/**
 * Files as somebody typed them: what a form changes is written anew, everything else keeps its quotation marks, its
 * order and its remarks. The program tells a format neither path nor former text, so texts are remembered here.
 */
import { isMap, isScalar, parseDocument, type Document, type Node, type YAMLMap } from 'yaml';
import {
  filled,
  inOrder,
  markdownFile,
  partsOf,
  readMarkdown,
  setStyle,
  writeMarkdown,
  yamlStyle,
  type Content,
} from '#cms/source-file.ts';

export class TypedTexts {
  /** By time of publication, which few articles share. */
  readonly #texts = new Map<string, string[]>();

  remember(text: string): void {
    const published = String(readMarkdown(text)['published']);
    this.#texts.set(published, [...(this.#texts.get(published) ?? []), text]);
  }

  /** @param keys the order in which new keys are put among those that are there */
  write(content: Content, keys: readonly string[]): string {
    const former = (this.#texts.get(String(content['published'])) ?? []).find((text) => isSameArticle(readMarkdown(text), content));
    const [yaml] = former === undefined ? [] : partsOf(former);
    return (yaml === undefined ? undefined : changed(yaml, content, keys)) ?? writeMarkdown(content, keys);
  }
}

const isSameArticle = (one: Content, other: Content) => one['title'] === other['title'] || same(one['body'], other['body']);

function changed(yaml: string, { body, ...content }: Content, keys: readonly string[]): string | undefined {
  const document = parseDocument(yaml);
  const map: unknown = document.contents;
  if (document.errors.length > 0 || !isMap(map)) return undefined;
  const before = (filled(document.toJS()) ?? {}) as Content;
  const now = inOrder((filled(content) ?? {}) as Content, keys);
  for (const key of Object.keys(before)) if (!(key in now)) document.delete(key);
  for (const [key, value] of Object.entries(now))
    if (!same(before[key], value)) put(document, map as YAMLMap<Node, Node>, key, value, keys);
  return markdownFile(document.toString(yamlStyle), body);
}

function put(document: Document, map: YAMLMap<Node, Node>, key: string, value: unknown, keys: readonly string[]): void {
  const node = document.createNode(value) as Node;
  setStyle(node);
  if (map.has(key)) return map.set(key as unknown as Node, node);
  const place = (name: string) => (keys.includes(name) ? keys.indexOf(name) : keys.length);
  const names = map.items.map((item) => (isScalar(item.key) ? String(item.key.value) : ''));
  const after = names.findLastIndex((name) => place(name) <= place(key));
  map.items.splice(after + 1, 0, document.createPair(key, node) as never);
}

/** Whatever the order of keys inside: a form has its own. */
const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
