/** The head of an article's page. */
import { editorsOf } from '#editorial/byline.ts';
import { postedCorrections } from '#editorial/corrections.ts';
import type { Author, Names, Story } from '#editorial/edition.ts';
import { publicTitle } from '#editorial/publication.ts';
import { cropsOf } from '#pictures/picture.ts';
import * as routes from '#routes.ts';
import { articleNode, type ImageFacts } from '#seo/article-node.ts';
import { head, type HeadImage, type HeadView } from '#seo/head.ts';
import { breadcrumbNode, type Crumb } from '#seo/json-ld.ts';
import { correctionLabels } from '#strings.ts';
import { articleImage } from '#views/card-view.ts';
import { creditLine } from '#views/picture-view.ts';
import { placeFacts } from '#views/place-facts.ts';

interface Input {
  story: Story;
  names: Names;
  authors: readonly Author[];
  crumbs: readonly Crumb[];
  siteUrl: string;
}

export function articleHead({ story, names, authors, crumbs, siteUrl }: Input): HeadView {
  const { data, state, modified } = story;
  const path = routes.article(story.id);
  const title = publicTitle(data, state);
  const crumbList = breadcrumbNode([...crumbs, { title, href: path }], siteUrl);
  const card = articleImage(story, names, siteUrl);
  if (state === 'retracted') {
    const description = 'Artikel ini dicabut oleh redaksi.';
    return head({ title, description, path, siteUrl, image: card, indexed: false, jsonLd: [crumbList] });
  }
  const photos = leadImages(story, siteUrl);
  const section = names.category(data.category)?.name;
  const keywords = (data.topics ?? []).flatMap((id) => names.topic(id)?.name ?? []);
  return head({
    title: data.kind === 'advertorial' ? `Advertorial: ${title}` : title,
    description: data.description,
    path,
    siteUrl,
    indexed: data.draft !== true && state !== 'scheduled',
    image: photos[0] ?? card,
    article: {
      published: data.published,
      modified,
      section: section ?? '',
      tags: keywords,
      authors: authors.map(({ id }) => routes.absolute(routes.author(id), siteUrl)),
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
        keywords,
        images: photos.length > 0 ? photos : [card],
        authors,
        editors: editorsOf(story, names),
        dateline: data.dateline,
        places: data.regions.map((code) => placeFacts(code, names.regions)).filter(({ length }) => length > 0),
        corrections: postedCorrections(story, names.now).map(({ kind, at, note }) => ({ at, text: `${correctionLabels[kind]}: ${note}` })),
        words: story.words,
        siteUrl,
      }),
      crumbList,
    ],
  });
}

/** The lead photograph in the ratios that search engines ask for, the widest first; none where it is too small. */
function leadImages({ id, data, pictures }: Story, siteUrl: string): (HeadImage & ImageFacts)[] {
  const { image } = data;
  const facts = image && pictures[image.src];
  if (!facts) return [];
  return cropsOf(facts, id).map(({ href, width, height }) => ({
    url: routes.absolute(href, siteUrl),
    width,
    height,
    type: 'image/jpeg',
    alt: image.alt,
    credit: creditLine(image.credit),
    license: image.license,
  }));
}
