/** Structured data of pages that are no articles: breadcrumbs, lists, profiles, the publication. */
import { isIndexed, metaContent, type BuiltSite, type Page } from '../built-site.ts';
import { all, attribute, first, text, visibleText } from '../tree.ts';
import { Complaints } from './complaint.ts';
import { fileAt, sizeOf } from './image-rules.ts';
import { checkPlace } from './place-rules.ts';
import { nameWithTitles, nodesIn, notOneName, readNodes, typeOf, wordsIn, type Node } from './nodes.ts';

const policies = [
  ...['correctionsPolicy', 'masthead', 'verificationFactCheckingPolicy', 'actionableFeedbackPolicy', 'missionCoveragePrioritiesPolicy'],
  ...['ownershipFundingInfo', 'unnamedSourcesPolicy', 'noBylinesPolicy', 'diversityStaffingReport', 'ethicsPolicy', 'diversityPolicy'],
  'publishingPrinciples',
];

/** Which node a page has to have, beside breadcrumbs. */
const pageType = (path: string): string | undefined => {
  if (/^\/penulis\/[^/]+\/$/.test(path)) return 'ProfilePage';
  return /^\/(?:rubrik|wilayah|topik|penulis|indeks|ralat)\//.test(path) ? 'CollectionPage' : undefined;
};

export async function siteNodeComplaints(page: Page, site: BuiltSite): Promise<string[]> {
  const complaints = new Complaints(page.path);
  const nodes = readNodes(page, complaints);
  const canonical = site.origin + page.path;
  const own = (type: string) => nodes.filter((node) => typeOf(node) === type);
  for (const type of ['ProfilePage', 'CollectionPage'])
    complaints.same(own(type).length, pageType(page.path) === type ? 1 : 0, `number of nodes ${type}`);
  for (const node of own('CollectionPage')) {
    checkListFrame(node, canonical, complaints);
    complaints.same(node['description'], metaContent(page, 'description'), 'description of a list');
    complaints.same(node['name'], metaContent(page, 'og:title'), 'name of a list');
    if (page.path.startsWith('/wilayah/')) checkPlace(nodesIn(node['about'])[0], page.path, site, complaints);
  }
  for (const node of own('ProfilePage')) checkProfile(node, page, site, complaints);
  checkCrumbs(own('BreadcrumbList'), page, site, complaints);
  for (const type of ['WebSite', 'NewsMediaOrganization'])
    complaints.same(own(type).length, page.path === '/' ? 1 : 0, `number of nodes ${type}`);
  for (const node of own('WebSite')) checkWebsite(node, page, site, complaints);
  for (const node of own('NewsMediaOrganization')) await checkPublication(node, page, site, complaints);
  return complaints.found;
}

function checkProfile(node: Node, page: Page, site: BuiltSite, complaints: Complaints): void {
  const [owner] = nodesIn(node['mainEntity']);
  const canonical = site.origin + page.path;
  if (!owner) return complaints.must(false, 'whose profile');
  checkListFrame(node, canonical, complaints);
  complaints.same(owner['url'], canonical, 'url of an author');
  complaints.must(!notOneName.test(wordsIn(owner['name'])), 'name of an author', owner['name']);
  complaints.same(nameWithTitles(owner), text(first(page.tree, 'h1')), 'author against the headline');
  const words = visibleText(first(page.tree, 'main') ?? page.tree);
  const job = wordsIn(owner['jobTitle']);
  if (typeOf(owner) === 'Person') complaints.must(job !== '' && words.includes(job), 'jobTitle against the page', job);
  else complaints.same(typeOf(owner), 'Organization', 'kind of author');
}

function checkListFrame(node: Node, canonical: string, complaints: Complaints): void {
  complaints.same(node['url'], canonical, 'url of a list');
  complaints.same(node['inLanguage'], 'id', 'language of a list');
  complaints.same(nodesIn(node['isPartOf'])[0]?.['@id'], `${new URL(canonical).origin}/#situs`, 'site of a list');
}

function checkCrumbs(lists: readonly Node[], page: Page, site: BuiltSite, complaints: Complaints): void {
  const wanted = page.path !== '/' && isIndexed(page);
  complaints.must(lists.length <= 1 && (lists.length === 1 || !wanted), 'number of breadcrumb lists', lists.length);
  const items = nodesIn(lists[0]?.['itemListElement']);
  if (lists.length === 0) return;
  complaints.must(items.length >= 2, 'breadcrumbs');
  complaints.same(
    items.map(typeOf),
    items.map(() => 'ListItem'),
    'kind of a breadcrumb',
  );
  complaints.same(
    items.map(({ position }) => position),
    items.map((_, index) => index + 1),
    'position of a breadcrumb',
  );
  complaints.must(
    items.every(({ name }) => wordsIn(name) !== ''),
    'name of a breadcrumb',
  );
  complaints.same(items.at(-1)?.['item'], site.origin + page.path, 'last breadcrumb');
  complaints.must(
    (metaContent(page, 'og:title') ?? '').endsWith(wordsIn(items.at(-1)?.['name'])),
    'name of the last breadcrumb',
    items.at(-1)?.['name'],
  );
  const shown = all(first(page.tree, 'nav', { className: 'crumbs' }), 'a').map((link) => [
    text(link),
    new URL(attribute(link, 'href') ?? '', site.origin).href,
  ]);
  complaints.same(
    items.slice(0, -1).map(({ name, item }) => [name, item]),
    shown,
    'breadcrumbs against the page',
  );
  for (const { item } of items) complaints.must(site.hasPage(new URL(wordsIn(item) || 'x:').pathname), 'a breadcrumb leads nowhere', item);
}

function checkWebsite(node: Node, page: Page, site: BuiltSite, complaints: Complaints): void {
  complaints.same(node['@id'], `${site.origin}/#situs`, '@id of the site');
  complaints.same(node['name'], metaContent(page, 'og:site_name'), 'name of the site');
  complaints.same(node['url'], `${site.origin}/`, 'url of the site');
  complaints.must(wordsIn(node['alternateName']) !== '', 'other name of the site');
  complaints.same(node['inLanguage'], 'id', 'language of the site');
  complaints.same(nodesIn(node['publisher'])[0]?.['@id'], `${site.origin}/#organisasi`, 'publisher of the site');
}

async function checkPublication(node: Node, page: Page, site: BuiltSite, complaints: Complaints): Promise<void> {
  complaints.same(node['@id'], `${site.origin}/#organisasi`, '@id of the publication');
  complaints.same(node['name'], metaContent(page, 'og:site_name'), 'name of the publication');
  complaints.same(node['url'], `${site.origin}/`, 'url of the publication');
  complaints.same(node['description'], metaContent(page, 'description'), 'description of the publication');
  const logo = fileAt(wordsIn(node['logo']), site);
  if (!site.has(logo)) complaints.must(false, 'logo', node['logo']);
  else complaints.must((await sizeOf(site, logo)).width >= 112, 'size of the logo');
  const foot = new Set(all(first(page.tree, 'footer'), 'a').map((link) => new URL(attribute(link, 'href') ?? '', site.origin).href));
  for (const policy of policies) {
    const url = wordsIn(node[policy]);
    const path = fileAt(url, site);
    complaints.must(foot.has(url), `${policy} is not linked in the foot`, node[policy]);
    const words = site.hasPage(path) ? visibleText(first(site.page(path).tree, 'main') ?? page.tree) : '';
    complaints.must(words.length > 200, `${policy} leads to a page that says something`, node[policy]);
  }
}
