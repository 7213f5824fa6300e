/** An article's structured data against what its page shows. Google's "Article" page; requirements for dates, authors and places. */
import type { BuiltSite, Page } from '../built-site.ts';
import { metaContent } from '../built-site.ts';
import { all, attribute, first, squeeze, text } from '../tree.ts';
import { Complaints } from './complaint.ts';
import { fileAt, imageComplaints } from './image-rules.ts';
import { instant, nameWithTitles, nodesIn, notOneName, readNodes, typeOf, wordsIn, type Node } from './nodes.ts';
import { placeComplaints } from './place-rules.ts';

const typeOfLabel: Readonly<Record<string, string>> = { Opini: 'OpinionNewsArticle', Advertorial: 'AdvertiserContentArticle' };
const articleTypes = new Set(['NewsArticle', ...Object.values(typeOfLabel)]);

export async function articleComplaints(page: Page, site: BuiltSite): Promise<string[]> {
  const complaints = new Complaints(page.path);
  const nodes = readNodes(page, complaints).filter((node) => /Article$/.test(typeOf(node)));
  const isStory = page.path.startsWith('/berita/') && !first(page.tree, 'section', { className: 'retracted' });
  complaints.same(nodes.length, isStory ? 1 : 0, 'number of article nodes');
  const [node] = nodes;
  if (!isStory || !node) return complaints.found;
  checkFacts(node, page, complaints);
  checkTimes(node, page, site, complaints);
  checkPeople(node, page, site, complaints);
  checkPublisher(node, page, site, complaints);
  checkCorrections(node, page, complaints);
  placeComplaints(node, page, site, complaints);
  await imageComplaints(node, page, site, complaints);
  return complaints.found;
}

