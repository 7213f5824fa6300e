/**
 * What may be seen of an article at an instant. The one place that decides: pages, lists, feeds, sitemaps, search and
 * automatic links all ask here.
 */
import type { ArticleData } from '#schemas/article.ts';

export type PublicationState = 'draft' | 'scheduled' | 'live' | 'expired' | 'retracted';

/** Whether an instant has come; one that is not set never does. */
export const hasCome = (instant: string | undefined, now: Date): instant is string =>
  instant !== undefined && Date.parse(instant) <= now.getTime();

/** Whether an instant is set that has not come yet. */
export const isAhead = (instant: string | undefined, now: Date): boolean => instant !== undefined && !hasCome(instant, now);

export function publicationState(data: ArticleData, now: Date): PublicationState {
  const reached = (instant: string | undefined) => hasCome(instant, now);
  if (data.draft === true) return 'draft';
  if (!reached(data.published)) return 'scheduled';
  if (reached(data.retraction?.at)) return 'retracted';
  return reached(data.expires) ? 'expired' : 'live';
}

/** Has an address that answers, and a place in numbered lists and the date index. */
export const hasPage = (state: PublicationState): boolean => state === 'live' || state === 'expired' || state === 'retracted';
/** Its text may be read: in search, in sitemaps, as the target of a link written by hand. */
export const isReadable = (state: PublicationState): boolean => state === 'live' || state === 'expired';
/** Is offered as news: front page, newest lists, feeds, related stories, automatic "Baca juga". */
export const isOffered = (state: PublicationState): boolean => state === 'live';

/** Reasons for which not even the old headline stays. */
const titleHidingReasons = ['child-future', 'victim-trauma'];

/** The headline as it may be shown in that state. */
export function publicTitle(data: ArticleData, state: PublicationState): string {
  if (state !== 'retracted' || !data.retraction) return data.title;
  return data.retraction.title ?? (titleHidingReasons.includes(data.retraction.reason) ? 'Artikel dicabut' : data.title);
}

/** Every instant at which an article changes for readers. */
export const instantsIn = (data: ArticleData): string[] =>
  [data.published, data.updated, data.expires, data.retraction?.at, ...(data.corrections ?? []).map(({ at }) => at)].filter(
    (instant) => instant !== undefined,
  );

/** How many of them have passed. */
export const instantsCome = (data: ArticleData, now: Date): number => instantsIn(data).filter((instant) => hasCome(instant, now)).length;

/** The latest instant at which the article itself changed for readers: `dateModified` and `lastmod`. */
export function lastModified(data: ArticleData, now: Date): string {
  const instants = [data.published, data.updated, data.retraction?.at, ...(data.corrections ?? []).map(({ at }) => at)];
  return instants
    .filter((instant) => hasCome(instant, now))
    .reduce((latest, instant) => (instant > latest ? instant : latest), data.published);
}
