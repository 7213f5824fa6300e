/** Names in articles that have to exist: authors, rubrics, topics, regions, other articles, pages of the site. */
import type { Article } from '#editorial/article.ts';
import { ArticleFinder } from '#editorial/find-article.ts';
import { missing, referencesIn, type Finder, type Finding } from '#newsroom/check-references.ts';
import { suggestion } from '#newsroom/explain-issue.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import type { Problem } from '#newsroom/problem.ts';
import { isBuilt } from '#newsroom/reserved-names.ts';
import type { Place, YamlPath } from '#newsroom/yaml-document.ts';
import * as routes from '#routes.ts';

export type Locate = (file: string, path: YamlPath) => Place;

/** @param now when targets that are still scheduled are to be warned of */
export function checkArticles(newsroom: Newsroom, knownPaths: ReadonlySet<string>, locate: Locate, now: Date | undefined): Problem[] {
  const finder = new ArticleFinder([...new Set(newsroom.names.articles)].map((id) => ({ id })));
  const targets = { newsroom, finder, knownPaths, byId: new Map(newsroom.articles.map((one) => [one.id, one])), now };
  const named = { ...newsroom.names, regions: newsroom.regions.map(({ code }) => code) };
  const names = {
    authors: known(named.authors),
    categories: known(named.categories),
    topics: known(named.topics),
    regions: known(named.regions),
  };
  const everyText = [...newsroom.articles, ...newsroom.unfinished];
  const findings = everyText.flatMap((article) => [
    ...namesIn(article, newsroom.regionsReadable ? names : { ...names, regions: known(article.data.regions) }),
    ...articlesNamedIn(article, finder),
    ...referencesIn(article, targets, article),
  ]);
  const drafts = new Set(everyText.filter(({ data }) => data.draft).map(({ file }) => file));
  return [
    ...findings.map((finding) => toProblem(finding, drafts.has(finding.file) ? 'warning' : 'error', locate)),
    ...aliasDoubles(newsroom.articles, knownPaths).map((finding) => toProblem(finding, 'error', locate)),
    // What stands outside articles/ must not need a particular article.
    ...[...newsroom.authors, ...newsroom.pages]
      .flatMap((item) => referencesIn(item, targets))
      .map((finding) => toProblem(finding, 'warning', locate)),
    ...frontFindings(newsroom, finder).map((finding) => toProblem(finding, 'warning', locate)),
  ];
}

function toProblem({ file, at, rule, message, ...own }: Finding, severity: Problem['severity'], locate: Locate): Problem {
  const place = 'line' in at ? at : locate(file, at);
  return { file, ...place, severity: own.severity ?? severity, rule, message };
}

interface Known {
  list: readonly string[];
  /** For many thousand questions. */
  set: ReadonlySet<string>;
}

const known = (list: readonly string[]): Known => ({ list, set: new Set(list) });

function namesIn({ file, data }: Article, names: Record<'authors' | 'categories' | 'topics' | 'regions', Known>): Finding[] {
  const check = (values: readonly string[] | undefined, { list, set }: Known, key: string, folder: string): Finding[] =>
    (values ?? []).flatMap((value, index) =>
      set.has(value)
        ? []
        : [
            {
              file,
              at: [key, index],
              rule: 'rujukan',
              message: `\`${key}\`: "${value}" belum ada di ${folder}.${hint(value, list, folder)}`,
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

function hint(value: string, known: readonly string[], folder: string): string {
  // A code close to another one is another place.
  if (folder === 'regions.yaml') return ' Tambahkan di sana dengan nama dan jenisnya, atau tulis kode lain yang sudah ada.';
  if (known.length === 0) return ` Buat berkasnya di folder ${folder} lebih dulu.`;
  return suggestion(value, known) || ` Tambahkan di sana, atau pilih yang sudah ada${known.length > 12 ? '' : `: ${known.join(', ')}`}.`;
}

const articlesNamedIn = (article: Article, finder: Finder): Finding[] =>
  (article.data.corrections ?? []).flatMap(({ link }, index) =>
    link === undefined ? [] : missing(link, finder, { file: article.file, at: ['corrections', index, 'link'], rule: 'ralat', key: 'link' }),
  );

function aliasDoubles(articles: readonly Article[], knownPaths: ReadonlySet<string>): Finding[] {
  const owner = new Map([
    ...[...knownPaths].map((path) => [path, 'halaman situs ini'] as const),
    ...articles.map(({ id, file }) => [routes.article(id), file] as const),
  ]);
  return articles.flatMap(({ file, data }) =>
    (data.aliases ?? []).flatMap((alias, index): Finding[] => {
      const path = alias.endsWith('/') ? alias : `${alias}/`;
      const other = owner.get(path) ?? (isBuilt(alias) ? 'berkas situs ini' : undefined);
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
