/** Search engines are told of every page they may index, of nothing else, and of true dates. */
import { describe, expect, test } from 'vitest';
import { listings, modified, offered, readable, withPage } from './fixture-newsroom.ts';
import { fixtureOrigin, fixtureTime } from './fixture-site.ts';
import { onEach } from './on-each.ts';
import { files, isIndexed, pages, read } from './site.ts';
import { readXml } from './xml.ts';

interface Entry {
  loc: string;
  lastmod?: string;
}
interface NewsEntry extends Entry {
  'news:news': {
    'news:publication': { 'news:name': string; 'news:language': string };
    'news:publication_date': string;
    'news:title': string;
  };
}

interface Sitemap {
  urlset?: { url?: NewsEntry[] };
  sitemapindex?: { sitemap?: Entry[] };
}

const xml = (path: string) => readXml(path) as Sitemap;
const entriesOf = (path: string) => xml(path).urlset?.url ?? [];
const index = xml('/sitemap-index.xml').sitemapindex?.sitemap ?? [];
const sitemaps = files.filter((file) => /^\/sitemap-(?:\d{4}|depan)\.xml$/.test(file));
const told: Entry[] = sitemaps.flatMap(entriesOf);
const article = ({ id }: { id: string }) => `${fixtureOrigin}/berita/${id}/`;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/;

describe('The sitemaps', () => {
  test('are well-formed XML with something in them', () => {
    const all = files.filter((file) => file.startsWith('/sitemap')).map((path) => ({ path }));
    onEach(all, ({ path }) => expect((xml(path).urlset?.url ?? xml(path).sitemapindex?.sitemap ?? []).length).toBeGreaterThan(0));
  });

  test('list exactly the pages that may be indexed, each once, by absolute canonical address', () => {
    const indexable = pages.filter(isIndexed).map(({ path }) => fixtureOrigin + path);
    expect(told.map(({ loc }) => loc).sort()).toEqual(indexable.sort());
  });

  test('are all named in the index, and the index in robots.txt', () => {
    expect(index.map(({ loc }) => loc).sort()).toEqual([...sitemaps, '/sitemap-news.xml'].map((path) => fixtureOrigin + path).sort());
    expect(read('/robots.txt').split('\n')).toEqual(expect.arrayContaining([`Sitemap: ${fixtureOrigin}/sitemap-index.xml`]));
  });

  test('hold everything of a year in a file of its own, its articles first', () => {
    const years = new Set(readable.map(({ id }) => id.slice(0, 4)));
    for (const year of years) {
      const expected = readable.filter(({ id }) => id.startsWith(year)).map(article);
      const told = entriesOf(`/sitemap-${year}.xml`).map(({ loc }) => loc);
      expect(told.slice(0, expected.length)).toEqual(expected);
      for (const loc of told.slice(expected.length)) expect(loc).toMatch(new RegExp(`/${year}/(?:\\d+/)*$`));
    }
  });

  test('date an article by its last real change', () => {
    const dates = new Map(told.map(({ loc, lastmod }) => [loc, lastmod]));
    onEach(readable, (each) => expect(dates.get(article(each))).toBe(modified(each)));
    const changedLater = readable.filter((each) => modified(each) > each.published);
    expect(changedLater.length).toBeGreaterThan(4);
  });

  test('date a list by the newest change of what it shows', () => {
    const dates = new Map(told.map(({ loc, lastmod }) => [loc, lastmod]));
    onEach(
      listings.filter(({ articles }) => articles.length > 0),
      ({ path, articles }) => expect(dates.get(fixtureOrigin + path)).toBe(articles.map(modified).sort().at(-1)),
    );
  });

  test('date a file of the index by the newest date in it', () => {
    onEach(
      index.filter(({ lastmod }) => lastmod !== undefined).map(({ loc, lastmod }) => ({ path: loc.replace(fixtureOrigin, ''), lastmod })),
      ({ path, lastmod }) => {
        expect(lastmod).toBe(
          entriesOf(path)
            .map((entry) => entry.lastmod ?? '')
            .sort()
            .at(-1),
        );
      },
    );
  });

  test('name no date that has not come yet, and never the time of the build', () => {
    const dates = [...told, ...index].flatMap(({ lastmod }) => lastmod ?? []);
    expect(dates.filter((date) => !instant.test(date))).toEqual([]);
    expect(dates.filter((date) => date >= fixtureTime)).toEqual([]);
  });
});

describe('The news sitemap', () => {
  const news = entriesOf('/sitemap-news.xml');
  const hours = ({ published }: { published: string }) => (Date.parse(fixtureTime) - Date.parse(published)) / 3_600_000;

  test('holds the live articles of the last two days without paid ones, newest first', () => {
    const expected = offered.filter((each) => hours(each) <= 48 && each.kind !== 'advertorial');
    expect(news.map(({ loc }) => loc)).toEqual(expected.map(article));
    // Both borders are crossed by something in the fixture.
    expect(offered.some((each) => hours(each) > 48 && hours(each) < 49)).toBe(true);
    expect(offered.some((each) => hours(each) <= 48 && each.kind === 'advertorial')).toBe(true);
  });

  test('gives name, language, first publication and bare headline of each', () => {
    onEach(
      news.map((entry) => ({ path: entry.loc, news: entry['news:news'] })),
      ({ path, news: facts }) => {
        const written = withPage.find((each) => article(each) === path);
        expect(facts['news:publication']).toEqual({ 'news:name': 'Kentongan', 'news:language': 'id' });
        expect(facts['news:publication_date']).toBe(written?.published);
        expect(facts['news:title']).toBe(written?.title);
      },
    );
  });
});

describe('robots.txt', () => {
  /** Rules by the robots that they are for, as RFC 9309 groups them. */
  const groups = read('/robots.txt')
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => /^(?:User-agent|Allow|Disallow):/.test(line)))
    .map((lines) => ({
      agents: lines.flatMap((line) => /^User-agent: (.*)/.exec(line)?.[1] ?? []),
      rules: lines.filter((line) => !line.startsWith('User-agent')),
    }))
    .filter(({ agents }) => agents.length > 0);
  const rulesFor = (agent: string) => groups.filter(({ agents }) => agents.includes(agent)).map(({ rules }) => rules);

  test('opens everything for readers to search engines, to those that answer with sources, and to readers', () => {
    for (const agent of ['*', 'OAI-SearchBot', 'Claude-SearchBot', 'PerplexityBot', 'ChatGPT-User', 'Claude-User'])
      expect(rulesFor(agent), agent).toEqual([['Allow: /', 'Disallow: /admin/']]);
  });

  test('keeps out those that train models, each by its name and once', () => {
    const named = ['GPTBot', 'ClaudeBot', 'Google-Extended', 'CCBot', 'Applebot-Extended', 'meta-externalagent', 'Amazonbot', 'Bytespider'];
    for (const agent of named) expect(rulesFor(agent), agent).toEqual([['Disallow: /']]);
    // Search of these is what Googlebot and Bingbot do, whom the group for everyone lets in.
    for (const agent of ['Googlebot', 'Bingbot']) expect(rulesFor(agent)).toEqual([]);
  });
});
