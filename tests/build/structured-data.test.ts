/** Structured data says what the page shows, in the forms that search engines ask for. */
import { describe, expect, test } from 'vitest';
import { author, categories, local, modified, offered, passed, readable, written } from './fixture-newsroom.ts';
import { fixtureOrigin } from './fixture-site.ts';
import { onEach } from './on-each.ts';
import { all, article, attribute, files, first, hasPage, isIndexed, jsonLd, metaContent, only, page, pages, text } from './site.ts';

interface AuthorNode {
  '@type': string;
  name: string;
  url: string;
}
interface ArticleNode {
  '@type': string;
  headline: string;
  datePublished: string;
  dateModified: string;
  author: AuthorNode[];
  image?: string[];
  [key: string]: unknown;
}
interface ListItem {
  '@type': string;
  position: number;
  name: string;
  item: string;
}

const articleTypes = /Article$/;
const articleNodes = (of: Parameters<typeof jsonLd>[0]) =>
  jsonLd(of).filter((node) => articleTypes.test(String(node['@type']))) as unknown as ArticleNode[];
const node = (id: string): ArticleNode => {
  const [found, ...others] = articleNodes(article(id));
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} article nodes`);
  return found;
};
const types = {
  report: 'NewsArticle',
  explainer: 'NewsArticle',
  'press-release': 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  advertorial: 'AdvertiserContentArticle',
};

describe('An article', () => {
  test('is one node of the type that fits its kind', () => {
    onEach(readable, ({ id, kind }) => expect(node(id)['@type']).toBe(types[kind]));
    expect(new Set(readable.map(({ kind }) => kind)).size).toBe(5);
  });

  test('has the headline that readers see', () => {
    onEach(readable, ({ id, title }) => {
      const headline = text(only(article(id).tree, 'h1'));
      expect(headline).toBe(title.replace(/\s+/g, ' '));
      expect(node(id).headline).toBe(headline);
    });
  });

  test('has the times that readers see, with their offset, and no other ones', () => {
    onEach(readable, (each) => {
      const { datePublished, dateModified } = node(each.id);
      expect(datePublished).toBe(each.published);
      expect(dateModified).toBe(modified(each));
      expect(`${datePublished} ${dateModified}`).toMatch(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00 ?){2}$/);
      const head = only(article(each.id).tree, 'header', { className: 'article-head' });
      expect(attribute(first(head, 'time'), 'dateTime')).toBe(datePublished);
      expect(metaContent(article(each.id), 'article:published_time')).toBe(datePublished);
      expect(metaContent(article(each.id), 'article:modified_time')).toBe(dateModified);
    });
  });

  test('tells of every correction that readers see, with its time and words, and of no other', () => {
    onEach(readable, (each) => {
      const shown = (each.corrections ?? []).filter(({ at }) => passed(at)).toSorted((a, b) => (a.at < b.at ? -1 : 1));
      const told = (node(each.id)['correction'] ?? []) as { '@type': string; datePublished: string; text: string }[];
      expect(told.map(({ datePublished }) => datePublished)).toEqual(shown.map(({ at }) => local(at)));
      const words = text(only(article(each.id).tree, 'main'));
      told.forEach((correction, index) => {
        expect(correction['@type']).toBe('CorrectionComment');
        expect(correction.text).toMatch(/^(?:Ralat|Penjelasan redaksi|Hak jawab|Pembaruan): \S/);
        expect(correction.text).toContain(shown[index]?.note);
        expect(words).toContain(shown[index]?.note);
      });
    });
    expect(readable.filter(({ id }) => node(id)['correction'] !== undefined).length).toBeGreaterThan(2);
  });

  test('names each author by an object of its own, without titles, with the page that is theirs', () => {
    onEach(readable, ({ id, authors }) => {
      const people = authors.map(author);
      const nodes = node(id).author;
      expect(nodes.map(({ name }) => name)).toEqual(people.map(({ name }) => name));
      expect(nodes.map((each) => each['@type'])).toEqual(people.map(({ kind }) => (kind === 'desk' ? 'Organization' : 'Person')));
      expect(nodes.map(({ url }) => url)).toEqual(authors.map((each) => `${fixtureOrigin}/penulis/${each}/`));
      for (const { url } of nodes) expect(hasPage(new URL(url).pathname)).toBe(true);
    });
    const names = readable.flatMap(({ id }) => node(id).author.map(({ name }) => name));
    expect(names.filter((name) => /,| dan |\b(?:Dr|Ir|Hj?|Prof|M|S)\./.test(name))).toEqual([]);
    expect(names).toContain('Nurul Hikmawati');
  });

  test('is free, Indonesian, in its rubric, and published by the site', () => {
    onEach(readable, ({ id, category, description, dateline }) => {
      expect(node(id)).toMatchObject({
        '@context': 'https://schema.org',
        mainEntityOfPage: `${fixtureOrigin}/berita/${id}/`,
        inLanguage: 'id',
        isAccessibleForFree: true,
        articleSection: categories.find((each) => each.id === category)?.name,
        description,
        publisher: { '@id': `${fixtureOrigin}/#organisasi` },
      });
      expect(node(id)['dateline']).toBe(dateline);
    });
  });

  test('is described on its own page only', () => {
    const others = pages.filter(({ path }) => !path.startsWith('/berita/'));
    onEach(others, (each) => expect(articleNodes(each)).toEqual([]));
    const withdrawn = written.filter(({ state }) => state === 'retracted');
    onEach(withdrawn, ({ id }) => expect(articleNodes(article(id))).toEqual([]));
  });
});

