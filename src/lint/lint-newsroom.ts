/** Everything that the newsroom's own rules find, beside what reading has found already. */
import { VFile } from 'vfile';
import type { Article } from '#editorial/article.ts';
import { complain, problemOf } from '#lint/lint-text.ts';
import { lintMonths } from '#lint/lint-months.ts';
import { archiveRules } from '#lint/rules.ts';
import { silentlyChanged } from '#lint/silently-changed.ts';
import { similarTo } from '#lint/similar.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { sortProblems, type Problem } from '#newsroom/problem.ts';
import { placeIn } from '#newsroom/read-entry.ts';
import type { ReadOptions } from '#newsroom/read-month.ts';
import { readSourceFile } from '#newsroom/source-file.ts';

export interface LintOptions extends ReadOptions {
  now: Date;
}

/** @returns problems of reading and of all rules, in the order of files and lines */
export async function lintNewsroom(newsroom: Newsroom, options: LintOptions): Promise<Problem[]> {
  const { contentDir, now } = options;
  const { problems, signatures } = await lintMonths(newsroom, options);
  const byId = new Map(newsroom.articles.map((article) => [article.id, article]));
  const drafts = new Set(newsroom.articles.filter(({ data }) => data.draft).map(({ file }) => file));
  const read = ({ file }: Article) => readSourceFile(contentDir, file).body;
  const archive = {
    newsroom,
    byId,
    now,
    similar: similarTo(newsroom.articles, signatures, read),
    silentlyChanged: await silentlyChanged(newsroom.articles, contentDir, now),
  };
  const reports: VFile[] = [];
  for (const { name, check } of archiveRules)
    for (const { file, ...complaint } of check(archive)) {
      const report = new VFile({ path: file });
      complain(report, name, complaint, drafts.has(file), (path) => placeIn(contentDir, file, path));
      reports.push(report);
    }
  return sortProblems([...newsroom.problems, ...problems, ...reports.flatMap(({ messages }) => messages.map(problemOf))]);
}
