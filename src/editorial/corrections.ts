/** Corrections, right of reply, updates and retractions, as entries of one log. */
import type { Edition, Story } from '#editorial/edition.ts';
import { hasCome } from '#editorial/publication.ts';
import { freshCorrectionHours, isWithin } from '#editorial/windows.ts';
import type { Correction } from '#schemas/article.ts';

export interface LogEntry {
  story: Story;
  at: string;
  /** `retraction` stands beside the kinds an editor may write. */
  kind: Correction['kind'] | 'retraction';
  note: string;
  apology: boolean;
  /** Article that carries the right of reply or the update. */
  link: string | undefined;
}

/** Entries of one article that have been posted, oldest first. */
export const postedCorrections = (story: Story, now: Date): Correction[] =>
  (story.data.corrections ?? []).filter(({ at }) => hasCome(at, now)).sort((a, b) => (a.at < b.at ? -1 : 1));

/** Something in it was wrong; a clarification or an update alone does not say so. */
export const wasWrong = (story: Story, now: Date): boolean =>
  postedCorrections(story, now).some(({ kind }) => kind === 'correction' || kind === 'right-of-reply');

/** All entries, newest first. */
export function correctionLog(edition: Edition): LogEntry[] {
  return edition.stories
    .flatMap((story): LogEntry[] => {
      const { retraction } = story.data;
      const corrections = story.state === 'retracted' ? [] : postedCorrections(story, edition.now);
      return [
        ...corrections.map(({ at, kind, note, apology, link }) => ({ story, at, kind, note, apology: apology ?? false, link })),
        ...(retraction && story.state === 'retracted'
          ? [{ story, at: retraction.at, kind: 'retraction' as const, note: retraction.note, apology: false, link: undefined }]
          : []),
      ];
    })
    .sort((a, b) => (a.at === b.at ? (a.story.id < b.story.id ? -1 : 1) : a.at < b.at ? 1 : -1));
}

/** More than these are for the log alone. */
const mostFresh = 5;

/** The newest entries of the last days, for the front page. */
export const freshCorrections = (edition: Edition): LogEntry[] =>
  correctionLog(edition)
    .filter(({ at }) => isWithin(at, freshCorrectionHours, edition.now))
    .slice(0, mostFresh);

/** What an article answers: the way back from `corrections[].link`, made by the build. */
export interface Answer {
  story: Story;
  kind: Correction['kind'];
}

/** What a story answers. */
export const answersOf = (story: Story, edition: Edition): readonly Answer[] =>
  edition.once('answers', () => answersByCarrier(edition)).get(story.id) ?? [];

/** By the id of the article that carries the reply. */
export function answersByCarrier(edition: Edition): Map<string, Answer[]> {
  const answers = new Map<string, Answer[]>();
  for (const { story, kind, link } of correctionLog(edition)) {
    const carrier = link === undefined ? undefined : edition.finder.one(link);
    if (!carrier || kind === 'retraction') continue;
    answers.set(carrier.id, [...(answers.get(carrier.id) ?? []), { story, kind }]);
  }
  return answers;
}
