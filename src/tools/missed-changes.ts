/** What a published site should show by now, and does not: its sitemaps and its feed against the edition. */
import { yearOf } from '#editorial/article.ts';
import type { Edition, Story } from '#editorial/edition.ts';
import { hasCome, instantsIn, isOffered, isReadable } from '#editorial/publication.ts';
import * as routes from '#routes.ts';

/** Reads a file of the site by its address; undefined where it is not there. */
export type ReadSite = (path: string) => Promise<string | undefined>;

export interface Missed {
  path: string;
  /** Indonesian: what readers see, and should not. */
  message: string;
}

/**
 * @param edition as of the instant by which the site should be right
 * @param since what changed before is not looked at
 */
export async function missedChanges(edition: Edition, read: ReadSite, siteUrl: string, since: Date): Promise<Missed[]> {
  const changed = edition.stories.filter(({ data }) => instantsIn(data).some((at) => hasCome(at, edition.now) && !hasCome(at, since)));
  if (changed.length === 0) return [];
  const feed = await read(routes.siteFeed);
  if (feed === undefined) return [{ path: routes.siteFeed, message: 'umpan situs tidak dapat dibaca; situs mungkin mati' }];
  const missed: Missed[] = [];
  for (const [year, stories] of Map.groupBy(changed, ({ id }) => yearOf(id))) {
    const sitemap = (await read(routes.yearSitemap(year))) ?? '';
    for (const story of stories) {
      const path = routes.article(story.id);
      const message = whatIsWrong(
        story,
        lastModifiedIn(sitemap, routes.absolute(path, siteUrl)),
        feed.includes(`>${routes.absolute(path, siteUrl)}<`),
      );
      if (message !== undefined) missed.push({ path, message });
    }
  }
  return missed;
}

/** The form in which our own sitemaps are written; empty where the address has no date, undefined where it is not listed. */
function lastModifiedIn(sitemap: string, url: string): string | undefined {
  const entry = new RegExp(`<loc>${RegExp.escape(url)}</loc>\\s*(?:<lastmod>([^<]*)</lastmod>)?`).exec(sitemap);
  return entry ? (entry[1] ?? '') : undefined;
}

function whatIsWrong({ state, modified }: Story, listed: string | undefined, isInFeed: boolean): string | undefined {
  if (state === 'retracted') return listed === undefined && !isInFeed ? undefined : 'seharusnya sudah dicabut, tetapi masih ditawarkan';
  if (isReadable(state) && listed === undefined) return `seharusnya sudah terbit (${modified}), tetapi belum ada`;
  if (isReadable(state) && listed !== modified) return `seharusnya diperbarui pada ${modified}, tetapi masih versi ${listed ?? ''}`;
  return !isOffered(state) && isInFeed ? 'seharusnya sudah kedaluwarsa, tetapi masih di umpan' : undefined;
}
