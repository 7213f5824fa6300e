/** Reads one text file of the content folder as editors' programs leave it: BOM and CRLF included. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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
  constructor(message: string, line = 1) {
    super(message);
    this.line = line;
  }
}

/** Larger text than any article, small enough never to choke the parsers behind. */
const maxBytes = 2_000_000;

export function readSourceFile(contentDir: string, file: string): SourceFile {
  const text = decode(readBytes(join(contentDir, file)));
  return file.endsWith('.md') ? splitFrontMatter(file, text) : { file, yaml: text, yamlLine: 0, body: '', bodyLine: 0, digest: '' };
}

/** Without a thread of its own for each small file: that takes longer than the reading. */
function readBytes(path: string): Buffer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UnreadableFile(
      `Berkas tidak dapat dibaca (${(error as NodeJS.ErrnoException).code ?? 'galat'}). Periksa izin berkas atau simpan ulang.`,
    );
  }
  if (bytes.length > maxBytes) throw new UnreadableFile('Berkas lebih dari 2 MB. Pisahkan naskahnya atau pindahkan isinya ke lampiran.');
  return bytes;
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
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    throw new UnreadableFile(
      'Ada karakter kosong (NUL) di berkas. Simpan ulang dengan pengodean UTF-8.',
      text.slice(0, nul).split('\n').length,
    );
  }
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').normalize('NFC');
}

export function splitFrontMatter(file: string, text: string): SourceFile {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') {
    throw new UnreadableFile('Baris pertama harus tiga tanda hubung (---), disusul baris-baris kunci: isi, lalu tiga tanda hubung lagi.');
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end < 0)
    throw new UnreadableFile(
      'Baris-baris kunci: isi di awal berkas belum ditutup. Tambahkan baris berisi tiga tanda hubung (---) sesudahnya.',
    );
  const body = lines.slice(end + 1).join('\n');
  return {
    file,
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 1,
    body,
    bodyLine: end + 1,
    digest: createHash('sha256').update(body).digest('hex'),
  };
}
