/** What is wrong in a content file, said to an editor. */
import { printable } from '#characters.ts';

export interface Problem {
  /** Path below the content folder, with forward slashes. */
  file: string;
  /** Both counted from 1. */
  line: number;
  column: number;
  severity: 'error' | 'warning';
  /** Short name of the rule, kebab case. */
  rule: string;
  /** One Indonesian sentence or two: what is wrong, what to write instead. */
  message: string;
}

const severityNames = { error: 'galat', warning: 'peringatan' } as const;

/** `path:line:col  severity  rule  message`, the path as seen from where the command runs. */
export const formatProblem = (problem: Problem, folder: string): string =>
  `${printable(`${folder}/${problem.file}`)}:${problem.line}:${problem.column}  ${severityNames[problem.severity]}  ${problem.rule}  ${problem.message}`;

export const isError = (problem: Problem): boolean => problem.severity === 'error';

/** Longer than any sentence of ours; what is quoted in it may be of any length. */
const mostCharacters = 600;

/** What a message quotes came from a file, and may end up in a terminal, a workflow's log or a comment. */
const sayable = (message: string): string => printable(message.length > mostCharacters ? `${message.slice(0, mostCharacters)} …` : message);

/** In the order of files and lines, so that two runs print the same; each message fit to be shown. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  problems
    .map((problem) => ({ ...problem, message: sayable(problem.message) }))
    .sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message));

/** By code units: the same on every machine, unlike a locale's order. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
