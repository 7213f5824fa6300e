/** Sitemaps: valid by their schemas, and the pages of the site that may be indexed, no more and no fewer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { isIndexed, metaContent, type BuiltSite } from '../built-site.ts';
import { all, attribute, first, text } from '../tree.ts';
import { parseXml } from '../xml.ts';
import { Complaints } from './complaint.ts';
import { instant, readNodes, typeOf } from './nodes.ts';

interface Entry {
  loc?: string;
  lastmod?: string;
}
interface NewsEntry extends Entry {
  'news:news'?: { 'news:publication'?: Record<string, string>; 'news:publication_date'?: string; 'news:title'?: string };
}
interface Sitemap {
  urlset?: { url?: NewsEntry[] };
  sitemapindex?: { sitemap?: Entry[] };
}

const hour = 3_600_000;
const newsFile = '/sitemap-news.xml';
const schema = (name: string) => ({ fileName: name, contents: readFileSync(join(import.meta.dirname, 'xsd', name), 'utf8') });

export async function sitemapComplaints(site: BuiltSite): Promise<string[]> {
  const complaints = new Complaints('sitemaps');
  const files = site.files.filter((file) => /^\/sitemap-.*\.xml$/.test(file));
  complaints.must(files.includes('/sitemap-index.xml') && files.includes(newsFile), 'index and news sitemap', files);
  const read = (file: string) => parseXml(site.read(file), file) as Sitemap;
  const entries = (file: string) => read(file).urlset?.url ?? [];
  // An empty news sitemap is allowed by Google, not by the schema.
  await validate(
    files.filter((file) => file !== newsFile || entries(file).length > 0),
    site,
    complaints,
  );
  const parts = files.filter((file) => /^\/sitemap-(?:\d{4}(?:-\d+)?|depan)\.xml$/.test(file));
  const index = read('/sitemap-index.xml').sitemapindex?.sitemap ?? [];
  const named = [...parts, ...(entries(newsFile).length > 0 ? [newsFile] : [])].map((file) => site.origin + file);
  complaints.same(index.map(({ loc }) => loc).sort(), named.sort(), 'the index');
  const told = parts.flatMap(entries);
  checkAddresses(told, site, complaints);
  for (const { loc, lastmod } of [...told, ...index]) {
    complaints.must(lastmod === undefined || (instant.test(lastmod) && Date.parse(lastmod) <= Date.parse(site.time)), 'lastmod', [
      loc,
      lastmod,
    ]);
  }
  checkNews(entries(newsFile), site, complaints);
  complaints.must(site.read('/robots.txt').split('\n').includes(`Sitemap: ${site.origin}/sitemap-index.xml`), 'robots.txt names the index');
  return complaints.found;
}

async function validate(files: readonly string[], site: BuiltSite, complaints: Complaints): Promise<void> {
  const { valid, errors } = await validateXML({
    xml: files.map((file) => ({ fileName: file.slice(1), contents: site.read(file) })),
    schema: [schema('all.xsd')],
    preload: [schema('sitemap.xsd'), schema('sitemap-news.xsd')],
    initialMemoryPages: 512,
    maxMemoryPages: 2048,
  });
  complaints.must(
    valid,
    'valid by their schemas',
    errors.slice(0, 3).map(({ rawMessage }) => rawMessage),
  );
}

function checkAddresses(told: readonly Entry[], site: BuiltSite, complaints: Complaints): void {
  const indexable = site.pages.filter(isIndexed).map(({ path }) => site.origin + path);
  const urls = told.map(({ loc }) => loc ?? '');
  const [known, listed] = [new Set(indexable), new Set(urls)];
  complaints.same(urls.length, listed.size, 'an address stands twice');
  for (const url of urls) complaints.must(known.has(url), 'an address that may not be indexed', url);
  for (const url of indexable) complaints.must(listed.has(url), 'a page that is not listed', url);
  for (const { loc, lastmod } of told) {
    const page = site.hasPage((loc ?? '').slice(site.origin.length)) ? site.page((loc ?? '').slice(site.origin.length)) : undefined;
    const node = page && readNodes(page, complaints).find((each) => /Article$/.test(typeOf(each)));
    if (node) complaints.same(lastmod, node['dateModified'], `lastmod of ${loc ?? ''}`);
  }
}

function checkNews(news: readonly NewsEntry[], site: BuiltSite, complaints: Complaints): void {
  complaints.must(news.length <= 1000, 'number of news', news.length);
  for (const { loc = '', 'news:news': facts } of news) {
    const path = loc.slice(site.origin.length);
    if (!site.hasPage(path)) {
      complaints.must(false, 'news without a page', loc);
      continue;
    }
    const page = site.page(path);
    const published = metaContent(page, 'article:published_time') ?? '';
    const age = Date.parse(site.time) - Date.parse(published);
    complaints.must(age >= 0 && age <= 48 * hour, 'news older than two days', loc);
    complaints.same(facts?.['news:publication_date'], published, 'publication_date');
    complaints.same(facts?.['news:title']?.replace(/\s+/g, ' '), text(first(page.tree, 'h1')), 'title of news');
    complaints.same(facts?.['news:publication'], { 'news:name': metaContent(page, 'og:site_name'), 'news:language': 'id' }, 'publication');
    complaints.must(text(first(page.tree, 'span', { className: 'origin' })) !== 'Advertorial', 'paid content among the news', loc);
  }
  const missing = site.pages.filter((page) => isFreshNews(page.path, metaContent(page, 'article:published_time'), site));
  const listed = new Set(news.map(({ loc }) => loc));
  for (const page of missing) {
    const paid = text(first(page.tree, 'span', { className: 'origin' })) === 'Advertorial';
    const ended = all(page.tree, '*', { dataExpires: true }).some(
      (note) => Date.parse(attribute(note, 'dataExpires') ?? '') <= Date.parse(site.time),
    );
    complaints.must(paid || ended || listed.has(site.origin + page.path), 'news that is not listed', page.path);
  }
}

const isFreshNews = (path: string, published: string | undefined, site: BuiltSite) =>
  path.startsWith('/berita/') && published !== undefined && Date.parse(site.time) - Date.parse(published) <= 48 * hour;
