/** An article as the text of its file: front matter in the order given, instants and codes quoted, lists on one line. */
import { Document, isMap, isPair, isScalar, isSeq, visit } from 'yaml';

/** @param data front matter; keys without a value are left out. @param body Markdown */
export function articleFile(data: Readonly<Record<string, unknown>>, body: string): string {
  const document = new Document(Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)));
  visit(document, {
    Seq(_key, node) {
      node.flow = node.items.every((item) => isScalar(item));
    },
    Scalar(key, node, path) {
      const parent = path.at(-1);
      const isValue = key === 'value' || isSeq(parent);
      if (isValue && typeof node.value === 'string' && /^\d[\d.:T+-]*$/.test(node.value)) node.type = 'QUOTE_DOUBLE';
      if (isPair(parent) && isMap(node)) return visit.SKIP;
      return undefined;
    },
  });
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n\n${body}`;
}