function checkFacts(node: Node, page: Page, complaints: Complaints): void {
  const { tree } = page;
  const canonical = attribute(first(tree, 'link', { rel: 'canonical' }), 'href');
  const head = first(tree, 'header', { className: 'article-head' });
  const label = text(first(head, 'span', { className: 'origin' }));
  complaints.must(articleTypes.has(typeOf(node)), '@type', typeOf(node));
  complaints.same(typeOf(node), typeOfLabel[label] ?? 'NewsArticle', '@type against the label');
  complaints.same(node['@id'], `${canonical ?? ''}#artikel`, '@id');
  complaints.same(node['mainEntityOfPage'], canonical, 'mainEntityOfPage');
  complaints.same(squeeze(wordsIn(node['headline'])), text(first(tree, 'h1')), 'headline');
  complaints.same(node['description'], metaContent(page, 'description'), 'description');
  complaints.same(node['inLanguage'], attribute(first(tree, 'html'), 'lang'), 'inLanguage');
  complaints.same(node['isAccessibleForFree'], true, 'isAccessibleForFree');
  complaints.same(node['articleSection'], text(all(first(head, 'nav', { className: 'crumbs' }), 'a').at(-1)), 'articleSection');
  complaints.same(node['articleSection'], metaContent(page, 'article:section'), 'articleSection against article:section');
  const words = node['wordCount'];
  const shown = all(tree, 'div', { className: 'prose' }).map(text).join(' ').split(' ').length;
  complaints.must(typeof words === 'number' && Number.isInteger(words) && words > 0 && words <= shown, 'wordCount', words);
  const topics = all(first(tree, 'div', { className: 'tags' }), 'a', { href: /^\/topik\// }).map(text);
  complaints.same(node['keywords'] ?? [], topics, 'keywords');
  const dateline = text(first(tree, 'span', { className: 'dateline' }));
  complaints.same(
    node['dateline'] === undefined ? undefined : squeeze(wordsIn(node['dateline'])),
    dateline === '' ? undefined : dateline.replace(/, [^,]+$/, ''),
    'dateline',
  );
}

function checkTimes(node: Node, page: Page, site: BuiltSite, complaints: Complaints): void {
  const head = first(page.tree, 'header', { className: 'article-head' });
  const [published, ...later] = all(head, 'time').map((time) => attribute(time, 'dateTime') ?? '');
  const corrected = all(first(page.tree, 'section', { className: 'correction-box' }), 'time').map(
    (time) => attribute(time, 'dateTime') ?? '',
  );
  const modified = [published ?? '', ...later, ...corrected].sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
  for (const key of ['datePublished', 'dateModified']) complaints.must(instant.test(wordsIn(node[key])), `${key} with offset`, node[key]);
  complaints.same(node['datePublished'], published, 'datePublished against the page');
  complaints.same(node['dateModified'], modified, 'dateModified against the page');
  complaints.same(node['datePublished'], metaContent(page, 'article:published_time'), 'datePublished against article:published_time');
  complaints.same(node['dateModified'], metaContent(page, 'article:modified_time'), 'dateModified against article:modified_time');
  complaints.must(
    Date.parse(wordsIn(node['dateModified'])) <= Date.parse(site.time),
    'dateModified lies in the future',
    node['dateModified'],
  );
}

function checkPeople(node: Node, page: Page, site: BuiltSite, complaints: Complaints): void {
  const byline = first(page.tree, 'p', { className: 'byline' });
  const shown = all(byline, 'a').map((link) => ({ name: text(link), url: new URL(attribute(link, 'href') ?? '', site.origin).href }));
  const authors = nodesIn(node['author']);
  complaints.must(authors.length > 0, 'author');
  complaints.same(
    authors.map(({ url }) => url),
    shown.map(({ url }) => url),
    'author.url against the byline',
  );
  complaints.same(
    authors.map(({ url }) => url),
    all(page.tree, 'meta', { property: 'article:author' }).map((meta) => attribute(meta, 'content')),
    'article:author',
  );
  for (const [index, author] of authors.entries()) {
    checkPerson(author, complaints);
    complaints.same(nameWithTitles(author), shown[index]?.name, 'author against the byline');
    complaints.same(author, ownProfile(author, site, complaints), 'author against the profile');
  }
  const editors = nodesIn(node['editor']);
  const said = text(first(byline, 'span', { className: 'meta' }));
  const names = editors.map(nameWithTitles).join(', ');
  complaints.same(said, names === '' ? '' : `· Penyunting ${names}`, 'editor against the byline');
  for (const editor of editors) {
    checkPerson(editor, complaints);
    complaints.same(editor, ownProfile(editor, site, complaints), 'editor against the profile');
  }
}

/** What the page of an author says of them. */
function ownProfile(author: Node, site: BuiltSite, complaints: Complaints): Node | undefined {
  const path = fileAt(wordsIn(author['url']), site);
  const profile = site.hasPage(path) ? readNodes(site.page(path), complaints).find((each) => typeOf(each) === 'ProfilePage') : undefined;
  return nodesIn(profile?.['mainEntity'])[0];
}

function checkPerson(person: Node, complaints: Complaints): void {
  const name = wordsIn(person['name']);
  complaints.must(['Person', 'Organization'].includes(typeOf(person)), 'kind of author', typeOf(person));
  complaints.must(name !== '' && !notOneName.test(name), 'name of an author', name);
  complaints.same(typeOf(person) === 'Person', wordsIn(person['jobTitle']) !== '', 'jobTitle of a person');
}

function checkPublisher(node: Node, page: Page, site: BuiltSite, complaints: Complaints): void {
  const [publisher] = nodesIn(node['publisher']);
  const home = readNodes(site.page('/'), complaints).find((each) => typeOf(each) === 'NewsMediaOrganization');
  complaints.same(
    publisher && [typeOf(publisher), publisher['@id'], publisher['name'], publisher['url']],
    home && [typeOf(home), home['@id'], home['name'], home['url']],
    'publisher',
  );
  complaints.same(publisher?.['name'], metaContent(page, 'og:site_name'), 'publisher.name');
}

function checkCorrections(node: Node, page: Page, complaints: Complaints): void {
  const shown = all(first(page.tree, 'section', { className: 'correction-box' }), 'li').map((entry) => ({
    kind: text(first(entry, 'h2')).split(',')[0],
    at: attribute(first(entry, 'time'), 'dateTime'),
    note: text(first(entry, 'p')),
  }));
  const told = nodesIn(node['correction']);
  complaints.same(
    told.map((each) => [typeOf(each), each['datePublished']]),
    shown.map(({ at }) => ['CorrectionComment', at]),
    'correction',
  );
  for (const [index, { kind, note }] of shown.entries()) {
    const [said, ...rest] = squeeze(wordsIn(told[index]?.['text'])).split(': ');
    complaints.must(said === kind && rest.length > 0 && note.startsWith(rest.join(': ')), 'text of a correction', told[index]?.['text']);
  }
}
