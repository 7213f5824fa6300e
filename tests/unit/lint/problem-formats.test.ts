import { expect, test } from 'vitest';
import { formatProblems } from '#lint/problem-formats.ts';

const problem = {
  file: 'articles/2026/11/a,b.md',
  line: 3,
  column: 8,
  severity: 'error',
  rule: 'jam',
  message: 'Jam: 100% salah.\nTulis 14.30.',
} as const;
const warning = { ...problem, severity: 'warning' } as const;

test('An annotation of a pull request escapes what would end it.', () => {
  expect(formatProblems([problem, warning], 'content', 'github')).toBe(
    '::error file=content/articles/2026/11/a%2Cb.md,line=3,col=8,title=jam::Jam: 100%25 salah.%0ATulis 14.30.\n' +
      '::warning file=content/articles/2026/11/a%2Cb.md,line=3,col=8,title=jam::Jam: 100%25 salah.%0ATulis 14.30.\n',
  );
});

test('Programs get JSON, people get lines; nothing wrong is nothing said.', () => {
  expect(JSON.parse(formatProblems([problem], 'content', 'json'))).toEqual([problem]);
  expect(formatProblems([problem], 'content', 'text')).toMatch(/^content\/articles\/2026\/11\/a,b\.md:3:8 {2}galat {2}jam {2}Jam/);
  expect(formatProblems([], 'content', 'github')).toBe('');
});
