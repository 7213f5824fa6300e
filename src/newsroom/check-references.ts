/** What texts point at has to exist: articles, places in them, pages of the site. */
import type { Article } from '#editorial/article.ts';
import type { ArticleFinder } from '#editorial/find-article.ts';
import { idsOfThePage } from '#markdown/page-headings.ts';
import type { Reference } from '#markdown/rendered-body.ts';
import { lostReadAlso } from '#newsroom/check-read-also.ts';
import { suggestion } from '#newsroom/explain-issue.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import type { Problem } from '#newsroom/problem.ts';
import type { Place, YamlPath } from '#newsroom/yaml-document.ts';
import * as routes from '#routes.ts';

export type Finder = ArticleFinder<{ id: string }>;

export interface Finding {
  file: string;
  /** In the front matter, or a place in the file. */
  at: YamlPath | Place;
  rule: string;
  message: string;
  /** Where it does not follow from the file. */
  severity?: Problem['severity'];
}

export interface Targets {
  newsroom: Newsroom;
  finder: Finder;
  knownPaths: ReadonlySet<string>;
  byId: ReadonlyMap<string, Article>;
  now: Date | undefined;
}

/** @param where with the key that names the article, if it is a key that does */
export function missing(reference: string, finder: Finder, { key, ...where }: Omit<Finding, 'message'> & { key?: string }): Finding[] {
  const found = finder.find(reference);
  const name = key === undefined ? '' : `\`${key}\`: `;
  if (found.kind === 'one') return [];
  if (found.kind === 'several') {
    return [
      { ...where, message: `${name}Ada beberapa artikel bernama "${reference}": ${found.ids.join(' dan ')}. Tulis alamat lengkapnya.` },
    ];
  }
  if (/[“”‘’"']/.test(reference))
    return [
      {
        ...where,
        message: `${name}Tanda petik di sekitar ${reference} bukan petik lurus. Hapus, lalu ketik ulang tanda " di depan dan di belakangnya.`,
      },
    ];
  const unique = finder.slugs.filter((slug) => finder.one(slug) !== undefined);
  const hint = suggestion(reference.split('/').at(-1) ?? '', unique);
  return [{ ...where, message: `${name}Artikel "${reference}" tidak ada.${hint || ' Tulis alamatnya seperti 2026/11/judul-artikel.'}` }];
}

/** @param own the article whose text it is, if it is one's */
export function referencesIn({ file, bodyLine }: { file: string; bodyLine: number }, targets: Targets, own?: Article): Finding[] {
  const offered = new Set<string>();
  return (targets.newsroom.references.get(file) ?? []).flatMap((reference): Finding[] => {
    const at = { line: reference.line + bodyLine, column: reference.column };
    const found = { file, at, rule: 'tautan' };
    if (reference.kind === 'page') return pageMistakes(reference.target, targets).map((message) => ({ ...found, message }));
    if (reference.kind !== 'article' && reference.kind !== 'read-also') return [];
    const rule = reference.kind === 'article' ? 'tautan' : 'baca-juga';
    const unknown = missing(reference.target, targets.finder, { file, at, rule });
    const id = targets.finder.one(reference.target)?.id;
    if (id === undefined) return unknown;
    if (reference.kind === 'article') return deadPlaces(reference, id, targets.newsroom).map((message) => ({ ...found, message }));
    const lost = lostReadAlso(targets.byId.get(id), own, offered, targets.now);
    offered.add(id);
    return lost === undefined ? [] : [{ file, at, rule, message: lost, severity: 'warning' }];
  });
}

/** Headings of the other text; those of an article that could not be read are unknown. */
function deadPlaces({ fragment = '' }: Reference, id: string, { headings }: Newsroom): string[] {
  const known = headings.get(id);
  const isFootnote = fragment.startsWith('catatan-');
  if (fragment === '' || !known || known.includes(fragment) || idsOfThePage.includes(fragment) || isFootnote) return [];
  const instead = known.length > 0 ? `Pilihannya: ${known.map((one) => `#${one}`).join(', ')}.` : `Hapus "#${fragment}" dari alamatnya.`;
  return [`Tidak ada subjudul "#${fragment}" di artikel ${id}. ${instead}`];
}

/** Addresses of regions cannot be judged while regions.yaml cannot be read. */
const regionPrefix = routes.region([]).slice(0, -1);

function pageMistakes(target: string, { newsroom, knownPaths }: Targets): string[] {
  const path = target.replace(/[?#].*$/, '');
  if (knownPaths.has(path) || (!newsroom.regionsReadable && path.startsWith(regionPrefix))) return [];
  const date = /^(\/.*\/)(\d{4}\/(?:\d\d\/(?:\d\d\/)?)?)$/.exec(path);
  if (date?.[1] === routes.dateIndex) {
    return hasArticlesOf((date[2] ?? '').slice(0, -1).replaceAll('/', '-'), newsroom)
      ? []
      : [`Indeks ${path} belum ada, karena tidak ada artikel bertanggal itu. Periksa tanggalnya atau tautkan ${routes.dateIndex}.`];
  }
  const listing = /^(.+\/)\d{4}\/\d+\/$/.exec(path)?.[1];
  if (listing !== undefined && knownPaths.has(listing))
    return [`Isi halaman arsip ${path} dapat bergeser, jadi jangan ditautkan. Tautkan ${listing} atau artikel yang dimaksud.`];
  const hint = suggestion(path, [...knownPaths]);
  return [`Halaman ${path} tidak ada di situs ini.${hint || ' Periksa alamatnya; alamat halaman diakhiri garis miring.'}`];
}

/** The days of articles that could not be read are unknown, so nothing is said then. */
const hasArticlesOf = (date: string, { articles, names }: Newsroom) =>
  articles.length < names.articles.length || articles.some(({ data }) => data.published.startsWith(date));
