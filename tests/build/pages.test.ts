/** Which pages there are, and what every one of them has to say of itself. */
import { describe, expect, test } from 'vitest';
import { site } from '#site.ts';
import { listings, pageSize, standingPages, withPage } from './fixture-newsroom.ts';
import { fixtureOrigin } from './fixture-site.ts';
import { onEach } from './on-each.ts';
import { all, articlePages, attribute, first, isIndexed, metaContent, only, page, pages, text } from './site.ts';

function listingPaths(): string[] {
  return listings.flatMap(({ path, articles }) => {
    const years = Map.groupBy(articles, ({ id }) => id.slice(0, 4));
    const bound = [...years].flatMap(([year, ofYear]) =>
      Array.from({ length: Math.ceil(ofYear.length / pageSize) }, (_, index) => `${path}${year}/${index + 1}/`),
    );
    return [path, ...bound];
  });
}

function datePaths(): string[] {
  const days = withPage.map(({ published }) => published.slice(0, 10).replaceAll('-', '/'));
  return ['/indeks/', ...new Set(days.flatMap((day) => [day.slice(0, 4), day.slice(0, 7), day].map((part) => `/indeks/${part}/`)))];
}

describe('The site', () => {
  test('has exactly the pages that the newsroom asks for', () => {
    const expected = [
      '/',
      '/404.html',
      '/cari/',
      '/luring/',
      '/ralat/',
      ...standingPages.map((slug) => `/${slug}/`),
      ...withPage.map(({ id }) => `/berita/${id}/`),
      ...listingPaths(),
      ...datePaths(),
    ];
    expect(pages.map(({ path }) => path).sort()).toEqual(expected.sort());
  });

  test('has every standing page that the law or the contract names', () => {
    for (const slug of ['redaksi', 'pedoman-media-siber', 'kode-etik', 'hak-jawab', 'privasi', 'tentang', 'kontak'])
      expect(pages.map(({ path }) => path)).toContain(`/${slug}/`);
  });

  test('names the publisher, its address and who is responsible on the masthead, or says that they are not known yet', () => {
    for (const slug of ['redaksi', 'kontak']) {
      const facts = only(only(page(`/${slug}/`).tree, 'main'), 'dl');
      const told = new Map(all(facts, 'dt').map((term, index) => [text(term), text(all(facts, 'dd')[index])]));
      const { legalName, address, responsiblePerson, email, phone } = site.publisher;
      const known = { 'Badan hukum': legalName, Alamat: address, 'Penanggung jawab': responsiblePerson, Surel: email, Telepon: phone };
      expect(Object.fromEntries(told)).toEqual(
        Object.fromEntries(Object.entries(known).map(([term, value]) => [term, value ?? 'Belum diisi penerbit'])),
      );
    }
  });

  test('keeps from search engines what is no content of its own, and nothing else', () => {
    const kept = pages.filter((each) => !isIndexed(each)).map(({ path }) => path);
    const empty = listings.filter(({ articles }) => articles.length === 0).map(({ path }) => path);
    const withdrawn = withPage.filter(({ state }) => state === 'retracted').map(({ id }) => `/berita/${id}/`);
    expect(empty.length).toBeGreaterThan(0);
    expect(kept.sort()).toEqual(['/404.html', '/cari/', '/luring/', ...empty, ...withdrawn].sort());
  });
});

