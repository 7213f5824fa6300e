/** Names in articles that have to exist: authors, rubrics, topics, regions, other articles, pages of the site. */
import type { Article } from '#editorial/article.ts';
import { ArticleFinder } from '#editorial/find-article.ts';
import { suggestion } from '#newsroom/explain-issue.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import type { Problem } from '#newsroom/problem.ts';
import type { Place, YamlPath } from '#newsroom/yaml-document.ts';
import * as routes from '#routes.ts';

export type Locate = (file: string, path: YamlPath) => Promise<Place>;

type Finder = ArticleFinder<{ id: string }>;

interface Finding {
  file: string;
  /** In the front matter, or a place in the file. */
  at: YamlPath | Place;
  rule: string;
  message: string;
}

export async function checkArticles(newsroom: Newsroom, knownPaths: ReadonlySet<string>, locate: Locate): Promise<Problem[]> {
  const finder = new ArticleFinder([...new Set(newsroom.names.articles)].map((id) => ({ id })));
  const names = { ...newsroom.names, regions: newsroom.regions.map(({ code }) => code) };
  const findings = newsroom.articles.flatMap((article) => [
    ...namesIn(article, newsroom.regionsReadable ? names : { ...names, regions: article.data.regions }),
    ...articlesNamedIn(article, finder),
    ...referencesIn(article.file, article.bodyLine, newsroom, finder, knownPaths),
  ]);
  const drafts = new Set(newsroom.articles.filter(({ data }) => data.draft).map(({ file }) => file));
  return Promise.all([
    ...findings.map((finding) => toProblem(finding, drafts.has(finding.file) ? 'warning' : 'error', locate)),
    ...aliasDoubles(newsroom.articles, knownPaths).map((finding) => toProblem(finding, 'error', locate)),
    // What stands outside articles/ must not need a particular article.
    ...[...newsroom.authors, ...newsroom.pages]
      .flatMap(({ file, bodyLine }) => referencesIn(file, bodyLine, newsroom, finder, knownPaths))
      .map((finding) => toProblem(finding, 'warning', locate)),
    ...frontFindings(newsroom, finder).map((finding) => toProblem(finding, 'warning', locate)),
  ]);
}

async function toProblem({ file, at, rule, message }: Finding, severity: Problem['severity'], locate: Locate): Promise<Problem> {
  const place = 'line' in at ? at : await locate(file, at);
  return { file, ...place, severity, rule, message };
}

function namesIn({ file, data }: Article, names: Record<'authors' | 'categories' | 'topics' | 'regions', readonly string[]>): Finding[] {
  const check = (values: readonly string[] | undefined, known: readonly string[], key: string, folder: string): Finding[] =>
    (values ?? []).flatMap((value, index) =>
      known.includes(value)
        ? []
        : [
            {
              file,
              at: [key, index],
              rule: 'rujukan',
              message: `\`${key}\`: "${value}" belum ada di ${folder}.${suggestion(value, known) || ` Tambahkan di sana, atau pilih yang sudah ada${known.length > 12 ? '' : `: ${known.join(', ')}`}.`}`,
            },
          ],
    );
  return [
    ...check(data.authors, names.authors, 'authors', 'authors/'),
    ...check(data.editors, names.authors, 'editors', 'authors/'),
    ...check(data.topics, names.topics, 'topics', 'topics/'),
    ...check(data.regions, names.regions, 'regions', 'regions.yaml'),
    ...check(data.category === '' ? [] : [data.category], names.categories, 'category', 'categories/'),
  ];
}

const articlesNamedIn = (article: Article, finder: Finder): Finding[] =>
  (article.data.corrections ?? []).flatMap(({ link }, index) =>
    link === undefined ? [] : missing(link, finder, { file: article.file, at: ['corrections', index, 'link'], rule: 'ralat', key: 'link' }),
  );

/** @param where with the key that names the article, if it is a key that does */
function missing(reference: string, finder: Finder, { key, ...where }: Omit<Finding, 'message'> & { key?: string }): Finding[] {
  const found = finder.find(reference);
  const name = key === undefined ? '' : `\`${key}\`: `;
  if (found.kind === 'one') return [];
  if (found.kind === 'several') {
    return [
      { ...where, message: `${name}Ada beberapa artikel bernama "${reference}": ${found.ids.join(' dan ')}. Tulis alamat lengkapnya.` },
    ];
  }
  const hint = suggestion(reference.split('/').at(-1) ?? '', finder.slugs);
  return [{ ...where, message: `${name}Artikel "${reference}" tidak ada.${hint || ' Tulis alamatnya seperti 2026/11/judul-artikel.'}` }];
}

/** Addresses of regions cannot be judged while regions.yaml cannot be read. */
const regionPrefix = routes.region([]).slice(0, -1);

function referencesIn(file: string, bodyLine: number, newsroom: Newsroom, finder: Finder, knownPaths: ReadonlySet<string>): Finding[] {
  return (newsroom.references.get(file) ?? []).flatMap(({ kind, target, line, column }): Finding[] => {
    const at = { line: line + bodyLine, column };
    if (kind === 'read-also') return missing(target, finder, { file, at, rule: 'baca-juga' });
    if (kind === 'article') return missing(target, finder, { file, at, rule: 'tautan' });
    const path = target.replace(/[?#].*$/, '');
    if (kind !== 'page' || knownPaths.has(path) || (!newsroom.regionsReadable && path.startsWith(regionPrefix))) return [];
    const hint = suggestion(path, [...knownPaths]);
    return [
      {
        file,
        at,
        rule: 'tautan',
        message: `Halaman ${path} tidak ada di situs ini.${hint || ' Periksa alamatnya; alamat halaman diakhiri garis miring.'}`,
      },
    ];
  });
}

function aliasDoubles(articles: readonly Article[], knownPaths: ReadonlySet<string>): Finding[] {
  const owner = new Map([
    ...[...knownPaths].map((path) => [path, 'halaman situs ini'] as const),
    ...articles.map(({ id, file }) => [routes.article(id), file] as const),
  ]);
  return articles.flatMap(({ file, data }) =>
    (data.aliases ?? []).flatMap((alias, index): Finding[] => {
      const path = alias.endsWith('/') ? alias : `${alias}/`;
      const other = owner.get(path);
      owner.set(path, file);
      return other === undefined
        ? []
        : [
            {
              file,
              at: ['aliases', index],
              rule: 'alamat',
              message: `\`aliases\`: ${alias} sudah dipakai oleh ${other}. Hapus alamat ini atau tulis yang lain.`,
            },
          ];
    }),
  );
}

const frontFindings = ({ front }: Newsroom, finder: Finder): Finding[] => [
  ...(front.lead === undefined
    ? []
    : missing(front.lead, finder, { file: 'front.yaml', at: ['lead'], rule: 'halaman-depan', key: 'lead' })),
  ...(front.second ?? []).flatMap((slug, index) =>
    missing(slug, finder, { file: 'front.yaml', at: ['second', index], rule: 'halaman-depan', key: 'second' }),
  ),
];
