/** What is to be purged: the article by any name that an editor may have for it, its addresses, and its files. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Article } from '#editorial/article.ts';
import { ArticleFinder } from '#editorial/find-article.ts';
import { isHidden } from '#newsroom/content-files.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import * as routes from '#routes.ts';

export interface PurgeTarget {
  /** `2026/11/judul` */
  id: string;
  /** Undefined where the file is gone already or cannot be read. */
  title: string | undefined;
  /** Its own and all that led to it. */
  addresses: string[];
  /** Files and folders below the content folder that are there, the article itself last. */
  files: string[];
  /** Other articles with one of its pictures or documents, byte for byte. */
  sharing: string[];
}

/** Its message is a sentence for whoever purges. */
export class UnknownArticle extends Error {
  override name = 'UnknownArticle';
}

/** @throws UnknownArticle where no article can be meant */
export async function purgeTarget(name: string, newsroom: Newsroom, contentDir: string): Promise<PurgeTarget> {
  const id = idOf(name, newsroom);
  const article = newsroom.articles.find((one) => one.id === id);
  return {
    id,
    title: article?.data.title,
    addresses: addressesOf(id, article?.data.aliases ?? [], newsroom),
    files: await filesOf(id, contentDir),
    sharing: sharingWith(article, newsroom),
  };
}

const idPattern = /^\d{4}\/\d{2}\/[a-z0-9-]+$/;

/** `2026/11/judul`, `judul`, an address with or without its origin, the path of the file. */
function idOf(name: string, { names }: Newsroom): string {
  const path = URL.canParse(name) ? new URL(name).pathname : name;
  const short = path
    .replace(/^.*(?:berita|articles)\//, '')
    .replace(/(?:\/index)?\.md$/, '')
    .replace(/^\/|\/$/g, '');
  const found = new ArticleFinder([...new Set(names.articles)].map((id) => ({ id }))).find(short);
  if (found.kind === 'one') return found.article.id;
  if (found.kind === 'several')
    throw new UnknownArticle(`Ada beberapa artikel bernama "${short}": ${found.ids.join(' dan ')}. Tulis alamat lengkapnya.`);
  // One whose file was deleted before may still lie in caches, in the ledger and in old releases.
  if (idPattern.test(short)) return short;
  throw new UnknownArticle(`Artikel "${name}" tidak ada. Tulis alamatnya seperti 2026/11/judul-artikel.`);
}

function sharingWith(article: Article | undefined, { articles }: Newsroom): string[] {
  if (!article) return [];
  const own = new Set(digestsOf(article));
  return articles.filter((one) => one.id !== article.id && digestsOf(one).some((digest) => own.has(digest))).map(({ file }) => file);
}

const digestsOf = ({ pictures, documents }: Article): string[] =>
  [...Object.values(pictures), ...Object.values(documents)].map(({ digest }) => digest);

/** Whatever the ledger leads to one of them belongs to them, through any number of steps. */
function addressesOf(id: string, aliases: readonly string[], { ledger }: Newsroom): string[] {
  const found = new Set([routes.article(id), ...aliases]);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const { path, fate } of ledger) if (typeof fate === 'object' && found.has(fate.movedTo)) found.add(path);
  }
  return [...found];
}

/** Pictures first: for as long as the article is there, it can be told which ones are its own. */
async function filesOf(id: string, contentDir: string): Promise<string[]> {
  const [folder, single] = [`articles/${id}`, `articles/${id}.md`];
  const there = (path: string) => existsSync(join(contentDir, path));
  return [...(await filesBeside(single, contentDir)), folder, single].filter(there);
}

/** Of an article without a folder of its own: what it names and no other article beside it does. */
async function filesBeside(single: string, contentDir: string): Promise<string[]> {
  const month = dirname(single);
  const text = await readFile(join(contentDir, single), 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  const entries = (await readdir(join(contentDir, month), { withFileTypes: true })).filter(
    (entry) => entry.isFile() && !isHidden(entry.name),
  );
  const texts = entries.filter(({ name }) => name.endsWith('.md') && `${month}/${name}` !== single);
  const others = await Promise.all(texts.map(({ name }) => readFile(join(contentDir, month, name), 'utf8')));
  const isOwn = ({ name }: { name: string }) =>
    !name.endsWith('.md') && text.includes(name) && !others.some((other) => other.includes(name));
  return entries.filter(isOwn).map(({ name }) => `${month}/${name}`);
}
