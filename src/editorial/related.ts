/** Earlier stories that belong to a story. */
import type { Edition, Story } from '#editorial/edition.ts';
import { isOffered } from '#editorial/publication.ts';
import { site } from '#site.ts';

/** What two stories share, in words for the reader. */
export interface RelatedStory {
  story: Story;
  score: number;
  reason: { kind: 'topic'; id: string } | { kind: 'region'; code: string } | { kind: 'rubric' };
}

/**
 * Score = 4 for each shared topic (weighted down for topics that many stories of the window carry), 3 for the same
 * village, 2 for the same district, 0.5 for the same city, 1 for the same rubric, times a share that falls from 1 to
 * 0.5 over the window. At least a topic or a district must be shared, or the rubric within a month. Only earlier
 * stories within the window count, so a story that is published never changes the pages of the past, and one that
 * changes matters to the window behind it only.
 */
export function relatedStories(story: Story, edition: Edition, most: number): RelatedStory[] {
  const topics = (story.data.topics ?? []).map((id) => ({ id, ...earlier(story, edition.listing('topic', id)) }));
  const candidates = new Set<Story>([
    ...topics.flatMap(({ stories }) => stories),
    ...story.data.regions.flatMap((code) => earlier(story, edition.listing('region', districtOf(code))).stories),
    ...earlier(story, edition.listing('rubric', story.data.category)).stories,
  ]);
  const own: Own = {
    category: story.data.category,
    topics: topics.map(({ id, count }) => ({ id, weight: 4 / Math.log2(2 + count / 4) })),
    places: story.data.regions.map(placeOf),
  };
  const scored: RelatedStory[] = [];
  for (const other of candidates) {
    if (!mayBeOffered(other)) continue;
    const age = (story.time - other.time) / dayMs;
    const related = score(own, other);
    if (related && (related.reason.kind !== 'rubric' || age <= 31)) {
      scored.push({ story: other, reason: related.reason, score: related.score * (1 - 0.5 * (age / site.relatedWindowDays)) });
    }
  }
  return scored.sort((a, b) => b.score - a.score || (a.story.id > b.story.id ? -1 : 1)).slice(0, most);
}

const dayMs = 86_400_000;

/** Paid, retracted and expired content is never offered beside news. */
export const mayBeOffered = (story: Story): boolean => isOffered(story.state) && story.data.kind !== 'advertorial';

/** Looking further back in a list costs time at every build and finds little. */
const mostCandidates = 120;

interface Earlier {
  /** Newest first. */
  stories: readonly Story[];
  /** How many the window holds, those included that are too far back to be looked at. */
  count: number;
}

/** The stories of a list (newest first, the story among them) that come after a story in it, within the window. */
function earlier(story: Story, list: readonly Story[]): Earlier {
  const start = firstOf(list, (other) => other.time < story.time || (other.time === story.time && other.id > story.id));
  const end = firstOf(list, (other) => other.time < story.time - site.relatedWindowDays * dayMs);
  return { stories: list.slice(start, Math.min(end, start + mostCandidates)), count: Math.max(0, end - start) };
}

/** Where a condition begins to hold in a list in which it holds for all that follow. */
function firstOf(list: readonly Story[], holds: (story: Story) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other && !holds(other)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const districtOf = (code: string) => code.slice(0, 8);

/** What of a story is compared with each candidate, prepared once. */
interface Own {
  category: string;
  topics: readonly { id: string; weight: number }[];
  /** Each place with the beginnings of its code that are shared in its village, district and city. */
  places: readonly { code: string; village: string; district: string; city: string }[];
}

/** No code begins with this. */
const nowhere = '-';

const placeOf = (code: string): Own['places'][number] => ({
  code,
  village: code.length >= 13 ? code.slice(0, 13) : nowhere,
  district: code.length >= 8 ? districtOf(code) : nowhere,
  city: code.length >= 5 ? code.slice(0, 5) : nowhere,
});

function score(own: Own, { data }: Story): Omit<RelatedStory, 'story'> | undefined {
  const sameRubric = own.category === data.category ? 1 : 0;
  let points = sameRubric;
  let topic: string | undefined;
  for (const { id, weight } of own.topics) {
    if (data.topics?.includes(id) !== true) continue;
    topic ??= id;
    points += weight;
  }
  let nearest = 0;
  let region = '';
  for (const place of own.places) {
    const [near, code] = nearness(place, data.regions);
    if (near <= nearest) continue;
    nearest = near;
    region = code;
  }
  points += nearest;
  if (topic !== undefined) return { score: points, reason: { kind: 'topic', id: topic } };
  if (nearest >= 2) return { score: points, reason: { kind: 'region', code: region } };
  return sameRubric ? { score: points, reason: { kind: 'rubric' } } : undefined;
}

function nearness({ code, village, district, city }: Own['places'][number], others: readonly string[]): [points: number, code: string] {
  let points = 0;
  for (const other of others) {
    if (other.startsWith(village)) return [3, code];
    if (other.startsWith(district)) points = 2;
    else if (points === 0 && other.startsWith(city)) points = 0.5;
  }
  return [points, points === 2 ? district : city];
}
