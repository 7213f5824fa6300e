/** Links inside the site lead to files that exist, and to anchors that exist; old addresses lead on. */
import type { Root } from 'hast';
import { fileOf, type BuiltSite, type Page } from '../built-site.ts';
import { all, attribute, first } from '../tree.ts';
import { Complaints } from './complaint.ts';

const anchors = new WeakMap<Root, Set<string>>();

function hasAnchor(tree: Root, id: string): boolean {
  const known = anchors.get(tree) ?? new Set(all(tree, '*', { id: true }).map((element) => attribute(element, 'id') ?? ''));
  anchors.set(tree, known);
  return known.has(id);
}

export function linkComplaints(page: Page, site: BuiltSite): string[] {
  const complaints = new Complaints(page.path);
  for (const element of all(page.tree, 'a link img source script form')) {
    const sets = (attribute(element, 'srcSet') ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
    const single = ['href', 'src', 'action'].flatMap((name) => attribute(element, name) ?? []);
    for (const address of [...single, ...sets].filter(Boolean)) {
      const url = new URL(address, site.origin + page.path);
      if (url.origin !== site.origin) continue;
      const found = site.has(fileOf(url.pathname));
      complaints.must(found, 'a link leads nowhere', address);
      if (!found || url.hash === '') continue;
      const target = site.pageOf(fileOf(url.pathname));
      complaints.must(
        target !== undefined && hasAnchor(target.tree, decodeURIComponent(url.hash.slice(1))),
        'an anchor is not there',
        address,
      );
    }
  }
  return complaints.found;
}

/** A page at an old address leads on at once, says where to, and may be followed by search engines. */
export function stubComplaints(stub: Page, site: BuiltSite): string[] {
  const complaints = new Complaints(stub.path);
  const refresh = attribute(first(stub.tree, 'meta', { httpEquiv: 'refresh' }), 'content') ?? '';
  const [, target = ''] = /^0;url=(\/.*)$/.exec(refresh) ?? [];
  complaints.must(site.hasPage(decodeURI(target)), 'leads on at once to a page', refresh);
  complaints.same(
    all(stub.tree, 'link', { rel: 'canonical' }).map((link) => attribute(link, 'href')),
    [site.origin + target],
    'canonical',
  );
  complaints.same(all(stub.tree, 'meta', { name: 'robots' }).length, 0, 'robots of an old address');
  complaints.must(all(stub.tree, 'a', { href: target }).length === 1, 'link for readers', target);
  const sitemaps = site.files.filter((file) => /^\/sitemap.*\.xml$/.test(file));
  complaints.must(
    !sitemaps.some((file) => site.read(file).includes(`<loc>${site.origin}${stub.path}</loc>`)),
    'an old address in a sitemap',
  );
  return complaints.found;
}
