/** Pagefind as it comes: Indonesian stems, every word has to be there. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { setIndexChunkSize } from '#settings.ts';
import type { MakeEngine } from './engine.ts';
import { PagefindFiles } from './pagefind-in-node.ts';

/** Its own, where nothing is set. */
const usualChunkSize = 20_000;

export const makeStockPagefind: MakeEngine = async (texts) => {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  await close();
  setIndexChunkSize(usualChunkSize);
  const { index } = await createIndex({ forceLanguage: 'id' });
  if (!index) throw new Error('Pagefind gives no index.');
  for (const { id, title, body } of texts)
    await index.addCustomRecord({ url: `/${id}`, content: `${title}\n${body}`, language: 'id', meta: { title } });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await index.deleteIndex();
  const files = new PagefindFiles(folder);
  const pagefind = await files.open('/pagefind/', [], {});
  return {
    name: 'stock Pagefind',
    bytes: () => files.bytes,
    search: async (words) => {
      const { results } = await pagefind.search(words);
      const shown = results.slice(0, 10) as unknown as { data: () => Promise<{ raw_url: string }> }[];
      const data = await Promise.all(shown.map((result) => result.data()));
      return data.map(({ raw_url }) => raw_url.slice(1));
    },
  };
};
