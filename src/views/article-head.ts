/** The head of an article's page. */
import type { Author, Names, Story } from '#editorial/edition.ts';
import { publicTitle } from '#editorial/publication.ts';
import * as routes from '#routes.ts';
import { head, type HeadView } from '#seo/head.ts';
import { articleNode, breadcrumbNode, type Crumb } from '#seo/json-ld.ts';
import { plainJpeg, type PictureView } from '#views/picture-view.ts';

interface Input {
  story: Story;
  names: Names;
  authors: readonly Author[];
  crumbs: readonly Crumb[];
  lead: PictureView | undefined;
  words: number;
  siteUrl: string;
}

export function articleHead({ story, names, authors, crumbs, lead, words, siteUrl }: Input): HeadView {
  const { data, state } = story;
  const path = routes.article(story.id);
  const title = publicTitle(data, state);
  const retracted = state === 'retracted';
  const jpeg = lead && plainJpeg(lead);
  const image = lead && jpeg && { url: routes.absolute(jpeg.href, siteUrl), width: jpeg.width, height: jpeg.height, alt: lead.alt };
  const modified = story.modified;
  const section = names.category(data.category)?.name;
  const crumbList = breadcrumbNode([...crumbs, { title, href: path }], siteUrl);
  if (retracted) {
    return head({ title, description: `Artikel ini dicabut oleh redaksi.`, path, siteUrl, indexed: false, jsonLd: [crumbList] });
  }
  return head({
    title: data.kind === 'advertorial' ? `Advertorial: ${title}` : title,
    description: data.description,
    path,
    siteUrl,
    indexed: data.draft !== true && state !== 'scheduled',
    ...(image && { image }),
    article: {
      published: data.published,
      modified,
      section: section ?? '',
      tags: (data.topics ?? []).flatMap((id) => names.topic(id)?.name ?? []),
    },
    jsonLd: [
      articleNode({
        url: routes.absolute(path, siteUrl),
        kind: data.kind,
        headline: title,
        description: data.description,
        published: data.published,
        modified,
        section,
        images: image ? [image.url] : [],
        authors,
        dateline: data.dateline,
        words,
        siteUrl,
      }),
      crumbList,
    ],
  });
}
