/**
 * Who made a document, as its file says it. Documents are published as they are, so whoever opens one reads these names:
 * perhaps those of somebody who handed it over and wanted not to be named. Sources: ISO 32000 (PDF), ECMA-376 (Office),
 * OpenDocument. Read by hand, because readers of whole documents are a hundred times as large as this question.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync, inflateSync } from 'node:zlib';
import type { Article } from '#editorial/article.ts';

/** Of one part of a file, unpacked. */
const most = { maxOutputLength: 5_000_000 };
/** In a PDF: what stands before a stream and says what it is, and streams that are looked into. */
const longestDictionary = 2000;
const mostParts = 5000;

/** @returns names by path below the content folder, of documents that have any */
export async function documentAuthors(articles: readonly Article[], contentDir: string): Promise<Map<string, readonly string[]>> {
  const paths = articles.flatMap(({ documents }) => Object.values(documents).map(({ path }) => path));
  const found = await Promise.all(
    paths.map(async (path) => [path, authorsIn(await readFile(join(contentDir, path)).catch(() => Buffer.alloc(0)))] as const),
  );
  return new Map(found.filter(([, names]) => names.length > 0));
}

export function authorsIn(file: Buffer): string[] {
  const texts = file.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004' ? officeParts(file) : pdfParts(file);
  const names = texts.flatMap((text) => [...namesInXml(text), ...namesInPdf(text)]).map((name) => name.replace(/\s+/g, ' ').trim());
  return [...new Set(names.filter((name) => /\p{L}/u.test(name)))];
}

const xmlName = /<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator|pdf:Author)\b[^>]*>([^]{0,500}?)<\//g;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function namesInXml(text: string): string[] {
  if (!text.includes('<')) return [];
  return [...Buffer.from(text, 'latin1').toString('utf8').matchAll(xmlName)].map(([, inner = '']) =>
    inner.replace(/<[^>]*>/g, ' ').replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole),
  );
}

const pdfName = /\/Author\s*(?:\(((?:\\[^]|[^\\()]){0,500})\)|<([\da-fA-F\s]{0,2000})>)/g;

const namesInPdf = (text: string): string[] =>
  [...text.matchAll(pdfName)].map(([, typed, hex]) =>
    decoded(hex === undefined ? unescaped(typed ?? '') : Buffer.from(hex.replace(/\s/g, ''), 'hex')),
  );

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const unescaped = (words: string): Buffer =>
  Buffer.from(
    words.replace(/\\([0-7]{1,3}|\r\n|[^])/g, (_, sign: string) =>
      /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8) & 255) : (escapes[sign] ?? (/^[\r\n]/.test(sign) ? '' : sign)),
    ),
    'latin1',
  );

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.toString('utf8');
  return bytes.toString('latin1');
}

/** What stands openly, and what is packed in streams that hold objects or metadata. */
function pdfParts(file: Buffer): string[] {
  const text = file.toString('latin1');
  if (!text.startsWith('%PDF')) return [];
  const parts = [text];
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    const before = text.slice(Math.max(0, at - longestDictionary), at);
    if (!/\/(?:ObjStm|Metadata)\b/.test(before.slice(before.lastIndexOf('obj') + 1))) continue;
    if (parts.length > mostParts) break;
    const start = at + 6 + (text[at + 6] === '\r' ? 2 : 1);
    parts.push(unpacked(() => inflateSync(file.subarray(start), most)));
  }
  return parts;
}

/** By the list at the end of a ZIP archive. */
function officeParts(file: Buffer): string[] {
  const parts: string[] = [];
  for (let at = file.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = file.indexOf('PK\u0001\u0002', at + 4, 'latin1')) {
    if (at + 46 > file.length) break;
    const name = file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28));
    if (name !== 'docProps/core.xml' && name !== 'meta.xml') continue;
    const [packed, length, local] = [file.readUInt16LE(at + 10) === 8, file.readUInt32LE(at + 20), file.readUInt32LE(at + 42)];
    if (local + 30 > file.length) continue;
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const bytes = file.subarray(start, start + length);
    parts.push(packed ? unpacked(() => inflateRawSync(bytes, most)) : bytes.toString('latin1'));
  }
  return parts;
}

/** A broken part says nothing. */
function unpacked(work: () => Buffer): string {
  try {
    return work().toString('latin1');
  } catch {
    return '';
  }
}
