/** Everything that an article's page shows. */
import type { Edition, Story } from '#editorial/edition.ts';
import { authorsOf, editorsOf, nameWithTitles } from '#editorial/byline.ts';
import type { Answer } from '#editorial/corrections.ts';
import { hasCome, isReadable, publicTitle } from '#editorial/publication.ts';
import { companionsOf } from '#editorial/read-also.ts';
import type { RelatedStory } from '#editorial/related.ts';
import { fullRegionName } from '#editorial/region.ts';
import type { RenderedBody } from '#markdown/rendered-body.ts';
import { formatDay } from '#dates.ts';
import * as routes from '#routes.ts';
import type { HeadView } from '#seo/head.ts';
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
  rubric: LinkView | undefined;
  title: string;
  deck: string | undefined;
  notes: NotesView;
  authors: (LinkView & { role: string; code: string })[];
  editors: LinkView[];
  published: Moment;
  updated: Moment | undefined;
  reviewed: string | undefined;
  expires: string | undefined;
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

export function articleView(story: Story, body: RenderedBody, answers: readonly Answer[], edition: Edition, siteUrl: string): ArticleView {
  const { data, state } = story;
  const retracted = state === 'retracted';
  const title = publicTitle(data, state);
  const url = routes.absolute(routes.article(story.id), siteUrl);
  const category = edition.category(data.category);
  const rubric = category && { href: routes.rubric(category.id), title: category.name };
  const crumbs = [homeLink, ...(rubric ? [rubric] : [])];
  const authors = authorsOf(story, edition);
  const lead = retracted ? undefined : leadPicture(story);
  const companions = companionsOf(story, body.parts, edition);
  const toLink = (id: string, name: string): LinkView => ({ href: routes.author(id), title: name });
  return {
    head: articleHead({ story, edition, authors, crumbs, lead, words: story.words, siteUrl }),
    crumbs,
    rubric,
    title,
    deck: retracted ? undefined : data.deck,
    notes: articleNotes(story, edition, authors, answers),
    authors: (retracted ? [] : authors).map((author) => ({
      ...toLink(author.id, nameWithTitles(author)),
      role: author.role,
      code: author.code,
    })),
    editors: (retracted ? [] : editorsOf(story, edition)).map((editor) => toLink(editor.id, nameWithTitles(editor))),
    published: moment(data.published),
    updated: retracted || !hasCome(data.updated, edition.now) ? undefined : moment(data.updated),
    reviewed: data.reviewed === undefined ? undefined : formatDay(data.reviewed),
    expires: retracted ? undefined : data.expires,
    readingMinutes: retracted ? undefined : Math.max(1, Math.round(story.words / wordsPerMinute)),
    lead,
    share: shareLinks(title, url),
    url,
    body: retracted ? '' : articleBodyHtml(story, body, companions.readAlso, edition),
    pending: data.verification === 'pending',
    places: (retracted ? [] : data.regions).flatMap((code) => {
      const region = edition.regions.get(code);
      return region ? [{ href: routes.region(region.slugs), title: fullRegionName(region) }] : [];
    }),
    topics: (retracted ? [] : (data.topics ?? [])).flatMap((id) => {
      const topic = edition.topic(id);
      return topic ? [{ href: routes.topic(id), title: topic.name }] : [];
    }),
    related: retracted
      ? []
      : companions.related.map((related) => ({ ...storyLink(related.story, edition), reason: reasonText(related, edition) })),
    ...neighbours(story, edition),
  };
}

function reasonText({ reason }: RelatedStory, edition: Edition): string {
  if (reason.kind === 'topic') return `Topik: ${edition.topic(reason.id)?.name ?? ''}`;
  const region = reason.kind === 'region' ? edition.regions.get(reason.code) : undefined;
  return region ? fullRegionName(region) : 'Rubrik yang sama';
}

/** The stories before and after in the same rubric, among those that may be read. */
function neighbours(story: Story, edition: Edition): Pick<ArticleView, 'older' | 'newer'> {
  const list = edition.listing('rubric', story.data.category).filter((other) => other === story || isReadable(other.state));
  const index = list.indexOf(story);
  const link = (other: Story | undefined) => other && { href: routes.article(other.id), title: other.data.title };
  return { older: link(list[index + 1]), newer: link(index > 0 ? list[index - 1] : undefined) };
}
