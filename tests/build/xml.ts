/** XML files of the site, as a strict reader sees them. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { read } from './site.ts';

/** Elements that may stand several times are lists even where they stand once. */
const several = ['item', 'dc:creator', 'category', 'url', 'sitemap', 'atom:link'];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  // Numbers of characters as well.
  htmlEntities: true,
  isArray: (name) => several.includes(name),
});

/** @throws Error where the text is not well formed, which the parser alone would forgive */
export function parseXml(xml: string, name: string): unknown {
  // Named deprecated in favour of a package that holds the same code.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) throw new Error(`${name}:${verdict.err.line}:${verdict.err.col} ${verdict.err.msg}`);
  return parser.parse(xml) as unknown;
}

export const readXml = (path: string): unknown => parseXml(read(path), path);
