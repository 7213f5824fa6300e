/** Pictures for sharing: what stands on each, and which one a page has. */
import { cardSize, type Card } from '#cards/card.ts';
import { formatDay } from '#dates.ts';
import { wasWrong } from '#editorial/corrections.ts';
import type { Category, Edition, Names, Story } from '#editorial/edition.ts';
import { publicTitle } from '#editorial/publication.ts';
import * as routes from '#routes.ts';
import type { HeadImage } from '#seo/head.ts';
import { site } from '#site.ts';
import { marks, originLabel } from '#strings.ts';

export interface PlacedCard {
  /** Address on the site. */
  path: string;
  card: Card;
}

const firstWithCard = Date.parse(site.cardsFrom);
const hasCard = ({ time }: Story) => time >= firstWithCard;

/** Of every article that is young enough, with a photograph or without: an address that was given away stays. */
export const articleCards = (stories: readonly Story[], names: Names): PlacedCard[] =>
  stories.filter(hasCard).map((story) => ({ path: routes.articleCard(story.id), card: articleCard(story, names) }));

/** Those that belong to no article. */
export const frontCards = ({ categories }: Edition): PlacedCard[] => [
  { path: routes.siteCard, card: { kicker: [], title: site.tagline, foot: site.description.split(/(?<=\.) /)[0] ?? '', mark: undefined } },
  ...categories.map((category) => ({ path: routes.rubricCard(category.id), card: rubricCard(category) })),
];

function articleCard(story: Story, names: Names): Card {
  const { data, state } = story;
  const title = publicTitle(data, state);
  const rubric = names.category(data.category)?.name ?? '';
  const day = formatDay(data.published);
  if (state === 'retracted') return { kicker: [rubric], title, foot: day, mark: marks.retracted };
  return {
    kicker: [rubric, originLabel(data.kind) ?? ''].filter(Boolean),
    title,
    foot: [data.dateline, day].filter(Boolean).join('  ·  '),
    mark: wasWrong(story, names.now) ? marks.corrected : undefined,
  };
}

const rubricCard = ({ name, description }: Category): Card => ({ kicker: ['Rubrik'], title: name, foot: description, mark: undefined });

/** The picture for sharing of a page that has no photograph. */
const image = (path: string, words: string, siteUrl: string): HeadImage => ({
  url: routes.absolute(path, siteUrl),
  ...cardSize,
  type: 'image/png',
  alt: words,
});

export const siteImage = (siteUrl: string): HeadImage => image(routes.siteCard, `${site.name}: ${site.tagline}`, siteUrl);

export const rubricImage = ({ id, name }: Category, siteUrl: string): HeadImage =>
  image(routes.rubricCard(id), `${site.name}, rubrik ${name}`, siteUrl);

export function articleImage(story: Story, names: Names, siteUrl: string): HeadImage {
  const rubric = names.category(story.data.category);
  if (hasCard(story)) return image(routes.articleCard(story.id), publicTitle(story.data, story.state), siteUrl);
  return rubric ? rubricImage(rubric, siteUrl) : siteImage(siteUrl);
}
