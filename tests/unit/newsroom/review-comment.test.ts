import { expect, test } from 'vitest';
import type { Problem } from '#newsroom/problem.ts';
import { reviewComment } from '#newsroom/review-comment.ts';

const problem = (file: string, line: number, severity: Problem['severity'], message: string): Problem => ({
  ...{ file, line, column: 1, severity, rule: 'jam', message },
});
const changed = new Set(['content/articles/2026/11/baru.md']);
const problems = [
  problem('articles/2026/11/baru.md', 12, 'error', 'Tulis pukul 14.30, bukan `14:30` | *segera*.'),
  problem('articles/2026/11/baru.md', 20, 'warning', 'Terlalu panjang.'),
  problem('articles/2019/04/lama.md', 3, 'warning', 'Lama.'),
];

test('Findings in what was changed stand with their lines; others are counted.', () => {
  const comment = reviewComment(problems, { changed, folder: 'content', preview: 'https://contoh.id/unduh' });
  expect(comment).toContain('1 galat dan 1 peringatan pada naskah yang diubah.');
  expect(comment).toContain(
    '| 🔴 galat | `content/articles/2026/11/baru.md:12` | jam | Tulis pukul 14.30, bukan `14:30` \\| \\*segera\\*. |',
  );
  expect(comment).toContain('`content/articles/2026/11/baru.md:20`');
  expect(comment).not.toContain('lama.md');
  expect(comment).toContain('Di naskah lain ada 1 temuan');
  expect(comment).toContain('[Unduh pratinjau situs](https://contoh.id/unduh)');
});

test('Where nothing is found and nothing could be built, that is said.', () => {
  const comment = reviewComment([], { changed, folder: 'content', preview: undefined });
  expect(comment).toContain('Tidak ada temuan pada naskah yang diubah.');
  expect(comment).toContain('Pratinjau belum ada');
});

test('A long list ends with a number.', () => {
  const many = Array.from({ length: 60 }, (_, index) => problem('articles/2026/11/baru.md', index + 1, 'warning', 'Sama.'));
  const comment = reviewComment(many, { changed, folder: 'content', preview: undefined });
  expect(comment.match(/🟡/g)).toHaveLength(50);
  expect(comment).toContain('… dan 10 lagi.');
});
