/** Reads a whole content folder and finds every mistake in it, not only the first. */
import { statSync } from 'node:fs';
import { BodyPack } from '#markdown/body-pack.ts';
import type { Reference } from '#markdown/rendered-body.ts';
import { bodyProblems, filesInText } from '#newsroom/body-facts.ts';
import { checkArticles } from '#newsroom/check-articles.ts';
import { comeBack } from '#newsroom/check-purged.ts';
import { checkSynonyms } from '#newsroom/check-synonyms.ts';
import { checkTaxonomy } from '#newsroom/check-taxonomy.ts';
import { knownPaths } from '#newsroom/known-paths.ts';
import { readLedger } from '#newsroom/ledger.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { MissingContent } from '#newsroom/newsroom-problems.ts';
import { sortProblems, type Problem } from '#newsroom/problem.ts';
import { readArticles } from '#newsroom/read-articles.ts';
import { placeIn } from '#newsroom/read-entry.ts';
import type { ReadOptions } from '#newsroom/read-month.ts';
import { readItems, readSingle, type Items } from '#newsroom/read-items.ts';
import { strayFiles } from '#newsroom/stray-files.ts';
import { authorSchema } from '#schemas/author.ts';
import { categorySchema } from '#schemas/category.ts';
import { frontSchema } from '#schemas/front.ts';
import { pageSchema } from '#schemas/page.ts';
import { regionsSchema } from '#schemas/region.ts';
import { synonymsSchema } from '#schemas/synonyms.ts';
import { topicSchema } from '#schemas/topic.ts';

export interface NewsroomOptions extends ReadOptions {
  /** Called now and then with how many articles are read, of how many. */
  onProgress?: (done: number, all: number) => void;
  /** When targets that are still scheduled are to be warned of. */
  now?: Date;
}

export async function readNewsroom(options: NewsroomOptions): Promise<Newsroom> {
  const { contentDir, siteUrl } = options;
  const found = statSync(contentDir, { throwIfNoEntry: false });
  if (!found?.isDirectory()) throw new MissingContent(contentDir, { isThere: found !== undefined });
  const pack = await BodyPack.open(options.cacheDir, options.projectDir, standingTexts);
  const [authors, categories, topics, pages, regions, front, ledger, synonyms, articles] = await Promise.all([
    readItems(contentDir, 'authors', 'md', authorSchema),
    readItems(contentDir, 'categories', 'yaml', categorySchema),
    readItems(contentDir, 'topics', 'yaml', topicSchema),
    readItems(contentDir, 'pages', 'md', pageSchema),
    readSingle(contentDir, 'regions.yaml', regionsSchema, []),
    readSingle(contentDir, 'front.yaml', frontSchema, {}),
    readLedger(contentDir),
    readSingle(contentDir, 'synonyms.yaml', synonymsSchema, []),
    readArticles(readOptions(options), options.onProgress),
  ]);
  const references = new Map<string, readonly Reference[]>(Object.entries(articles.references));
  const bodies = await Promise.all([renderItems(authors, pack, siteUrl, references), renderItems(pages, pack, siteUrl, references)]);
  await pack.save();
  const newsroom: Newsroom = {
    articles: articles.articles,
    unfinished: articles.unfinished,
    authors: authors.items,
    categories: categories.items,
    topics: topics.items,
    pages: pages.items,
    regions: regions.value,
    front: front.value,
    ledger: ledger.ledger,
    purged: ledger.purged,
    synonyms: synonyms.value,
    references,
    headings: new Map(Object.entries(articles.headings)),
    names: { articles: articles.names, authors: authors.names, categories: categories.names, topics: topics.names, pages: pages.names },
    regionsReadable: regions.problems.length === 0,
    problems: [],
  };
  const locate = (file: string, path: readonly PropertyKey[]) => placeIn(contentDir, file, path);
  const problems: Problem[] = [
    ...[authors, categories, topics, pages, regions, front, ledger, synonyms, articles].flatMap((part) => part.problems),
    ...bodies.flat(),
    ...checkArticles(newsroom, knownPaths(newsroom), locate, options.now),
    ...(await strayFiles(contentDir)),
    ...(await checkTaxonomy(newsroom, options, locate)),
    ...checkSynonyms(newsroom.synonyms, locate),
    ...comeBack(newsroom),
  ];
  return { ...newsroom, problems: sortProblems(problems) };
}

/** Name of the pack of pages and biographies. */
export const standingTexts = 'tetap';

/** Without the callback, which no thread can be given. */
const readOptions = ({ contentDir, cacheDir, projectDir, siteUrl, year }: NewsroomOptions): ReadOptions => ({
  contentDir,
  cacheDir,
  projectDir,
  siteUrl,
  year,
});

async function renderItems<Data>(
  { items, bodies }: Items<Data>,
  pack: BodyPack,
  siteUrl: string,
  references: Map<string, readonly Reference[]>,
): Promise<Problem[]> {
  const problems = await Promise.all(
    items.map(async ({ file, digest, bodyLine }) => {
      const body = await pack.render({ digest, read: () => bodies.get(file) ?? '' }, { siteUrl, sponsored: false });
      references.set(file, body.references);
      return [...bodyProblems(file, bodyLine, body), ...filesInText(file, bodyLine, body)];
    }),
  );
  return problems.flat();
}
