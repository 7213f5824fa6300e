/** What is wrong in an answer of the build to a content folder, judged by the files alone. */
import { basename } from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isArticle } from './mutations.ts';
import type { Change } from './folder.ts';
import type { Accepted } from './reader.ts';
import type { Answer } from './reading.ts';

const idOf = (path: string) => path.replace(/^articles\//, '').replace(/(?:\/index)?\.md$/, '');

/**
 * @param whole the answer to the newsroom before anything was done to it
 * @returns a sentence for each thing that is wrong
 */
export function complaintsAbout(
  answer: Answer,
  { dir, changes, whole }: { dir: string; changes: readonly Change[]; whole: Accepted },
): string[] {
  if (answer.kind === 'hung') return ['It did not answer within ten seconds.'];
  if (answer.kind === 'crashed') return [`The process ended: ${answer.output}`];
  if (answer.kind === 'refused') return aboutSentence(answer.sentence, changes);
  return [
    ...aboutLosses(answer, dir),
    ...aboutUntouched(answer, whole, changes),
    ...aboutWords(answer, dir, changes),
    ...aboutFiles(answer),
  ];
}

/** Words of libraries and of the language that no editor has to know; what stands in quotation marks is the editor's own. */
const codes = /\bE[A-Z]{3,}\b/;
const foreign =
  /\b(?:error|errno|invalid|expected|unexpected|undefined|null|NaN|failed|cannot|unable|missing|unsupported|input|stack|exceeded|Infinity)\b|\[object|^\s+at /im;

export function aboutSentence(sentence: string, changes: readonly Change[]): string[] {
  const own = sentence.replaceAll(/"[^"]*"|`[^`]*`/g, '');
  const found: string[] = [];
  const strange = (codes.exec(own) ?? foreign.exec(own))?.[0];
  if (strange !== undefined || /^\s+at .+:\d+:\d+/m.test(sentence)) found.push(`"${strange ?? ''}" is no word for an editor.`);
  if (/program ini sendiri/i.test(own)) found.push('It is taken for a fault of the program.');
  const names = changes.flatMap(({ path }) => [
    path.replaceAll('\n', '⟨U+000A⟩'),
    path,
    idOf(path),
    basename(path.replace('/index.md', '.md')).replace(/\.\w+$/, ''),
    ...(path.endsWith('/index.md') ? [] : [basename(path)]),
  ]);
  if (changes.length > 0 && !names.some((name) => sentence.includes(name))) found.push('It names no file that was touched.');
  return found;
}

/** Files that are no backup of an editor's program. */
function filesBelow(dir: string, folder: string): string[] {
  try {
    return readdirSync(join(dir, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !/^\.|~$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
  } catch {
    return [];
  }
}

/** Each file that editors wrote is in the edition. */
function aboutLosses({ articles, unseen, counts }: Accepted, dir: string): string[] {
  const written = (folder: string, ending: RegExp) => filesBelow(dir, folder).filter((name) => ending.test(name)).length;
  const lines = filesBelow(dir, 'urls').flatMap((name) => readFileSync(join(dir, name), 'utf8').split(/\r\n|\r|\n/));
  const expected = {
    articles: written('articles', /\.(?:md|markdown|txt)$/i),
    authors: written('authors', /\.(?:md|markdown|txt|docx)$/i),
    pages: written('pages', /\.(?:md|markdown|txt|docx)$/i),
    topics: written('topics', /\.ya?ml$/i),
    categories: written('categories', /\.ya?ml$/i),
    ledger: lines.filter((line) => /^\s*[^#\s]/.test(line)).length,
  };
  const known = { ...counts, articles: Object.keys(articles).length + unseen.length };
  return (Object.keys(expected) as (keyof typeof expected)[])
    .filter((name) => known[name] !== expected[name])
    .map((name) => `${expected[name]} ${name} were written, ${known[name]} are in the edition.`);
}

/** What nobody touched reads as before. */
function aboutUntouched({ articles }: Accepted, whole: Accepted, changes: readonly Change[]): string[] {
  return Object.entries(whole.articles)
    .filter(
      ([id]) =>
        !changes.some(
          ({ path }) => path === `articles/${id}.md` || `articles/${id}/index.md`.startsWith(path) || path.startsWith(`articles/${id}/`),
        ),
    )
    .flatMap(([id, { title, text }]) => {
      const now = articles[id];
      if (!now) return `${id} is lost.`;
      return now.title === title && now.text === text ? [] : `${id} reads otherwise.`;
    });
}

/** The words of plain lines are on the page. */
function aboutWords({ articles }: Accepted, dir: string, changes: readonly Change[]): string[] {
  return changes.flatMap(({ path, to }) => {
    const page = articles[idOf(path)];
    if (!isArticle(path) || !Buffer.isBuffer(to) || !page || to.includes('retraction:')) return [];
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(dir, path))).normalize('NFC');
    } catch {
      return [`${path} is not UTF-8, and was taken.`];
    }
    const lines = text.split(/\r\n|\r|\n/);
    const body = lines.slice(lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') + 1);
    const words = body.filter((line) => /^[\p{L}\p{N} ,.()]+$/u.test(line)).flatMap((line) => line.match(/\p{L}{4,}/gu) ?? []);
    const shown = `${page.text} ${page.page}`;
    return [...new Set(words)].filter((word) => !shown.includes(word)).map((word) => `"${word}" of ${path} is on no page.`);
  });
}

/** Files can be written, all of them, and nowhere else. */
function aboutFiles({ files }: Accepted): string[] {
  const all = new Set(files);
  return [
    ...(all.size < files.length ? ['Two pages share a file.'] : []),
    ...files
      .filter((file) => file.split('/').some((name) => ['', '.', '..'].includes(name) || Buffer.byteLength(name) > 255))
      .map((file) => `${file} is no name of a file.`),
    ...files
      .filter((file) =>
        file
          .split('/')
          .slice(0, -1)
          .some((_, index, parts) => all.has(parts.slice(0, index + 1).join('/'))),
      )
      .map((file) => `${file} lies below a file.`),
  ];
}
