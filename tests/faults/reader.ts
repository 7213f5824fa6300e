/**
 * A build up to the moment when Astro would print, again and again in a process of its own: whatever it throws is what
 * an editor would read, and whoever waits for it can end it. Started by `reading.ts`.
 */
import { rss } from '#feeds/rss.ts';
import { setPress } from '#press.ts';
import { articleBody } from '#queries/bodies.ts';
import { siteFeed } from '#queries/feeds.ts';
import { siteFeed as feedAddress } from '#routes.ts';
import { siteUrl } from '#settings.ts';
import { surroundingsOf } from '#editorial/surroundings.ts';
import { readPlan } from '#tools/newspaper.ts';
import { sentenceOf } from '#tools/terminal.ts';
import { articleView } from '#views/article-view.ts';
import { searchRecord } from '#views/search-view.ts';
import { correctionsView } from '#views/corrections-view.ts';
import { fileOf } from '#volumes/volume.ts';

export interface Accepted {
  kind: 'accepted';
  /** Every article that has a page, by id: its headline, its words as a search sees them, and all that its page shows. */
  articles: Record<string, { title: string; text: string; page: string }>;
  /** Read, but not to be seen yet: ids of drafts and of what is scheduled. */
  unseen: string[];
  /** How many of each other thing the edition knows. */
  counts: Record<'authors' | 'categories' | 'topics' | 'pages' | 'regions' | 'ledger' | 'synonyms', number>;
  /** Files of the site, below its folder. */
  files: string[];
}

export interface Refused {
  kind: 'refused';
  sentence: string;
}

async function read(): Promise<Accepted> {
  const { plan, workshop } = await readPlan({ salt: '' });
  const { edition } = workshop;
  setPress({ edition, prints: () => true });
  const files: string[] = [];
  for (const { volume } of plan.printed) {
    volume.inputs();
    for (const { path } of await volume.files()) files.push(fileOf(path));
  }
  for (const { volume } of plan.search) volume.inputs();
  const articles: Accepted['articles'] = {};
  for (const story of edition.stories) {
    const body = await articleBody(story);
    const view = articleView(story, body, surroundingsOf(story, edition), edition, siteUrl);
    articles[story.id] = { title: story.data.title, text: searchRecord(story, body, edition).record.card.text, page: JSON.stringify(view) };
  }
  correctionsView(edition, siteUrl);
  rss(await siteFeed(feedAddress));
  const { authors, categories, topics, pages, regions, ledger, synonyms } = edition.content;
  const all = { authors, categories, topics, pages, regions, ledger, synonyms };
  return {
    kind: 'accepted',
    articles,
    unseen: edition.content.articles.map(({ id }) => id).filter((id) => articles[id] === undefined),
    counts: Object.fromEntries(Object.entries(all).map(([name, list]) => [name, list.length])) as Accepted['counts'],
    files,
  };
}

process.on('message', () => {
  read()
    .catch((error: unknown): Refused => ({ kind: 'refused', sentence: sentenceOf(error) }))
    .then((answer) => process.send?.(answer), () => process.exit(1)); // prettier-ignore
});
process.send?.('ready');
