/** What rules say to the texts of each month, kept until a file of the month, a rule or a name changes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, digestOfValue } from '#digest.ts';
import type { Article } from '#editorial/article.ts';
import { fingerprintOf } from '#fingerprint.ts';
import { documentAuthors } from '#lint/document-authors.ts';
import { lintText } from '#lint/lint-text.ts';
import { LintedText } from '#lint/linted-text.ts';
import { locatedPictures } from '#lint/located-pictures.ts';
import type { Desk } from '#lint/rule.ts';
import { signatureOf } from '#lint/text-signature.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import type { Problem } from '#newsroom/problem.ts';
import { monthFolders } from '#newsroom/read-articles.ts';
import type { ReadOptions } from '#newsroom/read-month.ts';
import type { UnfinishedArticle } from '#newsroom/salvage.ts';
import { readSourceFile } from '#newsroom/source-file.ts';
import { Witness } from '#newsroom/witness.ts';
import { writeWhole } from '#whole-file.ts';

interface MonthFindings {
  key: string;
  problems: Problem[];
  /** By article id. */
  signatures: Record<string, string>;
}

/** Code that findings depend on. */
const lintCode = ['src/lint', 'src/newsroom', 'src/editorial', 'src/paste', 'src/site.ts', 'src/instants.ts', 'src/characters.ts'];

export async function lintMonths(
  newsroom: Newsroom,
  options: ReadOptions,
): Promise<{ problems: Problem[]; signatures: Map<string, string> }> {
  const people = newsroom.topics
    .filter(({ data }) => data.kind === 'person')
    .map(({ id, data }) => [id, [data.name, ...(data.aliases ?? [])]] as const);
  const desk = { regions: newsroom.regions, people: new Map(people) };
  const made = digestOf(fingerprintOf(options.projectDir, lintCode), digestOfValue([newsroom.regions, people]));
  const byFile = new Map<string, Article | UnfinishedArticle>();
  for (const article of [...newsroom.articles, ...newsroom.unfinished]) byFile.set(article.file, article);
  const problems: Problem[] = [];
  const signatures = new Map<string, string>();
  for (const { name, key, digests, files } of await monthFolders(options)) {
    const path = join(options.cacheDir, 'periksa', `${name}.json`);
    const wanted = digestOf(made, key);
    const kept = await readKept(path);
    const articles = files.flatMap((file) => byFile.get(file) ?? []);
    const witness = new Witness(digests);
    const findings = kept?.key === wanted ? kept : { key: wanted, ...(await lintMonth(articles, desk, options, witness)) };
    if (findings !== kept && witness.agrees) await writeWhole(path, JSON.stringify(findings));
    for (const problem of findings.problems) problems.push(problem);
    for (const [id, signature] of Object.entries(findings.signatures)) signatures.set(id, signature);
  }
  return { problems, signatures };
}

async function lintMonth(
  articles: readonly (Article | UnfinishedArticle)[],
  names: Omit<Desk, 'located' | 'documentAuthors'>,
  options: ReadOptions,
  witness: Witness,
): Promise<Omit<MonthFindings, 'key'>> {
  const desk = {
    ...names,
    located: await locatedPictures(articles, options.contentDir),
    documentAuthors: await documentAuthors(articles, options.contentDir),
  };
  const problems: Problem[] = [];
  const signatures: Record<string, string> = {};
  for (const article of articles) {
    const text = new LintedText(article, readSourceFile(options.contentDir, article.file, witness));
    problems.push(...lintText(text, desk));
    if (!('readKeys' in article)) signatures[article.id] = signatureOf(text.body);
  }
  return { problems, signatures };
}

async function readKept(path: string): Promise<MonthFindings | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as MonthFindings;
  } catch {
    return undefined;
  }
}