describe('Breadcrumbs', () => {
  const crumbs = (of: Parameters<typeof jsonLd>[0]) =>
    jsonLd(of).filter((each) => each['@type'] === 'BreadcrumbList') as unknown as { itemListElement: ListItem[] }[];

  test('lead from the home page to the page itself, on every page below it', () => {
    const below = pages.filter((each) => isIndexed(each) && each.path !== '/');
    onEach(below, (each) => {
      const [list, ...others] = crumbs(each);
      const items = list?.itemListElement ?? [];
      expect(others).toEqual([]);
      expect(items.length).toBeGreaterThan(1);
      expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
      expect(items[0]?.item).toBe(`${fixtureOrigin}/`);
      expect(items.at(-1)?.item).toBe(fixtureOrigin + each.path);
      for (const { name, item } of items) {
        expect(name).not.toBe('');
        expect(hasPage(new URL(item).pathname), item).toBe(true);
      }
    });
  });

  test('are those that readers see', () => {
    onEach(offered, ({ id }) => {
      const each = article(id);
      const shown = all(only(each.tree, 'nav', { className: 'crumbs' }), 'a').map((link) => [
        text(link),
        fixtureOrigin + (attribute(link, 'href') ?? ''),
      ]);
      const told = crumbs(each)[0]?.itemListElement.map(({ name, item }) => [name, item]) ?? [];
      expect(told.slice(0, -1)).toEqual(shown);
    });
  });
});

describe('The publication', () => {
  test('is described on the home page: the site and its publisher with the pages that hold its policies', () => {
    const nodes = jsonLd(page('/'));
    expect(nodes).toContainEqual(expect.objectContaining({ '@type': 'WebSite', name: 'Kentongan', url: `${fixtureOrigin}/` }));
    const publisher = nodes.find((each) => each['@type'] === 'NewsMediaOrganization');
    expect(publisher).toMatchObject({ '@id': `${fixtureOrigin}/#organisasi`, name: 'Kentongan', url: `${fixtureOrigin}/` });
    const policies = ['masthead', 'ethicsPolicy', 'correctionsPolicy', 'publishingPrinciples'].map((key) => String(publisher?.[key]));
    for (const url of policies) expect(hasPage(url.replace(fixtureOrigin, '')), url).toBe(true);
    expect(files).toContain(String(publisher?.['logo']).replace(fixtureOrigin, ''));
  });

  test('is the site of one page only, the home page', () => {
    const others = pages.filter(({ path }) => path !== '/');
    onEach(others, (each) => expect(jsonLd(each).filter((found) => found['@type'] === 'WebSite')).toEqual([]));
  });
});

test('No text can end a block of structured data', () => {
  onEach(pages, ({ tree }) => {
    for (const script of all(tree, 'script', { type: 'application/ld+json' })) expect(text(script)).not.toContain('<');
  });
  expect(jsonLd(article('2025/01/antrean-loket-gabungan')).some(({ headline }) => String(headline).includes('<'))).toBe(true);
});
