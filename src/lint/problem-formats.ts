/** Findings for people, for programs, and for the lines of a pull request. */
import { printable } from '#characters.ts';
import { formatProblem, isError, type Problem } from '#newsroom/problem.ts';

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** @param folder the content folder, as seen from where the command runs */
export function formatProblems(problems: readonly Problem[], folder: string, format: Format): string {
  switch (format) {
    case 'json':
      return `${escapedJson(problems)}\n`;
    case 'github':
      return problems.map((problem) => `${annotation(problem, folder)}\n`).join('');
    case 'text':
      return problems.map((problem) => `${formatProblem(problem, folder)}\n`).join('');
  }
}

/** A workflow command of GitHub Actions; its marks are escaped as @actions/core does. */
function annotation(problem: Problem, folder: string): string {
  const { line, column, rule, message } = problem;
  const properties = { file: printable(`${folder}/${problem.file}`), line, col: column, title: rule };
  const written = Object.entries(properties).map(
    ([key, value]) => `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${isError(problem) ? 'error' : 'warning'} ${written.join(',')}::${escaped(message)}`;
}

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** The name of a file stays what it is for programs, and steers no terminal. */
const escapedJson = (value: unknown) =>
  JSON.stringify(value).replaceAll(
    /[\u007f-\u009f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
