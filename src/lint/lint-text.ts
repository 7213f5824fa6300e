/** Runs the rules about one text. Findings are vfile messages, as those of the Markdown pipeline are. */
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { LintedText } from '#lint/linted-text.ts';
import type { Complaint, Desk } from '#lint/rule.ts';
import { textRules } from '#lint/rules.ts';
import type { Problem } from '#newsroom/problem.ts';
import type { Place, YamlPath } from '#newsroom/yaml-document.ts';

export function lintText(text: LintedText, desk: Desk): Problem[] {
  const { data, file } = text.article;
  const report = new VFile({ path: file });
  const inFrontMatter = (path: YamlPath) => text.placeInFrontMatter(path);
  for (const { name, check } of textRules(data.retraction !== undefined))
    for (const complaint of check(text, desk))
      if ('line' in complaint.at || text.hasRead(complaint.at[0] ?? ''))
        complain(report, name, complaint, data.draft === true, inFrontMatter);
  return onceEach(report.messages.map(problemOf));
}

/** Two patterns of a rule may see the same words. */
const onceEach = (problems: readonly Problem[]) => [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];

/** A draft may still be wrong: it is never published. */
export function complain(
  report: VFile,
  rule: string,
  { at, message, severity = 'error' }: Complaint,
  isDraft: boolean,
  locate: (path: YamlPath) => Place,
): void {
  const place = 'line' in at ? at : locate(at);
  report.message(message, { place, ruleId: rule, source: 'redaksi' }).fatal = severity === 'error' && !isDraft;
}

export const problemOf = ({ file, line, column, fatal, ruleId, reason }: VFileMessage): Problem => ({
  file: file ?? '',
  line: line ?? 1,
  column: column ?? 1,
  severity: fatal === true ? 'error' : 'warning',
  rule: ruleId ?? 'naskah',
  message: reason,
});
