/** Small newsrooms for a test. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { fixtureContent } from './fixture-site.ts';

/** A folder outside the project, removed when the test is over. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'newsroom-')));
  // A whole site or two may lie in it.
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }), 120_000);
  return folder;
}

/** Links to other articles become words, because those may not be in the small newsroom. */
const alone = (markdown: string) => markdown.replace(/\[([^\]]+)\]\(\/berita\/[^)]*\)/g, '$1').replace(/^::baca-juga\{.*\}$/gm, '');

/**
 * The fixture newsroom without pictures, which take long, and with some of its articles only.
 * @param articles ids, each of one Markdown file
 */
export function smallNewsroom(folder: string, articles: readonly string[]): string {
  const content = join(folder, 'content');
  for (const name of ['categories', 'topics', 'pages', 'regions.yaml', 'authors'])
    cpSync(join(fixtureContent, name), join(content, name), { recursive: true, filter: (path) => !path.endsWith('.jpg') });
  for (const name of readdirSync(join(content, 'authors'))) {
    const path = join(content, 'authors', name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^photo:.*\n/m, ''));
  }
  for (const id of articles) {
    const path = join(content, 'articles', `${id}.md`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, alone(readFileSync(join(fixtureContent, 'articles', `${id}.md`), 'utf8')));
  }
  return content;
}

/** @param name path below the content folder */
export function write(content: string, name: string, words: string): void {
  const path = join(content, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, words);
}
