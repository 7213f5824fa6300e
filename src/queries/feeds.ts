/** Feeds of the site and of its lists, with the text of their articles. */
import { correctionLog } from '#editorial/corrections.ts';
import type { Edition, Story } from '#editorial/edition.ts';
import { isOffered } from '#editorial/publication.ts';
import { textOnly } from '#editorial/surroundings.ts';
import { articleItem, correctionItem, type Feed, type FeedItem } from '#feeds/feed-item.ts';
import { rss } from '#feeds/rss.ts';
import { xmlResponse } from '#feeds/xml.ts';
import { articleBody } from '#queries/bodies.ts';
import { loadEdition } from '#queries/edition.ts';
import * as routes from '#routes.ts';
import { siteUrl } from '#settings.ts';
import { site } from '#site.ts';
import { text } from '#strings.ts';
import { logEntryView } from '#views/corrections-view.ts';
import { fullTitle, type ListingSubject } from '#views/listing-view.ts';

/** The same article stands in several feeds. */
const items = new WeakMap<Story, Promise<FeedItem>>();

async function itemsOf(stories: readonly Story[], edition: Edition): Promise<FeedItem[]> {
  const newest = stories.filter(({ state }) => isOffered(state)).slice(0, site.feedSize);
  return Promise.all(
    newest.map((story) => {
      const item =
        items.get(story) ?? articleBody(story).then((body) => articleItem(story, body, textOnly(story, edition), edition, siteUrl));
      items.set(story, item);
      return item;
    }),
  );
}

const feed = (title: string, description: string, page: string, self: string, entries: FeedItem[]): Feed => ({
  title,
  description,
  page: routes.absolute(page, siteUrl),
  self: routes.absolute(self, siteUrl),
  items: entries,
});

export async function siteFeed(self: string): Promise<Feed> {
  const edition = await loadEdition();
  return feed(site.name, site.description, routes.home, self, await itemsOf(edition.stories, edition));
}

export async function listingFeed({ subject }: { subject: ListingSubject }): Promise<Response> {
  const edition = await loadEdition();
  const entries = await itemsOf(subject.stories, edition);
  const title = `${site.name}: ${fullTitle(subject)}`;
  return xmlResponse(rss(feed(title, subject.description, subject.path, routes.listingFeed(subject.path), entries)), 'application/rss+xml');
}

export async function correctionsFeed(): Promise<Response> {
  const edition = await loadEdition();
  const entries = correctionLog(edition)
    .slice(0, site.feedSize)
    .map((entry) => correctionItem(logEntryView(entry, edition), siteUrl));
  const description = 'Ralat, penjelasan, hak jawab, pembaruan, dan pencabutan artikel.';
  return xmlResponse(
    rss(feed(`${site.name}: ${text.corrections}`, description, routes.corrections, routes.listingFeed(routes.corrections), entries)),
    'application/rss+xml',
  );
}
