/** Tables of editors' mistakes: one change to the faultless folder each, and what the newsroom has to say to it. */
import { expect, test } from 'vitest';
import { faultless, readFolder } from './content-folder.ts';

export interface Mistake {
  /** Name of the test. */
  sentence: string;
  file: keyof typeof faultless;
  /** What stands in the faultless file. */
  right: string;
  /** What the editor wrote; the mark ▮ stands where the newsroom must point. */
  wrong: string;
  /** Where it must point instead, when that is not inside `wrong`: in front of these words. */
  at?: string;
  /** Words of the only message. */
  says: string[];
  severity?: 'error' | 'warning';
}

export function testMistakes(mistakes: readonly Mistake[]): void {
  for (const mistake of mistakes) test(mistake.sentence, () => expectAnswer(mistake));
}

async function expectAnswer({ file, right, wrong, at, says, severity = 'error' }: Mistake): Promise<void> {
  const marked = replaced(file, right, wrong);
  const { text, place } = withoutMark(at === undefined ? marked : marked.replace(at, `▮${at}`));
  const { problems } = await readFolder({ [file]: text });
  expect(problems.map((problem) => ({ file: problem.file, line: problem.line, column: problem.column }))).toEqual([{ file, ...place }]);
  expect(problems.map((problem) => problem.severity)).toEqual([severity]);
  for (const words of says) expect(problems[0]?.message).toContain(words);
  expect(problems[0]?.message).not.toMatch(/invalid|expected|unrecognized|undefined|null/i);
}

function replaced(file: keyof typeof faultless, right: string, wrong: string): string {
  const text = String(faultless[file]);
  if (text.split(right).length !== 2) throw new Error(`"${right}" does not stand exactly once in ${file}`);
  return text.replace(right, () => wrong);
}

function withoutMark(marked: string): { text: string; place: { line: number; column: number } } {
  const before = marked.slice(0, marked.indexOf('▮')).split('\n');
  return { text: marked.replace('▮', ''), place: { line: before.length, column: (before.at(-1) ?? '').length + 1 } };
}
