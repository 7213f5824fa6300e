/** When a site changes by itself: every instant that content names, and the end of every window of time. */
import { freshCorrections } from '#editorial/corrections.ts';
import { Edition, type EditionContent } from '#editorial/edition.ts';
import { hasCome, instantsIn, isAhead, publicationState } from '#editorial/publication.ts';
import { nextCut } from '#editorial/search-parts.ts';
import { freshCorrectionHours, newsHours, windowEnd } from '#editorial/windows.ts';
import type { ArticleData } from '#schemas/article.ts';

/** The next instant at which a build gives another site; undefined where nothing is due. */
export function nextDue(content: EditionContent, now: Date): Date | undefined {
  const ahead = dueInstants(content, now)
    .map((instant) => Date.parse(instant))
    .filter((instant) => instant > now.getTime());
  return ahead.length === 0 ? undefined : new Date(ahead.reduce((first, instant) => Math.min(first, instant)));
}

function dueInstants(content: EditionContent, now: Date): string[] {
  const { front, articles } = content;
  const edition = new Edition(content, { now, showsDrafts: false });
  const cut = nextCut(edition);
  return [
    ...articles.flatMap(({ data }) => instantsOf(data)),
    ...freshCorrections(edition).map(({ at }) => windowEnd(at, freshCorrectionHours)),
    ...(front.notice ? [front.notice.until] : []),
    ...(front.banners ?? []).flatMap(({ from, until }) => [from, until]),
    ...(cut === undefined ? [] : [cut]),
  ];
}

/** Those that readers can notice: none of a draft, none before publication, no expiry after a retraction. */
function instantsOf(data: ArticleData): string[] {
  const { published, expires, retraction } = data;
  if (data.draft === true) return [];
  const newsEnd = windowEnd(published, newsHours);
  const isNews = data.kind !== 'advertorial' && publicationState(data, new Date(newsEnd)) === 'live';
  const all = [...instantsIn(data), ...(isNews ? [newsEnd] : [])];
  return all.filter(
    (instant) => !isAhead(published, new Date(instant)) && !(instant === expires && hasCome(retraction?.at, new Date(instant))),
  );
}
