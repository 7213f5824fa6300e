/** The log of corrections, right of reply and retractions. */
import { correctionLog, type LogEntry } from '#editorial/corrections.ts';
import type { Edition } from '#editorial/edition.ts';
import { publicTitle } from '#editorial/publication.ts';
import * as routes from '#routes.ts';
import { head, type HeadView } from '#seo/head.ts';
import { breadcrumbNode } from '#seo/json-ld.ts';
import { collectionNode } from '#seo/page-nodes.ts';
import { site } from '#site.ts';
import { correctionLabels, text } from '#strings.ts';
import { moment } from '#views/article-notes.ts';
import { siteImage } from '#views/card-view.ts';
import type { LinkView } from '#views/body-html.ts';
import type { Moment } from '#views/story-link.ts';
import { homeLink } from '#views/site-view.ts';

export interface LogEntryView {
  kind: string;
  at: Moment;
  note: string;
  apology: boolean;
  article: LinkView;
  /** Where the reply or the update stands. */
  reply: LinkView | undefined;
}

export interface CorrectionsView {
  head: HeadView;
  crumbs: LinkView[];
  feed: LinkView;
  years: { year: string; entries: LogEntryView[] }[];
}

export function logEntryView({ story, kind, at, note, apology, link }: LogEntry, edition: Edition): LogEntryView {
  const carrier = link === undefined ? undefined : edition.finder.one(link);
  return {
    kind: correctionLabels[kind],
    at: moment(at),
    note,
    apology,
    article: { href: routes.article(story.id), title: publicTitle(story.data, story.state) },
    reply: carrier && { href: routes.article(carrier.id), title: publicTitle(carrier.data, carrier.state) },
  };
}

export function correctionsView(edition: Edition, siteUrl: string): CorrectionsView {
  const entries = correctionLog(edition).map((entry) => logEntryView(entry, edition));
  const crumbs = [homeLink];
  const description = 'Daftar ralat, penjelasan, hak jawab, pembaruan, dan pencabutan artikel, lengkap dengan waktu dan tautannya.';
  const feed = { href: routes.listingFeed(routes.corrections), title: `${site.name}: ${text.corrections}` };
  return {
    head: head({
      title: text.corrections,
      path: routes.corrections,
      siteUrl,
      feed,
      // An empty list is not for search engines, like every other.
      indexed: entries.length > 0,
      description,
      image: siteImage(siteUrl),
      jsonLd: [
        collectionNode({ path: routes.corrections, name: text.corrections, description, siteUrl }),
        breadcrumbNode([...crumbs, { title: text.corrections, href: routes.corrections }], siteUrl),
      ],
    }),
    crumbs,
    feed,
    years: [...Map.groupBy(entries, ({ at }) => at.iso.slice(0, 4))].map(([year, ofYear]) => ({ year, entries: ofYear })),
  };
}
