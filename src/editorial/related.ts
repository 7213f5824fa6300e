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
  const scored: RelatedStory[] = [];
  for (const other of candidates) {
    if (!mayBeOffered(other)) continue;
    const age = (story.time - other.time) / dayMs;
    const related = score(story, other, topics);
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

function score(story: Story, other: Story, ownTopics: readonly ({ id: string } & Earlier)[]): Omit<RelatedStory, 'story'> | undefined {
  const topics = ownTopics.filter(({ id }) => other.data.topics?.includes(id));
  const topicScore = topics.reduce((sum, { count }) => sum + 4 / Math.log2(2 + count / 4), 0);
  const places = story.data.regions.map((code) => placeScore(code, other.data.regions));
  const placeScoreMost = Math.max(0, ...places.map(({ points }) => points));
  const place = places.find(({ points }) => points === placeScoreMost);
  const sameRubric = story.data.category === other.data.category ? 1 : 0;
  const total = topicScore + placeScoreMost + sameRubric;
  const [topic] = topics;
  if (topic) return { score: total, reason: { kind: 'topic', id: topic.id } };
  if (place && placeScoreMost >= 2) return { score: total, reason: { kind: 'region', code: place.code } };
  return sameRubric ? { score: total, reason: { kind: 'rubric' } } : undefined;
}

function placeScore(code: string, others: readonly string[]): { points: number; code: string } {
  const shared = (length: number) => code.length >= length && others.some((other) => other.slice(0, length) === code.slice(0, length));
  if (shared(13)) return { points: 3, code };
  if (shared(8)) return { points: 2, code: districtOf(code) };
  return { points: shared(5) ? 0.5 : 0, code: code.slice(0, 5) };
}
