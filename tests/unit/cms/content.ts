/** Articles of the site and of the fixture newsroom, as they lie on the disk. */
import { readFileSync } from 'node:fs';
import { filesIn } from '../source-tree.ts';

export const articleFiles = (): { path: string; text: string }[] =>
  ['content/articles', 'tests/fixtures/newsroom/articles'].flatMap((folder) =>
    filesIn(folder)
      .filter((file) => file.endsWith('.md'))
      .map((file) => ({ path: `content/articles/${file}`, text: readFileSync(`${folder}/${file}`, 'utf8') })),
  );
