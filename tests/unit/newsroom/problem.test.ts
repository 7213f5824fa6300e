import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NewsroomProblems } from '#newsroom/newsroom-problems.ts';
import { formatProblem, sortProblems, type Problem } from '#newsroom/problem.ts';

const problem = (file: string, line: number, column: number, message = 'Pesan.'): Problem => ({
  file,
  line,
  column,
  severity: 'error',
  rule: 'skema',
  message,
});

test('A problem is printed as a place that terminals open, the severity in Indonesian.', () => {
  expect(formatProblem(problem('authors/a.md', 3, 7), 'content')).toBe('content/authors/a.md:3:7  galat  skema  Pesan.');
  expect(formatProblem({ ...problem('a.md', 1, 1), severity: 'warning' }, '.')).toBe('./a.md:1:1  peringatan  skema  Pesan.');
});

test('Problems are sorted by file, line, column and message, numbers as numbers.', () => {
  const sorted = [
    problem('a.md', 2, 9),
    problem('a.md', 2, 10, 'A.'),
    problem('a.md', 2, 10, 'B.'),
    problem('a.md', 10, 1),
    problem('b.md', 1, 1),
  ];
  expect(sortProblems(sorted.toReversed())).toEqual(sorted);
});

test('An error that stops a command lists every problem below the folder, as seen from where it runs, and counts them.', () => {
  const { message } = new NewsroomProblems([problem('a.md', 1, 2), problem('b.md', 3, 4)], join(process.cwd(), 'content'));
  expect(message.split('\n').slice(0, 2)).toEqual(['content/a.md:1:2  galat  skema  Pesan.', 'content/b.md:3:4  galat  skema  Pesan.']);
  expect(message).toContain('Ada 2 kesalahan dalam naskah.');
});
