/**
 * The files below a folder as a tar archive, in pieces. The library's own `create` asks the disk four times for each of
 * thousands of small files, and gives the archive as one piece; here everything is read into one buffer, because many
 * buffers that live for a moment make V8 look through its whole heap again and again.
 */
import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Header, Pax } from 'tar';

const block = 512;

/**
 * Folders as such are not in it: unpacking makes those that files lie in.
 * @returns pieces that have to be used before the next one is asked for: it takes their place
 */
export function* tarFiles(folder: string): Generator<Buffer> {
  // Everything in an archive begins at a whole block, so what fills one up always finds room.
  const buffer = Buffer.allocUnsafeSlow(2000 * block);
  let used = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      const head = headOf(path.slice(folder.length + 1).replaceAll(sep, '/'), size);
      if (used + head.length > buffer.length) {
        yield buffer.subarray(0, used);
        used = 0;
      }
      used += head.copy(buffer, used);
      for (let left = size; left > 0;) {
        if (used === buffer.length) {
          yield buffer;
          used = 0;
        }
        const read = readSync(file, buffer, used, Math.min(left, buffer.length - used), null);
        if (read === 0) throw new Error(`${path} has become shorter`);
        used += read;
        left -= read;
      }
    } finally {
      closeSync(file);
    }
    const rest = (block - (used % block)) % block;
    buffer.fill(0, used, used + rest);
    used += rest;
  }
  yield buffer.subarray(0, used);
  yield Buffer.alloc(2 * block);
}

const headBlock = Buffer.alloc(block);

function headOf(path: string, size: number): Buffer {
  headBlock.fill(0);
  const isTooLong = new Header({ path, size, mode: 0o644, mtime: new Date(0), type: 'File' }).encode(headBlock);
  return isTooLong ? Buffer.concat([new Pax({ path }).encode(), headBlock]) : headBlock;
}
