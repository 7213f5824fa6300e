/** How good an engine's answers are. */
import type { Engine } from './engine.ts';
import type { Question } from './query-sets.ts';

export interface Measures {
  questions: number;
  /** Mean of one through the place of the first right answer among ten. */
  mrr: number;
  success5: number;
  success10: number;
  ndcg: number;
  /** Share of questions to which nothing was found. */
  nothing: number;
  /** Share of questions that get the same answer again after others. */
  repeatable: number;
  /** Bytes for each question, in the middle and at the worst twentieth. */
  bytes?: { median: number; p95: number };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function gain(found: readonly string[], relevant: ReadonlySet<string>): number {
  const gained = found.reduce((sum, id, index) => sum + (relevant.has(id) ? 1 / Math.log2(index + 2) : 0), 0);
  const best = Array.from({ length: Math.min(10, relevant.size) }, (_, index) => 1 / Math.log2(index + 2));
  return best.length === 0 ? 0 : gained / best.reduce((sum, value) => sum + value, 0);
}

export async function measureEngine(engine: Engine, questions: readonly Question[]): Promise<Measures> {
  const answers: string[][] = [];
  const bytes: number[] = [];
  for (const { words } of questions) {
    const before = engine.bytes?.() ?? 0;
    answers.push(await engine.search(words));
    bytes.push((engine.bytes?.() ?? 0) - before);
  }
  const again: number[] = [];
  for (const [index, { words }] of questions.entries()) again.push((await engine.search(words)).join() === answers[index]?.join() ? 1 : 0);
  const places = questions.map(({ relevant }, index) => answers[index]?.findIndex((id) => relevant.includes(id)) ?? -1);
  const sorted = bytes.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return {
    questions: questions.length,
    mrr: mean(places.map((place) => (place < 0 ? 0 : 1 / (place + 1)))),
    success5: mean(places.map((place) => Number(place >= 0 && place < 5))),
    success10: mean(places.map((place) => Number(place >= 0))),
    ndcg: mean(questions.map(({ relevant }, index) => gain(answers[index] ?? [], new Set(relevant)))),
    nothing: mean(answers.map((found) => Number(found.length === 0))),
    repeatable: mean(again),
    ...(engine.bytes && { bytes: { median: at(0.5), p95: at(0.95) } }),
  };
}
