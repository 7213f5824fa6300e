/** Places of an article: Kemendagri codes with everything around them, as the page links to them. */
import type { BuiltSite, Page } from '../built-site.ts';
import { all, attribute, first, text } from '../tree.ts';
import type { Complaints } from './complaint.ts';
import { nodesIn, typeOf, wordsIn, type Node } from './nodes.ts';

const code = /^\d\d(?:\.\d\d(?:\.\d\d(?:\.\d{4})?)?)?$/;
const types = new Set(['AdministrativeArea', 'City', 'State']);

export function placeComplaints(node: Node, { tree }: Page, site: BuiltSite, complaints: Complaints): void {
  const shown = all(first(tree, 'div', { className: 'tags' }), 'a', { href: /^\/wilayah\// });
  const places = nodesIn(node['contentLocation']);
  complaints.same(
    places.map(({ name }) => name),
    shown.map(text),
    'contentLocation against the page',
  );
  for (const [index, place] of places.entries()) checkPlace(place, attribute(shown[index], 'href') ?? '', site, complaints);
}

/** @param path of the list of the place: `/wilayah/a/b/`, from the outermost place to itself */
export function checkPlace(place: Node | undefined, path: string, site: BuiltSite, complaints: Complaints): void {
  const [, , ...slugs] = path
    .replace(/\d{4}\/\d+\/$/, '')
    .split('/')
    .slice(0, -1);
  const chain = place ? chainOf(place) : [];
  complaints.same(chain.length, slugs.length, 'containedInPlace up to the province');
  for (const [height, each] of chain.entries()) {
    const own = codeOf(each, complaints);
    const inner = chain[height - 1];
    complaints.must(types.has(typeOf(each)), 'kind of place', typeOf(each));
    complaints.must(inner === undefined || codeOf(inner, complaints).startsWith(`${own}.`), 'a place lies in another one', own);
    const list = `/wilayah/${slugs.slice(0, slugs.length - height).join('/')}/`;
    const name = site.hasPage(list) ? text(first(site.page(list).tree, 'h1')) : '';
    complaints.must(name !== '' && wordsIn(each['name']).endsWith(name), 'name of a place', each['name']);
    // The search form knows the codes of all places that have something to be found; a village may be called like its district.
    const codes = all(site.page('/cari/').tree, 'option')
      .filter((option) => text(option) === name)
      .map((option) => attribute(option, 'value') ?? '')
      .filter((code) => code.split('.').length === slugs.length - height);
    complaints.must(codes.length === 0 || codes.includes(own), 'code of a place against its name', [name, own]);
  }
}

function chainOf(place: Node): Node[] {
  const [around] = nodesIn(place['containedInPlace']);
  return around ? [place, ...chainOf(around)] : [place];
}

function codeOf(place: Node, complaints: Complaints): string {
  const [identifier] = nodesIn(place['identifier']);
  const value = wordsIn(identifier?.['value']);
  complaints.same([identifier && typeOf(identifier), identifier?.['propertyID']], ['PropertyValue', 'kemendagri'], 'identifier of a place');
  complaints.must(code.test(value), 'code of a place', value);
  return value;
}
