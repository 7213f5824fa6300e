/** Files of the search folder. Each is loaded once; what could not be loaded is asked for again the next time. */
const loaded = new Map<string, Promise<unknown>>();

/** @param read makes of the text what the file holds */
export function loadFile<T>(address: string, read: (text: string) => T): Promise<T> {
  const file = (loaded.get(address) as Promise<T> | undefined) ?? fetchText(address).then(read);
  loaded.set(address, file);
  file.catch(() => loaded.delete(address));
  return file;
}

/** @throws Error where the file is not there */
async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // A server that knows the ending has had the browser unpack it.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
