/** The body of an article with its slots filled. */
import { extensionOf, documentTypes } from '#markdown/link-target.ts';
import type { RenderedBody } from '#markdown/rendered-body.ts';
import { slugOf } from '#editorial/article.ts';
import type { Edition, Story } from '#editorial/edition.ts';
import { isReadable, publicTitle } from '#editorial/publication.ts';
import * as routes from '#routes.ts';
import { site } from '#site.ts';
import { bodyHtml, type BodyLookups, type LinkView } from '#views/body-html.ts';
import { pictureView } from '#views/picture-view.ts';

export function articleBodyHtml(story: Story, body: RenderedBody, automatic: readonly Story[], edition: Edition): string {
  const { dateline } = story.data;
  return bodyHtml(body.parts, {
    ...linkLookups(edition, story.id),
    automatic: automatic.map(({ id, data, state }) => ({ href: routes.article(id), title: publicTitle(data, state) })),
    dateline: dateline === undefined ? undefined : `${dateline}, ${site.name}`,
    picture: (reference) => {
      const facts = story.pictures[reference.src];
      return facts && pictureView(facts, slugOf(story.id), reference);
    },
    document: (file) => {
      const facts = story.documents[file];
      return facts && { href: routes.articleFile(story.id, file), type: documentTypes[extensionOf(file)] ?? '', bytes: facts.bytes };
    },
  });
}

/** Links from any text to articles: retracted ones lead to the page that says why, invisible ones become text. */
export function linkLookups(edition: Edition, self?: string): Pick<BodyLookups, 'article' | 'readAlso'> {
  const offered = new Set<string>(self === undefined ? [] : [self]);
  const link = (story: Story): LinkView => ({ href: routes.article(story.id), title: publicTitle(story.data, story.state) });
  return {
    article: (reference) => {
      const story = edition.finder.one(reference);
      return story && link(story);
    },
    // Asked once for each slot: a story is offered once, and never on its own page.
    readAlso: (reference) => {
      const story = edition.finder.one(reference);
      if (!story || !isReadable(story.state) || story.data.kind === 'advertorial' || offered.has(story.id)) return undefined;
      offered.add(story.id);
      return link(story);
    },
  };
}
