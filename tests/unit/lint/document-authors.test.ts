import { deflateRawSync, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { authorsIn } from '#lint/document-authors.ts';
import { article, faultless } from '../newsroom/content-folder.ts';
import { lintFolder, withoutMarks } from './lint-folder.ts';

const pdf = (...objects: string[]) => Buffer.from(`%PDF-1.7\n${objects.join('\n')}\n%%EOF\n`, 'latin1');
const object = (words: string) => `1 0 obj\n<< ${words} >>\nendobj`;
const packed = (kind: string, words: string) => {
  const bytes = deflateSync(words).toString('latin1');
  return `2 0 obj\n<< /Type /${kind} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\r\n${bytes}\r\nendstream\nendobj`;
};
const metadata = (names: string) =>
  `<x:xmpmeta><dc:creator><rdf:Seq>${names}</rdf:Seq></dc:creator><dc:title><rdf:li>Surat</rdf:li></dc:title></x:xmpmeta>`;

/** A ZIP archive with one file in it. */
function archive(name: string, words: string, isPacked: boolean): Buffer {
  const bytes = isPacked ? deflateRawSync(words) : Buffer.from(words);
  const header = (signature: string, length: number) => Buffer.concat([Buffer.from(signature, 'latin1'), Buffer.alloc(length - 4)]);
  const local = header('PK\u0003\u0004', 30);
  local.writeUInt16LE(name.length, 26);
  const central = header('PK\u0001\u0002', 46);
  central.writeUInt16LE(isPacked ? 8 : 0, 10);
  central.writeUInt32LE(bytes.length, 20);
  central.writeUInt16LE(name.length, 28);
  return Buffer.concat([local, Buffer.from(name), bytes, central, Buffer.from(name)]);
}
const core = '<cp:coreProperties><dc:creator>Sari &amp; Budi</dc:creator><cp:lastModifiedBy>Wati</cp:lastModifiedBy></cp:coreProperties>';

test.each([
  ['in words', pdf(object('/Title (Surat) /Author (Budi \\(Humas\\) Sant\\363so)')), ['Budi (Humas) Santóso']],
  ['in UTF-16', pdf(object('/Author <FEFF0042007500640069>')), ['Budi']],
  ['in a packed object', pdf(packed('ObjStm', '5 0 << /Author (Sari) /Producer (Word) >>')), ['Sari']],
  ['in packed metadata', pdf(packed('Metadata', metadata('<rdf:li>Sari</rdf:li>'))), ['Sari']],
  ['in both, once', pdf(object('/Author (Sari)'), metadata('<rdf:li>Sari</rdf:li>')), ['Sari']],
  ['nowhere', pdf(object('/Title (Surat) /Author () /Producer (Word)'), packed('XObject', '/Author (Sari)')), []],
  ['as a sign only', pdf(object('/Author ( - )')), []],
  ['in a broken stream', pdf('3 0 obj\n<< /Type /ObjStm >>\nstream\nrusak\nendstream'), []],
  ['in a document of Office', archive('docProps/core.xml', core, true), ['Sari & Budi', 'Wati']],
  ['in an OpenDocument', archive('meta.xml', '<meta:initial-creator>Wati</meta:initial-creator>', false), ['Wati']],
  ['in a file of another name', archive('word/document.xml', core, true), []],
  ['in an archive that was cut off', archive('docProps/core.xml', core, true).subarray(0, -40), []],
  ['in no document', Buffer.from('/Author (Sari)'), []],
] as const)('The maker of a document is named %s', (_, file, names) => {
  expect(authorsIn(file)).toEqual(names);
});

test('No document holds up the linter', () => {
  const baits = ['stream', '/Author (', '/Author (\\', '/Author <', '<dc:creator>', 'obj /ObjStm stream\n', '(', '\\'];
  for (const bait of baits) expect(authorsIn(pdf(bait.repeat(300_000 / bait.length))), bait).toEqual([]);
  expect(authorsIn(Buffer.from('PK\u0003\u0004'.padEnd(300_000, 'PK\u0001\u0002'), 'latin1'))).toEqual([]);
});

test('A document that names its maker is reported where it is linked', async () => {
  const { text, places } = withoutMarks(faultless[article].replace('](perwali.pdf)', '](▮perwali.pdf)'));
  const named = pdf(object('/Author (Budi Santoso)'));
  const problems = await lintFolder({ 'articles/2026/11/pasar-baru/perwali.pdf': named, [article]: text });
  expect(problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual(places.map((place) => `pembuat-dokumen ${place}`));
  expect(problems[0]).toMatchObject({ severity: 'warning', message: expect.stringContaining('(Budi Santoso)') as string });
});
