/** What Pagefind writes: the chunks of an index, which the browser loads one by one, and their table of contents. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { build } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { mostInNewestPart } from '#editorial/search-parts.ts';
import { indexedId } from '#search/indexed-id.ts';
import { setIndexChunkSize } from '#settings.ts';

/** A code that no language has, so that Pagefind changes none of our terms. */
const language = 'zz';
const batch = 250;
/** Files of the index of the newest articles, about: nearly all of them change with the next story. */
const mostFilesOfNewest = 10;
const smallestChunk = 100;

/**
 * Terms in one file of an index, where Pagefind takes 20,000. A search loads a file for each of its words and, once, a
 * table that has 12 bytes for each file: together they weigh least where files hold about as many terms as there are files.
 */
function chunkSizeFor(terms: readonly string[]): number {
  const count = terms.reduce((sum, each) => sum + each.split(' ').length, 0);
  return Math.max(smallestChunk, Math.ceil(terms.length <= mostInNewestPart ? count / mostFilesOfNewest : Math.sqrt(count)));
}

/**
 * @param part goes into the ids of its articles
 * @param terms of each article; its place in the list is its number
 */
export async function writeIndex(part: string, terms: readonly string[], dir: string): Promise<void> {
  await writeBundle(terms, dir, /^(?:pagefind-entry\.json|.*\.pf_meta|index\/.*)$/);
  await shortenIds(part, dir);
}

/** Pagefind wants a first index to merge others into; this one holds a term that nobody asks for. */
export async function writeEngine(dir: string): Promise<void> {
  await writeBundle(['kosongzx'], dir, /^(?:pagefind\.js|wasm\.unknown\.pagefind|pagefind-entry\.json|.*\.pf_meta|index\/.*)$/);
  await keepWhatIsUsed(dir);
}

/** Pagefind's script without its interface of one instance for all and without its own worker: a sixth less to load. */
async function keepWhatIsUsed(dir: string): Promise<void> {
  const whole = await readFile(join(dir, 'pagefind.js'), 'utf8');
  await build({
    stdin: { contents: "export { createInstance } from 'pagefind'", resolveDir: dir },
    plugins: [
      {
        name: 'pagefind',
        setup: (bundle) => {
          bundle.onResolve({ filter: /^pagefind$/ }, ({ path }) => ({ path, namespace: 'pagefind', sideEffects: false }));
          bundle.onLoad({ filter: /.*/, namespace: 'pagefind' }, () => ({ contents: whole }));
        },
      },
    ],
    ...{ outfile: join(dir, 'pagefind.js'), bundle: true, minify: true, format: 'esm', target: 'es2022', logLevel: 'error' },
  });
}

/** Never two at a time: Pagefind's program reads the size of its chunks when it starts, so it is started for each. */
async function writeBundle(terms: readonly string[], dir: string, wanted: RegExp): Promise<void> {
  setIndexChunkSize(chunkSizeFor(terms));
  try {
    const { index } = must(await createIndex({ forceLanguage: language, maxFragments: 1 }));
    if (!index) throw new Error('Pagefind tidak memberi indeks.');
    // Handed over in batches, which Pagefind takes in their order: between single records it would wait for the articles to be read.
    for (let start = 0; start < terms.length; start += batch) {
      const added = terms
        .slice(start, start + batch)
        .map((content, index_) => index.addCustomRecord({ url: `/${start + index_}`, content, language, meta: {}, filters: {}, sort: {} }));
      for (const answer of await Promise.all(added)) must(answer);
    }
    // Written here: where a disk is full Pagefind's own writing dies, and answers nothing. Its files for articles we have no use for.
    const files = must(await index.getFiles()).files.filter(({ path }) => wanted.test(path));
    for (const folder of new Set(files.map(({ path }) => dirname(join(dir, path))))) await mkdir(folder, { recursive: true });
    for (const { path, content } of files) await writeFile(join(dir, path), content);
  } finally {
    await close();
  }
}

const signature = Buffer.from('pagefind_dcd');

/**
 * The table of contents names every article by a digest and counts its words, for ranking by Pagefind. We rank
 * ourselves and need numbers: that leaves a quarter of its bytes, which every first search loads.
 */
async function shortenIds(part: string, dir: string): Promise<void> {
  const name = (await readdir(dir)).find((file) => file.endsWith('.pf_meta')) ?? '';
  const unpacked = gunzipSync(await readFile(join(dir, name)));
  if (!unpacked.subarray(0, signature.length).equals(signature)) throw new Error(`${name} bukan berkas Pagefind yang dikenal.`);
  const [version, articles, ...others] = decode(unpacked.subarray(signature.length)) as [string, unknown[], ...unknown[]];
  const numbered = articles.map((_, number) => [indexedId(part, number), 1, '']);
  await writeFile(join(dir, name), gzipSync(Buffer.concat([signature, encode([version, numbered, ...others])]), { level: 9 }));
}

function must<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Indeks pencarian gagal dibuat: ${answer.errors.join('; ')}`);
  return answer;
}
