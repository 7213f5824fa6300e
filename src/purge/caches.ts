/** What caches hold of a purged article. What is known only by a digest goes where nothing that is left asks for it. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import pMap from 'p-map';
import { cardFile } from '#cards/make-card.ts';
import { articleCards, frontCards } from '#views/card-view.ts';
import type { Edition } from '#editorial/edition.ts';
import { pictureFacts } from '#newsroom/body-facts.ts';
import type { PurgeTarget } from '#purge/target.ts';
import { writeWhole } from '#whole-file.ts';

interface Folders {
  cacheDir: string;
  contentDir: string;
  projectDir: string;
}

/**
 * Volumes are left to the build: it makes those anew whose contents are other ones, and drops what they were.
 * @param rest the newsroom without the article
 */
export async function purgeCaches({ id }: PurgeTarget, rest: Edition, folders: Folders): Promise<void> {
  const { cacheDir } = folders;
  const month = id.slice(0, 7).replace('/', '-');
  // The register of files names all of them; what the linter found and Astro's preview kept may quote any.
  for (const name of ['berkas.json', 'periksa', 'astro']) await remove(join(cacheDir, name));
  await removeFiles(cacheDir, (name) => name.endsWith('.tmp'));
  for (const folder of ['katalog', 'naskah'])
    await removeFiles(join(cacheDir, folder), async (name, path) => name.startsWith(month) || (await holds(path, id)));
  await forgetAnnounced(join(cacheDir, 'diumumkan.json'), id);
  await removeUnasked(folders, rest);
}

/** Pictures and cards are kept by what they were made from, those of earlier versions of the article too. */
async function removeUnasked({ cacheDir, contentDir, projectDir }: Folders, rest: Edition): Promise<void> {
  const own = rest.content.articles.flatMap(({ pictures }) => Object.values(pictures));
  const others = await Promise.all([
    ...rest.content.authors.flatMap(({ photo }) => (photo === undefined ? [] : pictureFacts(contentDir, 'authors', photo))),
    ...(rest.content.front.banners ?? []).map(({ image }) => pictureFacts(contentDir, '.', image)),
  ]);
  const pictures = new Set([...own, ...others].flatMap((facts) => (typeof facts === 'string' ? [] : facts.digest)));
  for (const folder of ['foto', 'foto-utuh'])
    for (const first of await namesIn(join(cacheDir, folder)))
      for (const digest of await namesIn(join(cacheDir, folder, first)))
        if (!pictures.has(digest)) await remove(join(cacheDir, folder, first, digest));
  const cards = [...articleCards(rest.stories, rest), ...frontCards(rest)].map(({ card }) =>
    basename(cardFile(card, { cacheDir, projectDir })),
  );
  const asked = new Set(cards);
  await removeFiles(join(cacheDir, 'kartu'), (name) => !asked.has(name));
}

/** Otherwise its address would be told as one that is gone. */
async function forgetAnnounced(path: string, id: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text?.includes(id) !== true) return;
  const memory = JSON.parse(text) as Record<string, Record<string, string>>;
  const kept = Object.entries(memory).map(([part, values]) => [
    part,
    Object.fromEntries(Object.entries(values).filter(([key]) => !key.includes(id))),
  ]);
  await writeWhole(path, JSON.stringify(Object.fromEntries(kept)));
}

async function removeFiles(folder: string, isOld: (name: string, path: string) => boolean | Promise<boolean>): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  await pMap(
    entries.filter((entry) => entry.isFile()),
    async ({ name, parentPath }) => {
      const path = join(parentPath, name);
      if (await isOld(name, path)) await remove(path);
    },
    { concurrency: 16 },
  );
}

const holds = async (path: string, words: string) => (await readFile(path, 'utf8').catch(() => '')).includes(words);
const namesIn = (folder: string) => readdir(folder).catch((): string[] => []);
const remove = (path: string) => rm(path, { recursive: true, force: true });
