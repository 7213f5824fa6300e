/** The articles of one month: front matter checked, bodies rendered and kept, files beside them looked at. */
import { dirname } from 'node:path';
import pMap from 'p-map';
import { digestOfValue } from '#digest.ts';
import type { Article } from '#editorial/article.ts';
import { BodyPack } from '#markdown/body-pack.ts';
import { tooIntricate } from '#markdown/patient-render.ts';
import type { RenderedBody } from '#markdown/rendered-body.ts';
import { articlePath, explainPath, pathMismatch } from '#newsroom/article-path.ts';
import { bodyProblems, gatherFacts, pictureFacts, type Folders } from '#newsroom/body-facts.ts';
import { MonthReadings, type MonthReading, type ReadFrom } from '#newsroom/month-reading.ts';
import type { Problem } from '#newsroom/problem.ts';
import { readEntry } from '#newsroom/read-entry.ts';
import { salvage } from '#newsroom/salvage.ts';
import { Witness } from '#newsroom/witness.ts';
import { articleSchema, draftDefaults, draftMayLack, draftSchema } from '#schemas/article.ts';
import { site } from '#site.ts';

export interface ReadOptions extends Folders {
  projectDir: string;
  siteUrl: string;
  /** The year whose texts are needed; of other years front matter is enough. Undefined for all. */
  year?: number | undefined;
}

/** A month's folder, and what its reading is kept under. */
export interface MonthFolder extends ReadFrom {
  name: string;
  /** Articles only. */
  files: string[];
  /** Links to folders, pipes and the like. */
  notFiles: string[];
}

/** Several files wait for the disk at the same time. */
const concurrency = 16;

/** What was kept of a month, as far as it is needed. */
export function keptReading({ name, key }: MonthFolder, options: ReadOptions): MonthReading | undefined {
  const readings = new MonthReadings(options.cacheDir);
  return readings.get(name, key) ?? (needsTexts(name, options) ? undefined : readings.get(outlineOf(name), key));
}

/** A month in which one article was edited keeps what was read of the others. */
export function partlyRead(folder: MonthFolder, options: ReadOptions): { reading: MonthReading; unread: string[] } {
  const { files, reading } = new MonthReadings(options.cacheDir).unchanged(nameIn(folder.name, options), folder);
  return { reading, unread: folder.files.filter((file) => !files.has(file)) };
}

/** @param onRead told how many articles were read */
export async function readAndKeep(folder: MonthFolder, options: ReadOptions, onRead?: (count: number) => void): Promise<MonthReading> {
  const { name, digests } = folder;
  const witness = new Witness(digests);
  const { reading, unread } = partlyRead(folder, options);
  await readFiles(name, unread, options, witness, reading);
  onRead?.(unread.length);
  // On another day there may be more time for it.
  if (witness.agrees && !reading.problems.some(({ rule }) => rule === tooIntricate))
    await new MonthReadings(options.cacheDir).put(nameIn(name, options), folder, reading);
  return reading;
}

/** Of a month's reading in the cache. */
const nameIn = (month: string, options: ReadOptions) => (needsTexts(month, options) ? month : outlineOf(month));

const needsTexts = (month: string, { year }: ReadOptions) => year === undefined || !/^\d/.test(month) || month.startsWith(`${year}-`);
/** Name of a reading without texts. */
const outlineOf = (month: string) => `${month}-garis-besar`;

/** In place of a text that is not needed. */
const unread: RenderedBody = { parts: [], text: '', words: 0, headings: [], references: [], problems: [] };

/** @param into what was read of the month's other files */
async function readFiles(
  month: string,
  files: readonly string[],
  options: ReadOptions,
  witness: Witness,
  into: MonthReading,
): Promise<void> {
  const pack = needsTexts(month, options) ? await BodyPack.open(options.cacheDir, options.projectDir, month) : undefined;
  for (const { digest, data } of [...into.articles, ...into.unfinished])
    pack?.keep(digest, { siteUrl: options.siteUrl, sponsored: isPaid(data) });
  await pMap(files, (file) => readArticle(file, options, witness, pack, into), { concurrency });
  await pack?.save();
}

const isPaid = ({ kind }: Article['data']) => kind === 'advertorial';

async function readArticle(
  file: string,
  { contentDir, cacheDir, siteUrl }: ReadOptions,
  witness: Witness,
  pack: BodyPack | undefined,
  into: MonthReading,
): Promise<void> {
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
  const read = readEntry(contentDir, file, path.id, (value) => (isDraft(value) ? draftSchema : articleSchema), witness);
  if (!read.ok) into.problems.push(...read.problems);
  const known = read.ok
    ? read.value
    : read.unfinished && { ...read.unfinished, ...salvage(read.unfinished.document.value, beginOfMonth(path.id)) };
  if (!known) return;
  const { data, source, document } = known;
  const found: Problem[] = [];

  const mismatch = pathMismatch(path, data.published, file);
  if (mismatch) found.push(problem('alamat', mismatch, document.placeOf(['published'])));
  const sponsored = isPaid(data);
  const body = (await pack?.render({ digest: source.digest, read: () => source.body }, { siteUrl, sponsored })) ?? unread;
  const { facts, problems } = await gatherFacts({ contentDir, cacheDir, witness }, file, source.bodyLine, body);
  found.push(...bodyProblems(file, source.bodyLine, body), ...problems);
  if (data.image) {
    const lead = await pictureFacts({ contentDir, cacheDir, witness }, dirname(file), data.image.src);
    if (typeof lead === 'string') found.push(problem('gambar', lead, document.placeOf(['image', 'src'])));
    else facts.pictures[data.image.src] = lead;
  }
  into.problems.push(...(data.draft ? asWarnings(found) : found), ...(read.ok ? missingInDraft(file, data) : []));
  into.references[file] = body.references;
  // Of a text that was not read the headings are unknown.
  if (pack) into.headings[path.id] = body.headings.map(({ id }) => id);
  const face = digestOfValue([data, data.image && facts.pictures[data.image.src]]);
  const article: Article = { id: path.id, file, data, digest: source.digest, bodyLine: source.bodyLine, face, ...facts };
  if ('readKeys' in known) into.unfinished.push({ ...article, readKeys: known.readKeys });
  else into.articles.push(article);
}

/** An instant that fits the folder. */
const beginOfMonth = (id: string) => `${id.slice(0, 7).replace('/', '-')}-01T00:00:00${site.utcOffset}`;
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
