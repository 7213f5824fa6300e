/** Every article of a content folder, a month at a time; months that are as they were are not read again. */
import { digestOf } from '#digest.ts';
import { fingerprintOf } from '#fingerprint.ts';
import type { Article } from '#editorial/article.ts';
import { looksLikeArticle } from '#newsroom/article-path.ts';
import { listFiles } from '#newsroom/content-files.ts';
import { digestFiles } from '#newsroom/file-digests.ts';
import { emptyReading, type MonthReading } from '#newsroom/month-reading.ts';
import { placeSentences } from '#newsroom/own-file.ts';
import type { Problem } from '#newsroom/problem.ts';
import { keptReading, partlyRead, readAndKeep, type MonthFolder, type ReadOptions } from '#newsroom/read-month.ts';
import { readInWorkers } from '#newsroom/read-workers.ts';

/** Reading fewer articles than this is done before workers have started. */
const worthWorkers = 600;

/** Sorted by address. @param onProgress called now and then with how many articles are read, of how many */
export async function readArticles(options: ReadOptions, onProgress?: (done: number, all: number) => void): Promise<MonthReading> {
  const folders = await monthFolders(options);
  const kept = folders.map((folder) => keptReading(folder, options));
  const missing = folders.filter((_, index) => kept[index] === undefined);
  const all = missing.reduce((sum, folder) => sum + partlyRead(folder, options).unread.length, 0);
  let done = 0;
  const report = (count: number) => onProgress?.((done += count), all);
  if (all >= worthWorkers) await readInWorkers(missing, options, report);
  const whole = emptyReading();
  for (const [index, folder] of folders.entries()) {
    // What workers have read is kept by now; where that failed it is read here.
    add(whole, kept[index] ?? keptReading(folder, options) ?? (await readAndKeep(folder, options, report)));
  }
  whole.articles.sort((a, b) => (a.id < b.id ? -1 : 1));
  whole.problems.push(...doubles(whole.articles), ...folders.flatMap(({ notFiles }) => notFiles.map(notAFile)));
  return whole;
}

/** What the reading of an article depends on besides its files. */
const readers = ['schemas', 'newsroom', 'markdown', 'pictures', 'site.ts', 'instants.ts', 'digest.ts', 'characters.ts', 'patience.ts'].map(
  (name) => `src/${name}`,
);

/** Months as they lie in the folder, each with the digest of everything that its reading depends on. */
export async function monthFolders({ contentDir, cacheDir, projectDir, siteUrl }: ReadOptions): Promise<MonthFolder[]> {
  const files = await listFiles(contentDir, 'articles');
  const digests = await digestFiles(contentDir, files, cacheDir);
  const made = digestOf(fingerprintOf(projectDir, readers), siteUrl);
  const withDigests = (some: readonly string[]) => some.flatMap((file) => [file, digests.get(file) ?? '']);
  return [...Map.groupBy(files, monthOf)].map(([name, own]) => ({
    name,
    key: digestOf(made, withDigests(own)),
    around: digestOf(made, withDigests(own.filter((file) => !file.endsWith('.md')))),
    digests: ofFiles(own, digests),
    files: own.filter(looksLikeArticle),
    // An article that is none says so itself when it is read.
    notFiles: own.filter((file) => !digests.has(file) && !looksLikeArticle(file)),
  }));
}

/** Without a list of pairs for each of so many files. */
function ofFiles(files: readonly string[], digests: ReadonlyMap<string, string>): Record<string, string> {
  const own: Record<string, string> = {};
  for (const file of files) {
    const digest = digests.get(file);
    if (digest !== undefined) own[file] = digest;
  }
  return own;
}

/** `2019-04`; what lies outside the folders of months is looked at together. */
const monthOf = (file: string) => /^articles\/(\d{4})\/(\d{2})\//.exec(file)?.slice(1).join('-') ?? 'lain';

function add(whole: MonthReading, { articles, unfinished, problems, names, references, headings }: MonthReading): void {
  // One by one: a spread of a large month would outgrow the stack.
  for (const article of articles) whole.articles.push(article);
  for (const article of unfinished) whole.unfinished.push(article);
  for (const problem of problems) whole.problems.push(problem);
  for (const name of names) whole.names.push(name);
  Object.assign(whole.references, references);
  Object.assign(whole.headings, headings);
}

/** A link to a folder is not followed, so what lies behind it would be missing without a word. */
const notAFile = (file: string): Problem => ({
  ...{ file, line: 1, column: 1, severity: 'error', rule: 'berkas' },
  message: placeSentences['no-file'],
});

/** Two files for one address: slug.md and slug/index.md. */
function doubles(articles: readonly Article[]): Problem[] {
  const first = new Map<string, string>();
  return [...articles]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap(({ id, file }): Problem[] => {
      const other = first.get(id);
      first.set(id, file);
      return other === undefined
        ? []
        : [
            {
              file,
              line: 1,
              column: 1,
              severity: 'error',
              rule: 'alamat',
              message: `Alamat artikel ini sudah dipakai oleh ${other}. Ganti nama salah satunya.`,
            },
          ];
    });
}
