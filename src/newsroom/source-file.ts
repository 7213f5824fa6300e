/** Reads one text file of the content folder as editors' programs leave it: BOM and CRLF included. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDigest } from '#digest.ts';
import { findUnwanted } from '#characters.ts';
import { ownFile, placeSentences } from '#newsroom/own-file.ts';
import { whyUnreadable } from '#newsroom/why-unreadable.ts';
import type { Witness } from '#newsroom/witness.ts';

export interface SourceFile {
  file: string;
  /** YAML between the `---` lines; for a .yaml file, all of it. */
  yaml: string;
  /** Lines in front of `yaml` and of `body`, to turn their positions into positions in the file. */
  yamlLine: number;
  body: string;
  bodyLine: number;
  /** SHA-256 of the body, hexadecimal. */
  digest: string;
}

/** A sentence for the editor, with the line it is about. */
export class UnreadableFile extends Error {
  readonly line: number;
  readonly column: number;
  constructor(message: string, line = 1, column = 1) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/** Larger than any article (30,000 words) and any list of places; small enough never to choke the parsers behind. */
const mostBytes = (file: string) => (file.endsWith('.md') ? 200_000 : 2_000_000);

/** @param witness told the digest of the bytes */
export function readSourceFile(contentDir: string, file: string, witness?: Witness): SourceFile {
  const text = readText(contentDir, file, witness);
  return file.endsWith('.md') ? splitFrontMatter(file, text) : { file, yaml: text, yamlLine: 0, body: '', bodyLine: 0, digest: '' };
}

/** Of any text file in the content folder, with the line breaks of Unix. @throws UnreadableFile */
export function readText(contentDir: string, file: string, witness?: Witness): string {
  let bytes: Buffer | undefined;
  try {
    bytes = readBytes(contentDir, file);
  } finally {
    witness?.saw(file, bytes && contentDigest(bytes));
  }
  return decode(bytes);
}

/** Without a thread of its own for each small file: that takes longer than the reading. */
function readBytes(contentDir: string, file: string): Buffer {
  try {
    const { place, bytes } = ownFile(contentDir, file);
    if (place !== 'own') throw new UnreadableFile(placeSentences[place]);
    const most = mostBytes(file);
    if (bytes > most)
      throw new UnreadableFile(
        `Berkas lebih dari ${most < 1_000_000 ? `${most / 1000} kB` : `${most / 1_000_000} MB`}. Pisahkan naskahnya atau pindahkan isinya ke lampiran.`,
      );
    return readFileSync(join(contentDir, file));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(whyUnreadable(error));
  }
}

/** One for all files: to make one costs more than to use it. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Buffer): string {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new UnreadableFile('Berkas tidak disimpan sebagai UTF-8. Buka di penyunting teks lalu simpan ulang dengan pengodean UTF-8.');
  }
  const written = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').normalize('NFC');
  const unwanted = findUnwanted(written);
  if (unwanted) {
    const before = written.slice(0, unwanted.index).split('\n');
    const column = (before.at(-1) ?? '').length + 1;
    throw new UnreadableFile(
      unwanted.name === 'U+0000'
        ? 'Ada karakter kosong (NUL) di berkas. Simpan ulang dengan pengodean UTF-8.'
        : `Ada karakter kendali yang tidak terlihat (${unwanted.name}). Hapus, lalu ketik ulang kata di sekitarnya.`,
      before.length,
      column,
    );
  }
  return written;
}

/** A key, a row of a list, a remark, or what belongs to the line above. */
const keyLine = /^(?:[\w-]+\s*:(?:\s|$)|\s+\S|- |#)/;

function withoutOpening(lines: readonly string[], frame: number): UnreadableFile {
  const rule = 'Baris pertama harus tiga tanda hubung (---), disusul baris-baris kunci: isi, lalu tiga tanda hubung lagi.';
  if (keyLine.test(lines[0] ?? '')) return new UnreadableFile(`${rule} Sisipkan baris --- di atas baris ini.`);
  // Something was typed or pasted above the frame.
  return keyLine.test(lines[frame + 1] ?? '') && frame > 0
    ? new UnreadableFile(`${rule} Hapus atau pindahkan semua yang ada di atas baris --- pertama (baris ${frame + 1}).`)
    : new UnreadableFile(rule);
}

export function splitFrontMatter(file: string, text: string): SourceFile {
  const lines = text.split('\n');
  const isFrame = (line: string | undefined) => line?.trimEnd() === '---';
  if (!isFrame(lines[0])) throw withoutOpening(lines, lines.findIndex(isFrame));
  const end = lines.findIndex((line, index) => index > 0 && isFrame(line));
  if (end < 0) {
    // Where the first paragraph seems to begin.
    const last = lines.findIndex((line, index) => index > 0 && !keyLine.test(line));
    throw new UnreadableFile(
      'Baris-baris kunci: isi di awal berkas belum ditutup. Tambahkan baris berisi tiga tanda hubung (---) di sini, sebelum isi berita.',
      last < 0 ? lines.length : last + 1,
    );
  }
  const body = lines.slice(end + 1).join('\n');
  return {
    file,
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 1,
    body,
    bodyLine: end + 1,
    digest: contentDigest(body),
  };
}
