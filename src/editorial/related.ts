/** Earlier stories that belong to a story. */
import { hoursBetween } from '#instants.ts';
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
 * Score = 4 for each shared topic (weighted down for topics that many stories carry), 3 for the same village, 2 for
 * the same district, 0.5 for the same city, 1 for the same rubric, times a share that falls from 1 to 0.5 over the
 * window. At least a topic or a district must be shared, or the rubric within a month. Only earlier stories count,
 * so a story that is published never changes the pages of the past.
 */
export function relatedStories(story: Story, edition: Edition, most: number): RelatedStory[] {
  const days = (other: Story) => hoursBetween(other.data.published, story.data.published) / 24;
  const candidates = new Set<Story>([
    ...(story.data.topics ?? []).flatMap((id) => before(story, edition.listing('topic', id))),
    ...story.data.regions.flatMap((code) => before(story, edition.listing('region', districtOf(code)))),
    ...before(story, edition.listing('rubric', story.data.category)),
  ]);
  const scored: RelatedStory[] = [];
  for (const other of candidates) {
    const age = days(other);
    if (other.id === story.id || age < 0 || age > site.relatedWindowDays || !mayBeOffered(other)) continue;
    if (age === 0 && other.id > story.id) continue;
    const related = score(story, other, edition);
    if (related && (related.reason.kind !== 'rubric' || age <= 31)) {
      scored.push({ story: other, reason: related.reason, score: related.score * (1 - 0.5 * (age / site.relatedWindowDays)) });
    }
  }
  return scored.sort((a, b) => b.score - a.score || (a.story.id > b.story.id ? -1 : 1)).slice(0, most);
}

/** Paid, retracted and expired content is never offered beside news. */
export const mayBeOffered = (story: Story): boolean => isOffered(story.state) && story.data.kind !== 'advertorial';

/** Looking further back in a list costs time at every build and finds little. */
const mostCandidates = 120;

/** The stories that follow a story in a list, which is newest first and holds it. */
function before(story: Story, list: readonly Story[]): readonly Story[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other && other.data.published >= story.data.published) low = middle + 1;
    else high = middle;
  }
  // Stories of the same instant stand in front of `low`; the caller tells them apart by address.
  const equals = list.slice(Math.max(0, low - 8), low).filter((other) => other.data.published === story.data.published);
  return [...equals, ...list.slice(low, low + mostCandidates)];
}

const districtOf = (code: string) => code.slice(0, 8);

function score(story: Story, other: Story, edition: Edition): Omit<RelatedStory, 'story'> | undefined {
  const topics = (story.data.topics ?? []).filter((topic) => other.data.topics?.includes(topic));
  const topicScore = topics.reduce((sum, topic) => sum + 4 / Math.log2(2 + edition.listing('topic', topic).length / 4), 0);
  const places = story.data.regions.map((code) => placeScore(code, other.data.regions));
  const placeScoreMost = Math.max(0, ...places.map(({ points }) => points));
  const place = places.find(({ points }) => points === placeScoreMost);
  const sameRubric = story.data.category === other.data.category ? 1 : 0;
  const total = topicScore + placeScoreMost + sameRubric;
  const [topic] = topics;
  if (topic !== undefined) return { score: total, reason: { kind: 'topic', id: topic } };
  if (place && placeScoreMost >= 2) return { score: total, reason: { kind: 'region', code: place.code } };
  return sameRubric ? { score: total, reason: { kind: 'rubric' } } : undefined;
}

function placeScore(code: string, others: readonly string[]): { points: number; code: string } {
  const shared = (length: number) => code.length >= length && others.some((other) => other.slice(0, length) === code.slice(0, length));
  if (shared(13)) return { points: 3, code };
  if (shared(8)) return { points: 2, code: districtOf(code) };
  return { points: shared(5) ? 0.5 : 0, code: code.slice(0, 5) };
}
