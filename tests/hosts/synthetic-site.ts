/** Built sites made by rule: as a build leaves them, in a moment, and so that whoever reads them can tell what is wrong. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addressDigest, digestOf } from '../../src/digest.ts';
import { caddyMap } from '../../src/hosting/caddy.ts';
import { nginxMap } from '../../src/hosting/nginx.ts';
import * as routes from '../../src/routes.ts';
import { newRelease, publish, servedFolders } from '../../src/tools/releases.ts';
import { assemble } from '../../src/volumes/assemble.ts';
import type { VolumeRecord } from '../../src/volumes/record.ts';
import { Shelf } from '../../src/volumes/shelf.ts';

export interface Edition {
  /** What scripts and styles say; all pages name them. */
  look: number;
  /** Articles of each month. */
  months: Readonly<Record<string, readonly Article[]>>;
}

export interface Article {
  slug: string;
  words: string;
  photo: string;
  retracted?: boolean;
}

const noOldPaths = { redirects: [], gone: [] };
type Files = Record<string, string>;

/** Named by what is in it, as everything that pages show is here. */
const named = (before: string, content: string, after: string): [path: string, content: string] => [
  `${before}${digestOf(content).slice(0, 10)}${after}`,
  content,
];
/** Whether a file is what its name says. */
export const isWhatItsNameSays = (path: string, body: Buffer): boolean => path.includes(digestOf(body.toString()).slice(0, 10));

const lorem = 'Warga menunggu kabar dari balai desa sejak pagi. '.repeat(30);

function pageOf(look: number, title: string, pictures: readonly string[]): string {
  const [style] = styleOf(look);
  const [script] = scriptOf(look);
  const images = pictures.map((path) => `<img src="${path}" alt="">`).join('');
  return `<!doctype html><title>${title}</title><link rel="stylesheet" href="${style}"><script src="${script}"></script><h1>${title}</h1>${images}<p>${lorem}</p></html>\n`;
}
const styleOf = (look: number) => named('/aset/gaya.', `p { margin: ${look}px; } ${'/* gaya */'.repeat(80)}`, '.css');
const scriptOf = (look: number) => named('/aset/skrip.', `const tampilan = ${look}; ${'// skrip\n'.repeat(80)}`, '.js');
const photoOf = (month: string, { slug, photo }: Article) => named(`/foto/${month}/${slug}-`, photo, '-640.jpg');
const chunkOf = (articles: readonly Article[]) =>
  named('/cari/indeks/2020/index/zz_', articles.map(({ words }) => words).join(' '), '.pf_index');

function monthFiles(look: number, month: string, articles: readonly Article[]): Files {
  const shown = articles.filter(({ retracted }) => !retracted);
  return Object.fromEntries([
    ...articles.map((article) => {
      const pictures = article.retracted ? [] : [photoOf(month, article)[0]];
      return [`${routes.article(`${month}/${article.slug}`)}index.html`, pageOf(look, article.words, pictures)];
    }),
    ...shown.map((article) => photoOf(month, article)),
  ]) as Files;
}

function frontFiles({ look, months }: Edition): Files {
  const all = Object.entries(months).flatMap(([month, articles]) => articles.map((article) => ({ month, article })));
  const retracted = all
    .filter(({ article }) => article.retracted)
    .map(({ month, article: { slug } }) => addressDigest(routes.article(`${month}/${slug}`)));
  const newest = all.filter(({ article }) => !article.retracted).slice(-5);
  const chunk = chunkOf(all.flatMap(({ article }) => (article.retracted ? [] : [article])))[0];
  return {
    '/index.html': pageOf(look, 'Depan', [...newest.map(({ month, article }) => photoOf(month, article)[0]), chunk]),
    ...Object.fromEntries(
      Array.from({ length: 20 }, (_, number) => [`/rubrik/r${number}/index.html`, pageOf(look, `Rubrik ${number}`, [])]),
    ),
    '/404.html': pageOf(look, 'Halaman tidak ditemukan', []),
    [routes.retractedList]: JSON.stringify(retracted),
    '/alihan/nginx.map': nginxMap(noOldPaths),
    '/alihan/caddy.map': caddyMap(noOldPaths),
    ...Object.fromEntries([styleOf(look), scriptOf(look)]),
  };
}

/** Puts an edition where OUT_DIR is, with the code that builds use. */
export async function buildSynthetic(edition: Edition, outDir: string): Promise<void> {
  const shelf = new Shelf(outDir, join(dirname(outDir), 'tembolok'));
  const articles = Object.values(edition.months).flat();
  const records: VolumeRecord[] = [];
  const bind = async (name: string, files: Files, folders: string[]) => {
    const folder = `${name}-${digestOf(Object.entries(files).flat()).slice(0, 12)}`;
    await shelf.put(folder, async (draft) => {
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(draft + path), { recursive: true });
        await writeFile(draft + path, content);
      }
    });
    const loose = Object.keys(files).filter((path) => !folders.some((own) => path.startsWith(own)));
    records.push({ inputs: '', folder, site: '', folders, loose });
  };
  await bind('depan', frontFiles(edition), []);
  for (const [month, own] of Object.entries(edition.months)) {
    const name = month.replace('/', '-');
    await bind(name, monthFiles(edition.look, month, own), [`${routes.articles}${month}/`, routes.monthPictures(month)]);
  }
  const chunk = chunkOf(articles.filter(({ retracted }) => !retracted));
  await bind('cari-2020', Object.fromEntries([chunk]), [routes.searchIndex('2020')]);
  const volumes = records.map(({ folder }) => folder);
  const release = await newRelease(outDir);
  assemble(records, shelf, release, { copy: false });
  await publish(release, outDir, { copy: false, volumes });
  await shelf.clear(new Set([...volumes, ...(await servedFolders(outDir))]));
}

export const articleOf = (slug: string, edition = 1): Article => ({
  slug,
  words: `Kabar ${slug} ${edition}`,
  photo: `foto ${slug} ${edition}`,
});
export const yearOf = (articles: number): Record<string, Article[]> =>
  Object.fromEntries(
    Array.from({ length: 12 }, (_, month) => [
      `2020/${String(month + 1).padStart(2, '0')}`,
      Array.from({ length: articles }, (__, number) => articleOf(`warta-${number}`)),
    ]),
  );
