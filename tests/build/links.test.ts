/** Everything that pages point at is there, and nothing is fetched from elsewhere. */
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { listings } from './fixture-newsroom.ts';
import { fixtureOrigin } from './fixture-site.ts';
import { onEach } from './on-each.ts';
import { all, attribute, files, page, pages, read, type Page } from './site.ts';

const known = new Set(files);
const anchors = new WeakMap<Page, Set<string>>();

function anchorsOf(of: Page): Set<string> {
  const found = anchors.get(of) ?? new Set(all(of.tree, '*', { id: true }).map((element) => attribute(element, 'id') ?? ''));
  anchors.set(of, found);
  return found;
}

/** Addresses that an element makes a browser follow or load. */
function addressesOf(element: Element): string[] {
  const single = ['href', 'src', 'action', 'formAction', 'poster', 'data', 'cite', 'dataSearch', 'dataUrl'].map((name) =>
    attribute(element, name),
  );
  const sets = [attribute(element, 'srcSet')?.split(',') ?? []].flat().map((candidate) => candidate.trim().split(/\s+/)[0]);
  return [...single, ...sets].filter((address): address is string => address !== undefined);
}

interface Link {
  path: string;
  tag: string;
  address: string;
  url: URL;
}

const links: Link[] = pages.flatMap(({ path, tree }) =>
  all(tree, '*').flatMap((element) =>
    addressesOf(element).map((address) => ({ path, tag: element.tagName, address, url: new URL(address, fixtureOrigin + path) })),
  ),
);
const internal = links.filter(({ url }) => url.origin === fixtureOrigin);
const external = links.filter(({ url }) => url.origin !== fixtureOrigin);
const fileOf = ({ pathname }: URL) => decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
const directory = '/cari/indeks/';

describe('Links inside the site', () => {
  test('all lead to a file that exists', () => {
    onEach(internal, ({ url, address }) => {
      if (url.pathname === directory) expect(known).toContain(`${directory}pagefind.js`);
      else expect(known, address).toContain(fileOf(url));
    });
  });

  test('lead to an anchor that exists, where they name one', () => {
    onEach(
      internal.filter(({ url }) => url.hash !== ''),
      ({ url, address }) => expect([...anchorsOf(page(url.pathname))], address).toContain(decodeURIComponent(url.hash.slice(1))),
    );
  });

  test('name pages by their final address, with a slash at the end and without "index.html"', () => {
    onEach(
      internal.filter(({ tag, address }) => (tag === 'a' || tag === 'form') && !address.startsWith('#')),
      ({ url, address }) => expect(url.pathname.endsWith('/') || /\.(?!html)\w+$/.test(url.pathname), address).toBe(true),
    );
  });

  test('are never empty, and never a bare "#"', () => {
    const empty = pages.flatMap(({ path, tree }) =>
      all(tree, 'a')
        .filter((link) => /^#?$/.test(attribute(link, 'href') ?? ''))
        .map(() => path),
    );
    expect(empty).toEqual([]);
  });
});

describe('Every page', () => {
  test('gives each id to one element only', () => {
    onEach(pages, ({ tree }) => {
      const ids = all(tree, '*', { id: true }).map((element) => attribute(element, 'id'));
      expect(ids).toEqual([...new Set(ids)]);
    });
  });

  test('that holds something can be reached from the front page by links', () => {
    const targets = Map.groupBy(
      internal.filter(({ tag }) => tag === 'a'),
      ({ path }) => path,
    );
    const reached = new Set(['/']);
    for (const path of reached) for (const { url } of targets.get(path) ?? []) reached.add(url.pathname);
    const empty = listings.filter(({ articles }) => articles.length === 0).map(({ path }) => path);
    const lost = pages.map(({ path }) => path).filter((path) => !reached.has(path) && !empty.includes(path));
    expect(lost).toEqual(['/404.html']);
  });
});

describe('Nothing is loaded from another origin', () => {
  test('by an element of any page', () => {
    const loading = external.filter(({ tag, url }) => tag !== 'a' && url.protocol !== 'data:');
    expect(loading).toEqual([]);
    // The rule above has something to look at: links out of the site exist.
    expect(external.length).toBeGreaterThan(0);
  });

  test('by a style sheet', () => {
    onEach(pages, ({ tree, html }) => {
      const styles = [
        ...all(tree, 'style').map((style) => JSON.stringify(style.children)),
        ...all(tree, '*', { style: true }).map((each) => attribute(each, 'style') ?? ''),
      ];
      expect(styles.join('\n')).not.toMatch(/@import|url\(\s*["'\\]*(?:https?:)?\/\//);
      expect(html).not.toMatch(/rel="?(?:preconnect|dns-prefetch|preload|modulepreload)"?[^>]*href="https?:/);
    });
  });

  test('by a script', () => {
    const scripts = [
      ...files.filter((file) => file.startsWith('/aset/') && file.endsWith('.js')).map((file) => ({ path: file, code: read(file) })),
      ...pages.flatMap(({ path, tree }) =>
        all(tree, 'script')
          .filter((script) => !(attribute(script, 'type') ?? '').includes('json'))
          .map((script) => ({ path, code: JSON.stringify(script.children) })),
      ),
    ];
    onEach(scripts, ({ code }) => expect(code).not.toMatch(/https?:\/\/(?!www\.w3\.org)/));
  });
});