describe('Every page', () => {
  test('is Indonesian and has one title, one description, one main part and one main headline', () => {
    onEach(pages, (each) => {
      const { tree } = each;
      expect(attribute(only(tree, 'html'), 'lang')).toBe('id');
      expect(text(only(only(tree, 'head'), 'title'))).not.toBe('');
      expect(all(tree, 'meta', { name: 'description' })).toHaveLength(1);
      expect(metaContent(each, 'description')?.trim()).toBeTruthy();
      expect(all(tree, 'main')).toHaveLength(1);
      expect(text(only(tree, 'h1'))).not.toBe('');
    });
  });

  test('has a title that no other page has', () => {
    const titles = Map.groupBy(pages, ({ tree }) => text(only(only(tree, 'head'), 'title')));
    const shared = [...titles].filter(([, owners]) => owners.length > 1).map(([, owners]) => owners.map(({ path }) => path));
    expect(shared).toEqual([]);
  });

  test('never skips a level of headings', () => {
    onEach(pages, ({ tree }) => {
      const levels = all(only(tree, 'main'), 'h1 h2 h3 h4 h5 h6').map(({ tagName }) => Number(tagName.slice(1)));
      const steps = levels.map((level, index) => level - (levels[index - 1] ?? 0));
      expect(Math.max(...steps)).toBe(1);
    });
  });

  test('names itself as its own canonical address, once and everywhere the same', () => {
    onEach(pages, (each) => {
      const canonical = `${fixtureOrigin}${each.path}`;
      expect(attribute(only(each.tree, 'link', { rel: 'canonical' }), 'href')).toBe(canonical);
      expect(metaContent(each, 'og:url')).toBe(canonical);
    });
  });

  test('tells search engines either to stay away or to show large pictures', () => {
    onEach(pages, (each) => {
      expect(all(each.tree, 'meta', { name: 'robots' })).toHaveLength(1);
      expect(metaContent(each, 'robots')).toBe(isIndexed(each) ? 'max-image-preview:large' : 'noindex');
    });
  });

  test('describes itself to social networks', () => {
    onEach(pages, (each) => {
      expect(metaContent(each, 'og:site_name')).toBe('Kentongan');
      expect(metaContent(each, 'og:locale')).toBe('id_ID');
      expect(metaContent(each, 'og:title')).toBe(text(only(only(each.tree, 'head'), 'title')).replace(' · Kentongan', ''));
      expect(metaContent(each, 'og:description')).toBe(metaContent(each, 'description'));
      expect(metaContent(each, 'og:type')).toBe(each.path.startsWith('/berita/') && isIndexed(each) ? 'article' : 'website');
    });
  });

  test('leads to its content by a skip link, to every policy page and to the ways of finding more', () => {
    onEach(pages, ({ tree }) => {
      const skip = first(only(tree, 'body'), 'a');
      expect(attribute(skip, 'href')).toBe(`#${attribute(only(tree, 'main'), 'id') ?? ''}`);
      const foot = all(only(tree, 'footer'), 'a').map((link) => attribute(link, 'href'));
      expect(foot).toEqual(
        expect.arrayContaining([...standingPages.map((slug) => `/${slug}/`), '/ralat/', '/indeks/', '/cari/', '/feed.xml']),
      );
    });
  });

  test('has no place where visitors write for others: every form asks the site itself a question', () => {
    onEach(pages, ({ path, tree }) => {
      for (const form of all(tree, 'form')) {
        expect(['/cari/', '/luring/']).toContain(attribute(form, 'action') ?? path);
        expect(attribute(form, 'method') ?? 'get').toBe('get');
      }
      expect(all(tree, 'textarea')).toEqual([]);
    });
  });

  test('offers the feed of the site to feed readers', () => {
    onEach(pages, ({ tree }) =>
      expect(all(tree, 'link', { rel: 'alternate', type: 'application/rss+xml', href: '/feed.xml' })).toHaveLength(1),
    );
  });
});

test('Every list offers its own feed in its head and on its page', () => {
  for (const { path } of listings) {
    const links = all(page(path).tree, 'link a', { href: `${path}feed.xml` });
    expect(links.map(({ tagName }) => tagName).sort()).toEqual(['a', 'link']);
  }
});

test('Articles with a picture hand a JPEG of it to social networks, with size and words for it', () => {
  const illustrated = articlePages.filter(({ tree }) => first(tree, 'figure', { className: 'lead-photo' }));
  expect(illustrated.length).toBe(withPage.filter(({ image, state }) => image && state !== 'retracted').length);
  for (const each of illustrated) {
    expect(metaContent(each, 'og:image')).toMatch(/^https:\/\/tirta\.example\/foto\/\d{4}\/\d{2}\/[a-z0-9-]+\.jpg$/);
    expect(Number(metaContent(each, 'og:image:width'))).toBeGreaterThan(0);
    expect(Number(metaContent(each, 'og:image:height'))).toBeGreaterThan(0);
    expect(metaContent(each, 'og:image:alt')).toBeTruthy();
    expect(metaContent(each, 'twitter:card')).toBe('summary_large_image');
  }
});

test('Articles repeat in their head the times that they show', () => {
  for (const each of articlePages.filter(isIndexed)) {
    expect(metaContent(each, 'article:published_time')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/);
    expect(metaContent(each, 'article:section')).toBeTruthy();
  }
});
