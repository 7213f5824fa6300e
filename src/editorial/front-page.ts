/** What the front page leads with: the editor's choice (front.yaml), else the newest with a picture. */
import type { Edition, Story } from '#editorial/edition.ts';
import { hasCome, isOffered } from '#editorial/publication.ts';
import { mayBeOffered } from '#editorial/related.ts';
import type { FrontData } from '#schemas/front.ts';

export interface FrontPage {
  lead: Story | undefined;
  second: Story[];
  latest: Story[];
  rubrics: { id: string; stories: Story[] }[];
  notice: NonNullable<FrontData['notice']> | undefined;
  banners: NonNullable<FrontData['banners']>;
}

const secondCount = 4;
const latestCount = 10;
const storiesPerRubric = 4;

export function frontPage(edition: Edition): FrontPage {
  const { content, now } = edition;
  const { front } = content;
  const chosen = (reference: string | undefined) => {
    const story = reference === undefined ? undefined : edition.finder.one(reference);
    return story && isOffered(story.state) ? story : undefined;
  };
  const news = edition.offered.filter(mayBeOffered);
  const lead = chosen(front.lead) ?? news.find(({ data }) => data.image) ?? news[0];
  const picked = [...new Set((front.second ?? []).flatMap((reference) => chosen(reference) ?? []))].filter((story) => story !== lead);
  const fill = news.filter((story) => story !== lead && !picked.includes(story));
  const second = [...picked, ...fill].slice(0, Math.max(secondCount, picked.length));
  const shown = new Set([lead, ...second]);
  return {
    lead,
    second,
    latest: edition.offered.slice(0, latestCount),
    rubrics: edition.categories.map(({ id }) => ({ id, stories: rubricStories(edition.listing('rubric', id), shown) })),
    notice: front.notice && !hasCome(front.notice.until, now) ? front.notice : undefined,
    banners: (front.banners ?? []).filter(({ from, until }) => hasCome(from, now) && !hasCome(until, now)),
  };
}

/** What already stands above comes last, so that a small newsroom still fills its rubrics; one with a picture leads. */
function rubricStories(list: readonly Story[], shown: ReadonlySet<Story | undefined>): Story[] {
  const stories = list
    .filter(({ state }) => isOffered(state))
    .toSorted((a, b) => Number(shown.has(a)) - Number(shown.has(b)))
    .slice(0, storiesPerRubric);
  return stories.toSorted((a, b) => Number(b === leadOf(stories)) - Number(a === leadOf(stories)));
}

const leadOf = (stories: readonly Story[]) => stories.find(({ data }) => data.image) ?? stories[0];
