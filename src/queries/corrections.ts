/** Which corrections an article answers; looked up once for the whole edition. */
import { answersByCarrier, type Answer } from '#editorial/corrections.ts';
import type { Edition, Story } from '#editorial/edition.ts';
import { loadEdition } from '#queries/edition.ts';

const known = new WeakMap<Edition, Map<string, Answer[]>>();

export async function correctionAnswers(story: Story): Promise<readonly Answer[]> {
  const edition = await loadEdition();
  const answers = known.get(edition) ?? answersByCarrier(edition);
  known.set(edition, answers);
  return answers.get(story.id) ?? [];
}
