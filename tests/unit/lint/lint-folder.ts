/** The faultless content folder of the newsroom's tests, with some files changed, and what the linter says to it. */
import { lintNewsroom } from '#lint/lint-newsroom.ts';
import type { Problem } from '#newsroom/problem.ts';
import { readNewsroom } from '#newsroom/read-newsroom.ts';
import { writeFolder, type Files } from '../newsroom/content-folder.ts';

export const now = new Date('2026-11-20T12:00:00+07:00');

export async function lintFolder(changes: Files = {}, time = now): Promise<Problem[]> {
  const folder = await writeFolder(changes);
  return lintAgain(folder, time);
}

/** @param folder as writeFolder() gives it */
export async function lintAgain({ contentDir, cacheDir }: { contentDir: string; cacheDir: string }, time = now): Promise<Problem[]> {
  const options = { contentDir, cacheDir, siteUrl: 'https://kentongan.example', projectDir: process.cwd(), now: time };
  return lintNewsroom(await readNewsroom(options), options);
}

export interface Marked {
  text: string;
  /** `line:column` of each mark ▮. */
  places: string[];
}

/** Takes the marks out of a text. */
export function withoutMarks(marked: string): Marked {
  const places: string[] = [];
  const lines = marked.split('\n').map((line, index) => {
    const parts = line.split('▮');
    let column = 1;
    for (const part of parts.slice(0, -1)) {
      column += part.length;
      places.push(`${index + 1}:${column}`);
    }
    return parts.join('');
  });
  return { text: lines.join('\n'), places };
}
