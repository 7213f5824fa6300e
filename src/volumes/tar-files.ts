/**
 * The files below a folder as a tar archive, in pieces. The library's own `create` asks the disk four times and makes
 * buffers of its own for each of thousands of small files, and gives the archive as one piece: this takes half the
 * time, and a megabyte of memory where that takes the size of a volume.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Header, Pax } from 'tar';

const block = 512;
const bytesOfPiece = 1_000_000;

/** Folders as such are not in it: unpacking makes those that files lie in. */
export function* tarFiles(folder: string): Generator<Buffer> {
  let pieces: Buffer[] = [];
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const content = readFileSync(file);
    pieces.push(...headOf(file.slice(folder.length + 1).replaceAll(sep, '/'), content.length), content, fill(content.length));
    bytes += content.length;
    if (bytes < bytesOfPiece) continue;
    yield Buffer.concat(pieces);
    pieces = [];
    bytes = 0;
  }
  yield Buffer.concat([...pieces, Buffer.alloc(2 * block)]);
}

function headOf(path: string, size: number): Buffer[] {
  const head = Buffer.alloc(block);
  const isTooLong = new Header({ path, size, mode: 0o644, mtime: new Date(0), type: 'File' }).encode(head);
  return isTooLong ? [new Pax({ path }).encode(), head] : [head];
}

/** Everything begins at a whole block. */
const fill = (size: number) => Buffer.alloc((block - (size % block)) % block);
