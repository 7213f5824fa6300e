/** Writes XML documents; the library escapes, this module keeps out what XML forbids. */
import XMLBuilder from 'fast-xml-builder';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  indentBy: ' ',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** Control characters and lone surrogates, which no XML document may hold. */
const illegal =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** @param root one key, the root element; attributes have names that begin with `@` */
export function xmlDocument(root: Record<string, unknown>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(clean(root))}`;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(illegal, '');
  if (Array.isArray(value)) return value.map(clean);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
  return value;
}

export const xmlResponse = (xml: string, type = 'application/xml'): Response =>
  new Response(xml, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
