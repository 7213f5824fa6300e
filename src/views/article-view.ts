/** Everything that an article's page shows. */
import type { Names, Story } from '#editorial/edition.ts';
import { authorsOf, editorsOf, nameWithTitles } from '#editorial/byline.ts';
import { hasCome, publicTitle } from '#editorial/publication.ts';
import type { RelatedStory } from '#editorial/related.ts';
import { fullRegionName } from '#editorial/region.ts';
import type { Surroundings } from '#editorial/surroundings.ts';
import type { RenderedBody } from '#markdown/rendered-body.ts';
import { formatDay } from '#dates.ts';
import * as routes from '#routes.ts';
import type { HeadView } from '#seo/head.ts';
import { text } from '#strings.ts';
import { articleBodyHtml } from '#views/article-body.ts';
import { articleHead } from '#views/article-head.ts';
import { articleNotes, moment, type NotesView } from '#views/article-notes.ts';
import type { LinkView } from '#views/body-html.ts';
import type { PictureView } from '#views/picture-view.ts';
import { shareLinks, type ShareLink } from '#views/share-links.ts';
import { leadPicture, storyLink, type Moment, type StoryLink } from '#views/story-link.ts';
import { homeLink } from '#views/site-view.ts';

export interface ArticleView {
  head: HeadView;
  crumbs: LinkView[];
  title: string;
  deck: string | undefined;
  notes: NotesView;
  authors: (LinkView & { role: string; code: string })[];
  editors: LinkView[];
  published: Moment;
  updated: Moment | undefined;
  reviewed: string | undefined;
  expires: string | undefined;
  /** For the reader's clock: since when the text has not been looked at, and what to say of it ("%" stands for years). */
  age: { since: string; words: string } | undefined;
  /** Undefined where there is nothing to read. */
  readingMinutes: number | undefined;
  lead: PictureView | undefined;
  share: ShareLink[];
  url: string;
  body: string;
  pending: boolean;
  places: LinkView[];
  topics: LinkView[];
  related: (StoryLink & { reason: string })[];
  older: LinkView | undefined;
  newer: LinkView | undefined;
}

/** Indonesian is read at about 200 words a minute. */
const wordsPerMinute = 200;

/** Everything that comes from elsewhere is in the last three: a page made of the same ones is the same page. */
export function articleView(story: Story, body: RenderedBody, around: Surroundings, names: Names, siteUrl: string): ArticleView {
  const { data, state } = story;
  const retracted = state === 'retracted';
  const title = publicTitle(data, state);
  const url = routes.absolute(routes.article(story.id), siteUrl);
  const category = names.category(data.category);
  const rubric = category && { href: routes.rubric(category.id), title: category.name };
  const crumbs = [homeLink, ...(rubric ? [rubric] : [])];
  const authors = authorsOf(story, names);
  const notes = articleNotes(story, around, authors, names);
  const lead = retracted ? undefined : leadPicture(story);
  const toStory = (other: Story): LinkView => ({ href: routes.article(other.id), title: other.data.title });
  const toLink = (id: string, name: string): LinkView => ({ href: routes.author(id), title: name });
  return {
    head: articleHead({ story, names, authors, crumbs, siteUrl }),
    crumbs,
    title,
    deck: retracted ? undefined : data.deck,
    notes,
    authors: (retracted ? [] : authors).map((author) => ({
      ...toLink(author.id, nameWithTitles(author)),
      role: author.role,
      code: author.code,
    })),
    editors: (retracted ? [] : editorsOf(story, names)).map((editor) => toLink(editor.id, nameWithTitles(editor))),
    published: moment(data.published),
    updated: retracted || !hasCome(data.updated, names.now) ? undefined : moment(data.updated),
    reviewed: data.reviewed === undefined ? undefined : formatDay(data.reviewed),
    expires: retracted ? undefined : data.expires,
    age: retracted ? undefined : ageNotice(story),
    readingMinutes: retracted ? undefined : Math.max(1, Math.round(story.words / wordsPerMinute)),
    lead,
    share: shareLinks(title, url),
    url,
    body: retracted ? '' : articleBodyHtml(story, body, around),
    pending: data.verification === 'pending',
    places: (retracted ? [] : data.regions).flatMap((code) => {
      const region = names.regions.get(code);
      return region ? [{ href: routes.region(region.slugs), title: fullRegionName(region) }] : [];
    }),
    topics: (retracted ? [] : (data.topics ?? [])).flatMap((id) => {
      const topic = names.topic(id);
      return topic ? [{ href: routes.topic(id), title: topic.name }] : [];
    }),
    related: retracted ? [] : around.related.map((related) => ({ ...storyLink(related.story, names), reason: reasonText(related, names) })),
    older: around.older && toStory(around.older),
    newer: around.newer && toStory(around.newer),
  };
}

function ageNotice({ data, modified }: Story): ArticleView['age'] {
  if (data.reviewed !== undefined) return { since: data.reviewed, words: text.reviewedLongAgo };
  return data.kind === 'explainer'
    ? { since: modified, words: text.explainedLongAgo }
    : { since: data.published, words: text.publishedLongAgo };
}

function reasonText({ reason }: RelatedStory, names: Names): string {
  if (reason.kind === 'topic') return `Topik: ${names.topic(reason.id)?.name ?? ''}`;
  const region = reason.kind === 'region' ? names.regions.get(reason.code) : undefined;
  return region ? fullRegionName(region) : 'Rubrik yang sama';
}
