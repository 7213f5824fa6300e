/** Every article of a content folder: front matter checked, body rendered into the cache, files beside it looked at. */
import { dirname } from 'node:path';
import pMap from 'p-map';
import type { Article } from '#editorial/article.ts';
import type { RenderCache } from '#markdown/render-cache.ts';
import type { Reference } from '#markdown/rendered-body.ts';
import { articlePath, explainPath, looksLikeArticle, pathMismatch } from '#newsroom/article-path.ts';
import { bodyProblems, gatherFacts, pictureFacts, type Folders } from '#newsroom/body-facts.ts';
import { listFiles } from '#newsroom/content-files.ts';
import type { Problem } from '#newsroom/problem.ts';
import { readEntry } from '#newsroom/read-entry.ts';
import { articleSchema, draftDefaults, draftMayLack, draftSchema } from '#schemas/article.ts';

export interface ReadOptions extends Folders {
  siteUrl: string;
  cache: RenderCache;
  /** Called now and then with how many articles are read, of how many. */
  onProgress?: (done: number, all: number) => void;
}

interface Articles {
  articles: Article[];
  problems: Problem[];
  /** Ids of all files, the broken ones included. */
  names: string[];
  references: Map<string, readonly Reference[]>;
  /** Ids of the subheadings of each article. */
  headings: Map<string, readonly string[]>;
}

export async function readArticles(options: ReadOptions): Promise<Articles> {
  const result: Articles = { articles: [], problems: [], names: [], references: new Map(), headings: new Map() };
  const files = (await listFiles(options.contentDir, 'articles')).filter(looksLikeArticle);
  let done = 0;
  await pMap(
    files,
    async (file) => {
      await readArticle(file, options, result);
      options.onProgress?.((done += 1), files.length);
    },
    { concurrency: 32 },
  );
  return { ...result, problems: [...result.problems, ...doubles(result.articles)] };
}

async function readArticle(file: string, { contentDir, cacheDir, siteUrl, cache }: ReadOptions, into: Articles): Promise<void> {
  const problem = (rule: string, message: string, place = { line: 1, column: 1 }): Problem => ({
    file,
    ...place,
    severity: 'error',
    rule,
    message,
  });
  const path = articlePath(file);
  if (!path) return void into.problems.push(problem('nama-berkas', explainPath(file)));
  into.names.push(path.id);
  const read = await readEntry(contentDir, file, path.id, (value) => (isDraft(value) ? draftSchema : articleSchema));
  if (!read.ok) return void into.problems.push(...read.problems);
  const { data, source, document } = read.value;
  const found: Problem[] = [];

  const mismatch = pathMismatch(path, data.published, file);
  if (mismatch) found.push(problem('alamat', mismatch, document.placeOf(['published'])));
  const body = await cache.render({ digest: source.digest, read: () => source.body }, { siteUrl, sponsored: data.kind === 'advertorial' });
  const { facts, problems } = await gatherFacts({ contentDir, cacheDir }, file, source.bodyLine, body);
  found.push(...bodyProblems(file, source.bodyLine, body), ...problems);
  if (data.image) {
    const lead = await pictureFacts({ contentDir, cacheDir }, dirname(file), data.image.src);
    if (typeof lead === 'string') found.push(problem('gambar', lead, document.placeOf(['image', 'src'])));
    else facts.pictures[data.image.src] = lead;
  }
  into.problems.push(...(data.draft ? asWarnings(found) : found), ...missingInDraft(file, data));
  into.references.set(file, body.references);
  into.headings.set(
    path.id,
    body.headings.map(({ id }) => id),
  );
  into.articles.push({ id: path.id, file, data, digest: source.digest, bodyLine: source.bodyLine, ...facts });
}

const isDraft = (value: unknown) => (value as { draft?: unknown } | null)?.draft === true;
/** A draft may still be wrong: it is never published. */
const asWarnings = (problems: readonly Problem[]): Problem[] => problems.map((problem) => ({ ...problem, severity: 'warning' }));

const missingInDraft = (file: string, data: Article['data']): Problem[] =>
  !data.draft
    ? []
    : [...draftMayLack.filter((key) => String(data[key]) === String(draftDefaults[key])), ...(data.image ? [] : ['image'])].map((key) => ({
        file,
        line: 1,
        column: 1,
        severity: 'warning',
        rule: 'konsep',
        message: `Konsep ini belum memuat \`${key}\`. Lengkapi sebelum terbit.`,
      }));

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
