/** Rendered bodies, from the cache that the loader has filled; from the file where a cache was lost meanwhile. */
import type { Story } from '#editorial/edition.ts';
import { RenderCache } from '#markdown/render-cache.ts';
import type { RenderedBody } from '#markdown/rendered-body.ts';
import { readSourceFile } from '#newsroom/source-file.ts';
import { cacheDir, contentDir, projectDir, siteUrl } from '#settings.ts';

const cache = new RenderCache(cacheDir, projectDir);

const render = (file: string, digest: string, sponsored: boolean): Promise<RenderedBody> =>
  cache.render({ digest, read: async () => (await readSourceFile(contentDir, file)).body }, { siteUrl, sponsored });

export const articleBody = (story: Story): Promise<RenderedBody> => render(story.file, story.digest, story.data.kind === 'advertorial');

/** @param entry a page of the site or an author with a biography */
export const textBody = (entry: { file: string; digest: string }): Promise<RenderedBody> => render(entry.file, entry.digest, false);
