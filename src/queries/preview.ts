/** The content folder as it is on an editor's desk: drafts and scheduled articles have pages too. */
import type { Edition } from '#editorial/edition.ts';
import { editionOf } from '#newsroom/edition-of.ts';
import { NewsroomProblems } from '#newsroom/newsroom-problems.ts';
import { isError } from '#newsroom/problem.ts';
import { readNewsroom } from '#newsroom/read-newsroom.ts';
import { buildTime, cacheDir, contentDir, projectDir, siteUrl } from '#settings.ts';

/** Read once; a change in the content folder loads this module anew (see integrations/content-preview.ts). */
let onTheDesk: Promise<Edition> | undefined;

export const readPreview = (): Promise<Edition> => (onTheDesk ??= read());

async function read(): Promise<Edition> {
  const newsroom = await readNewsroom({ contentDir, cacheDir, projectDir, siteUrl, now: buildTime });
  const errors = newsroom.problems.filter(isError);
  // What is right stays visible while the rest is mended.
  if (errors.length > 0) process.stderr.write(`${new NewsroomProblems(errors, contentDir).message}\n`);
  return editionOf(newsroom, { now: buildTime, showsDrafts: true });
}
