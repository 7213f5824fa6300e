/** Looks for words in folders as somebody would who has all the time in the world: in names, and inside whatever is packed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { list } from 'tar';

interface Layer {
  name: string;
  bytes: Buffer;
}

/** Every file below the folders, and everything inside it. Links are not followed: what they lead to lies in the folders. */
export function* layersIn(folders: readonly string[]): Generator<Layer> {
  for (const folder of folders)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const name = join(entry.parentPath, entry.name);
      if (entry.isFile()) yield* layersOf({ name, bytes: readFileSync(name) });
      else yield { name, bytes: Buffer.alloc(0) };
    }
}

function* layersOf(layer: Layer): Generator<Layer> {
  yield layer;
  const inner = unpacked(layer);
  if (!inner) return;
  const isTar = inner.subarray(257, 262).toString('latin1') === 'ustar';
  if (isTar) for (const entry of entriesOf(inner)) yield* layersOf({ ...entry, name: `${layer.name} > ${entry.name}` });
  else yield* layersOf({ name: `${layer.name} >`, bytes: inner });
}

/** By what the file begins with; brotli has no such sign. */
function unpacked({ name, bytes }: Layer): Buffer | undefined {
  if (bytes.length < 4) return undefined;
  if (bytes.readUInt16BE(0) === 0x1f8b) return gunzipSync(bytes);
  if (bytes.readUInt32LE(0) === 0xfd2fb528) return zstdDecompressSync(bytes);
  return name.endsWith('.br') ? brotliDecompressSync(bytes) : undefined;
}

function entriesOf(tar: Buffer): Layer[] {
  const entries: Layer[] = [];
  const parser = list({
    sync: true,
    onReadEntry: (entry) => {
      const parts: Buffer[] = [];
      entry.on('data', (part: Buffer) => parts.push(part));
      entry.on('end', () => entries.push({ name: entry.path, bytes: Buffer.concat(parts) }));
    },
  });
  parser.end(tar);
  return entries;
}

/** @returns names of the layers whose name or content has one of the words, in any case */
export function holding(folders: readonly string[], words: readonly string[]): string[] {
  const wanted = words.map((word) => word.toLowerCase());
  const has = (text: string) => wanted.some((word) => text.toLowerCase().includes(word));
  return [...layersIn(folders)].filter(({ name, bytes }) => has(name) || has(bytes.toString('latin1'))).map(({ name }) => name);
}

/** SHA-256 of every file and of everything inside it. */
export const digestsIn = (folders: readonly string[]): Set<string> =>
  new Set([...layersIn(folders)].map(({ bytes }) => createHash('sha256').update(bytes).digest('hex')));
