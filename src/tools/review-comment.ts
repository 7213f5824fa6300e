/** `npm run review-comment -- FILE`: from findings as JSON and the names of changed files on standard input to a comment. */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { Problem } from '#newsroom/problem.ts';
import { reviewComment } from '#newsroom/review-comment.ts';
import { stopOnProblem, UnusableOption } from '#tools/terminal.ts';

await stopOnProblem(async () => {
  const { values, positionals } = parseArgs({ options: { preview: { type: 'string' } }, allowPositionals: true });
  const [source] = positionals;
  if (source === undefined) throw new UnusableOption('Sebutkan berkas temuan dari: npm run lint:content -- --format json');
  // Read only here, where a wrong setting becomes a sentence.
  const { contentDir, projectDir } = await import('#settings.ts');
  const problems = JSON.parse(await readFile(source, 'utf8')) as Problem[];
  const changed = new Set((await text(process.stdin)).split('\n').filter(Boolean));
  process.stdout.write(
    reviewComment(problems, { changed, folder: relative(projectDir, contentDir), preview: values.preview || undefined }),
  );
});
