/** A month: its articles with their documents and pictures, its calendar and its days. */
import { digestOf, digestOfValue } from '#digest.ts';
import type { Edition, Story } from '#editorial/edition.ts';
import { answersOf } from '#editorial/corrections.ts';
import { neighboursOf } from '#editorial/neighbours.ts';
import { isReadable } from '#editorial/publication.ts';
import { storiesAround, surroundingsOf, type Surroundings } from '#editorial/surroundings.ts';
import * as routes from '#routes.ts';
import { dayView, monthView } from '#views/date-index-view.ts';
import { articleCards, type PlacedCard } from '#views/card-view.ts';
import { publishedVariants, storyPictures, type PublishedPicture } from '#views/published-pictures.ts';
import type { Context } from '#volumes/context.ts';
import type { KeptCompanions, MonthCompanions } from '#volumes/companions.ts';
import { inside, look, type Month } from '#volumes/months.ts';
import type { PlannedFile, Volume } from '#volumes/volume.ts';

export function monthVolume(of: Month, context: Context, companions: MonthCompanions): Volume {
  const { month, stories } = of;
  return {
    name: month.replace('/', '-'),
    year: Number(month.slice(0, 4)),
    weight: stories.length * 1.5,
    inputs: () => monthInputs(of, context, companions.found),
    companions,
    files: () => monthFiles(month, stories, context),
    folders: () => {
      const [year = 0, number = 0] = month.split('/').map(Number);
      return [routes.article(month), routes.monthIndex(year, number), routes.monthPictures(month), routes.monthCards(month)];
    },
  };
}

function monthInputs({ month, stories, looks, insides }: Month, { edition, names, site }: Context, companions: KeptCompanions): string {
  const own = stories.flatMap((story) => {
    const { older, newer } = neighboursOf(story, edition);
    const named = [...story.links, ...(story.data.corrections ?? []).flatMap(({ link }) => link ?? [])];
    return [
      ...[look(older), look(newer)],
      ...named.map((reference) => look(edition.finder.one(reference))),
      ...answersOf(story, edition).map((answer) => `${answer.kind} ${look(answer.story)}`),
    ];
  });
  return digestOf(
    site,
    looks,
    insides,
    names.of(stories),
    own,
    companions.found,
    companions.ids.map((id) => look(edition.finder.one(id))),
    datesAround(month, stories, edition),
  );
}

/** The months and days before and after, to which its own lead. */
function datesAround(month: string, stories: readonly Story[], { days }: Edition): string {
  const last = days.indexOf(stories[0]?.data.published.slice(0, 10) ?? '');
  const first = days.indexOf(stories.at(-1)?.data.published.slice(0, 10) ?? '');
  return `${month} ${days[last - 1] ?? ''} ${days[first + 1] ?? ''}`;
}

function monthFiles(month: string, stories: readonly Story[], { edition, names, site, siteUrl }: Context): PlannedFile[] {
  const key = month.replace('/', '-');
  const [year = 0, number = 0] = month.split('/').map(Number);
  const days = [...new Set(stories.map(({ data }) => data.published.slice(0, 10)))];
  return [
    ...stories.map((story) => ({
      path: routes.article(story.id),
      key: digestOf(site, look(story), inside(story), names.of([story]), aroundDigest(surroundingsOf(story, edition))),
    })),
    ...stories.filter(({ state }) => isReadable(state)).flatMap(documentFiles),
    ...stories.flatMap((story) => pictureFiles(storyPictures(story), site)),
    ...cardFiles(articleCards(stories, edition), site),
    ...days.map((day) => ({ path: routes.dayIndex(day), key: digestOf(site, digestOfValue(dayView(edition, day, siteUrl))) })),
    { path: routes.monthIndex(year, number), key: digestOf(site, digestOfValue(monthView(edition, key, siteUrl))) },
  ];
}

const documentFiles = ({ id, documents }: Story): PlannedFile[] =>
  Object.entries(documents).map(([name, { digest }]) => ({ path: routes.articleFile(id, name), key: digest }));

export const pictureFiles = (pictures: readonly PublishedPicture[], site: string): PlannedFile[] =>
  pictures.flatMap((picture) => publishedVariants(picture).map(({ href }) => ({ path: href, key: digestOf(site, picture.facts.digest) })));

export const cardFiles = (cards: readonly PlacedCard[], site: string): PlannedFile[] =>
  cards.map(({ path, card }) => ({ path, key: digestOf(site, digestOfValue(card)) }));

export function aroundDigest(around: Surroundings): string {
  const { readAlso, related, named, answers } = around;
  const places = [readAlso.length, related.map(({ reason }) => reason), [...named.keys()], answers.map(({ kind }) => kind)];
  return digestOf(JSON.stringify(places), look(around.older), look(around.newer), storiesAround(around).map(look));
}
