/** The body of an article with its slots filled. */
import { extensionOf, documentTypes } from '#markdown/link-target.ts';
import type { RenderedBody } from '#markdown/rendered-body.ts';
import type { Story } from '#editorial/edition.ts';
import type { ArticleFinder } from '#editorial/find-article.ts';
import { isReadable, publicTitle } from '#editorial/publication.ts';
import type { Surroundings } from '#editorial/surroundings.ts';
import * as routes from '#routes.ts';
import { site } from '#site.ts';
import { bodyHtml, type BodyLookups, type LinkView } from '#views/body-html.ts';
import { pictureView } from '#views/picture-view.ts';

/** @param around what stands around the article: who fills its places and whom its text names */
export function articleBodyHtml(story: Story, body: RenderedBody, { readAlso, named }: Pick<Surroundings, 'readAlso' | 'named'>): string {
  const { dateline } = story.data;
  return bodyHtml(body.parts, {
    ...linkLookups((reference) => named.get(reference), story.id),
    automatic: readAlso.map(({ id, data, state }) => ({ href: routes.article(id), title: publicTitle(data, state) })),
    dateline: dateline === undefined ? undefined : `${dateline}, ${site.name}`,
    picture: (reference) => {
      const facts = story.pictures[reference.src];
      return facts && pictureView(facts, story.id, reference);
    },
    document: (file) => {
      const facts = story.documents[file];
      return facts && { href: routes.articleFile(story.id, file), type: documentTypes[extensionOf(file)] ?? '', bytes: facts.bytes };
    },
  });
}

/** Links from any text to articles: retracted ones lead to the page that says why, invisible ones become text. */
export function linkLookups(find: ArticleFinder<Story>['one'], self?: string): Pick<BodyLookups, 'article' | 'readAlso'> {
  const offered = new Set<string>(self === undefined ? [] : [self]);
  const link = (story: Story): LinkView => ({ href: routes.article(story.id), title: publicTitle(story.data, story.state) });
  return {
    article: (reference) => {
      const story = find(reference);
      return story && link(story);
    },
    // Asked once for each slot: a story is offered once, and never on its own page.
    readAlso: (reference) => {
      const story = find(reference);
      if (!story || !isReadable(story.state) || story.data.kind === 'advertorial' || offered.has(story.id)) return undefined;
      offered.add(story.id);
      return link(story);
    },
  };
}
