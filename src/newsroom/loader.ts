/**
 * Hands the content folder to Astro. The store holds front matter, digests and facts, never a body or HTML:
 * with bodies it would outgrow the longest string that V8 can write.
 */
import type { Loader, LoaderContext } from 'astro/loaders';
import { NewsroomProblems } from '#newsroom/newsroom-problems.ts';
import { isError } from '#newsroom/problem.ts';
import { readNewsroom } from '#newsroom/read-newsroom.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { reportProgress } from '#newsroom/progress.ts';
import { buildTime, cacheDir, contentDir, projectDir, showsDrafts, siteUrl } from '#settings.ts';

type Collection = 'articles' | 'authors' | 'categories' | 'topics' | 'pages' | 'regions' | 'front';
type Entries = { id: string; data: Record<string, unknown>; digest?: string }[];

/** One reading serves all collections of a sync. */
let reading: Promise<Newsroom> | undefined;
const readOnce = () =>
  (reading ??= readNewsroom({ contentDir, siteUrl, cacheDir, projectDir, now: buildTime, onProgress: reportProgress('Membaca artikel') }));

export function newsroomLoader(collection: Collection): Loader {
  return {
    name: `newsroom-${collection}`,
    async load(context) {
      await fill(context, collection);
      if (collection === 'articles') watch(context);
      context.watcher?.on('all', (_event: string, path: string) => {
        if (path.startsWith(contentDir)) void fill(context, collection);
      });
    },
  };
}

async function fill({ store, logger }: LoaderContext, collection: Collection): Promise<void> {
  const newsroom = await readOnce();
  const errors = newsroom.problems.filter(isError);
  if (errors.length > 0) {
    const problems = new NewsroomProblems(errors, contentDir);
    // The preview keeps running: what is right stays visible while the rest is mended.
    if (!showsDrafts) throw problems;
    if (collection === 'articles') logger.error(problems.message);
  }
  store.clear();
  for (const { id, data, digest } of entriesOf(newsroom, collection)) store.set({ id, data, ...(digest !== undefined && { digest }) });
}

/** Registered before the others fill again, so that all of them see the new reading. */
function watch({ watcher }: LoaderContext): void {
  watcher?.add(contentDir);
  watcher?.prependListener('all', (_event, path: string) => {
    if (path.startsWith(contentDir)) reading = undefined;
  });
}

function entriesOf(newsroom: Newsroom, collection: Collection): Entries {
  if (collection === 'regions') return newsroom.regions.map((data) => ({ id: data.code, data: { ...data } }));
  if (collection === 'front') return [{ id: 'front', data: { ...newsroom.front } }];
  if (collection === 'articles') return newsroom.articles.map(({ id, ...data }) => ({ id, data, digest: data.digest }));
  return newsroom[collection].map(({ id, data, digest, file, bodyLine }) => ({ id, data: { ...data, digest, file, bodyLine } }));
}
