/** An entry of a feed, before it is written as RSS or JSON. */
import type { Names, Story } from '#editorial/edition.ts';
import { authorsOf, nameWithTitles } from '#editorial/byline.ts';
import type { Surroundings } from '#editorial/surroundings.ts';
import type { RenderedBody } from '#markdown/rendered-body.ts';
import { absoluteHtml } from '#feeds/absolute-html.ts';
import { notesHtml } from '#feeds/notes-html.ts';
import * as routes from '#routes.ts';
import { originLabel } from '#strings.ts';
import { articleBodyHtml } from '#views/article-body.ts';
import { articleNotes } from '#views/article-notes.ts';
import { largestJpeg, leadPicture } from '#views/story-link.ts';
import type { LogEntryView } from '#views/corrections-view.ts';

export interface FeedItem {
  /** Stable and unique: the address of the article, or of an entry on the page. */
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  /** ISO 8601 with offset. */
  published: string;
  modified: string;
  authors: string[];
  categories: string[];
  image: string | undefined;
}

export interface Feed {
  title: string;
  description: string;
  /** Addresses of the page it follows and of itself. */
  page: string;
  self: string;
  items: FeedItem[];
}

export function articleItem(story: Story, body: RenderedBody, around: Surroundings, names: Names, siteUrl: string): FeedItem {
  const { data } = story;
  const url = routes.absolute(routes.article(story.id), siteUrl);
  const origin = originLabel(data.kind);
  const authors = authorsOf(story, names);
  const notes = articleNotes(story, around, authors, names);
  const picture = leadPicture(story);
  const image = picture && largestJpeg(picture);
  return {
    id: url,
    url,
    title: origin === undefined ? data.title : `${origin}: ${data.title}`,
    summary: data.description,
    html: absoluteHtml(articleBodyHtml(story, body, around) + notesHtml(notes, data.verification === 'pending'), url),
    published: data.published,
    modified: story.modified,
    authors: authors.map(nameWithTitles),
    categories: [names.category(data.category)?.name ?? '', ...(data.topics ?? []).flatMap((id) => names.topic(id)?.name ?? [])].filter(
      Boolean,
    ),
    image: image && routes.absolute(image, siteUrl),
  };
}

export function correctionItem(entry: LogEntryView, siteUrl: string): FeedItem {
  const url = routes.absolute(entry.article.href, siteUrl);
  return {
    id: `${url}#ralat-${entry.at.iso}`,
    url,
    title: `${entry.kind}: ${entry.article.title}`,
    summary: entry.note,
    html: '',
    published: entry.at.iso,
    modified: entry.at.iso,
    authors: [],
    categories: [entry.kind],
    image: undefined,
  };
}
