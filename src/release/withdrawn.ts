/** Which files must not outlive the release that had them, because an article was retracted, purged or taken back. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addressDigest } from '#digest.ts';
import type { LiveSite, Release } from '#release/live-site.ts';
import { filesBelow } from '#release/site-tree.ts';
import * as routes from '#routes.ts';

/** @param path address of a file with a digest in its name */
export type Judge = (path: string) => boolean;

/** @param back to an older release: what it lacks is not withdrawn but had not come yet */
export async function withdrawnFrom(live: LiveSite, from: Release | undefined, to: Release, { back }: { back: boolean }): Promise<Judge> {
  const retracted = new Set([...(from?.retracted ?? []), ...to.retracted]);
  // An index holds the words of its articles, so one of them takes all with it.
  const dropsSearch = !back && from !== undefined && (await losesArticles(live, from, to));
  return (path) => {
    if (path.startsWith(routes.search)) return dropsSearch;
    const owner = routes.pictureOwner(path);
    if (owner === undefined) return false;
    const address = routes.article(owner);
    return retracted.has(addressDigest(address)) || (!back && !existsSync(`${to.path}${address}index.html`));
  };
}

async function losesArticles(live: LiveSite, from: Release, to: Release): Promise<boolean> {
  const before = new Set(from.retracted);
  if (to.retracted.some((digest) => !before.has(digest))) return true;
  const isGone = (path: string) => path.startsWith(routes.articles) && path.endsWith('/index.html') && !existsSync(to.path + path);
  if (from.loose.some(isGone)) return true;
  for (const [folder, part] of Object.entries(from.links)) {
    if (to.links[folder] === part || !folder.startsWith(routes.articles)) continue;
    if ((await filesBelow(join(live.parts, part))).some((file) => isGone(folder + file))) return true;
  }
  return false;
}
