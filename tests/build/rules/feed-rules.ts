/** Feeds: read by a feed parser, complete, absolute, safe, stable; rules of the RSS Advisory Board's profile and JSON Feed 1.1. */
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { type BuiltSite } from '../built-site.ts';
import { all, attribute, parse } from '../tree.ts';
import { parseXml } from '../xml.ts';
import { Complaints } from './complaint.ts';
import { instant } from './nodes.ts';

const rfc822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d \+0700$/;

export function feedComplaints(site: BuiltSite): string[] {
  const feeds = site.files.filter((file) => file.endsWith('/feed.xml'));
  return [...feeds.flatMap((file) => rssComplaints(file, site)), ...jsonComplaints(site), ...discoveryComplaints(feeds, site)];
}

function rssComplaints(file: string, site: BuiltSite): string[] {
  const complaints = new Complaints(file);
  const xml = site.read(file);
  // Feed readers forgive what is not well formed; not all of them.
  const feed = read(() => {
    parseXml(xml, file);
    return parseRssFeed(xml);
  }, complaints);
  if (!feed) return complaints.found;
  const page = file.replace(/feed\.xml$/, '');
  const links = feed.atom?.links ?? [];
  const link = (rel: string) => links.find((each) => each.rel === rel)?.href;
  complaints.must(Boolean(feed.title) && Boolean(feed.description), 'title and description');
  complaints.same(feed.link, site.origin + page, 'link of the channel');
  complaints.same(feed.language, 'id', 'language');
  complaints.same(link('self'), site.origin + file, 'rel=self');
  complaints.must(/^https?:/.test(link('hub') ?? ''), 'rel=hub');
  complaints.must(!/lastBuildDate/.test(xml) && !xml.includes(site.time), 'tells when it was built');
  complaints.must(!/<title>[^<]*&(?:amp|lt);/.test(xml), 'characters in titles as numbers');
  const ids = (feed.items ?? []).map(({ guid }) => guid?.value);
  complaints.same(new Set(ids).size, ids.length, 'ids of items');
  for (const item of feed.items ?? []) {
    const url = item.link ?? '';
    const html = item.content?.encoded;
    complaints.must(site.hasPage(url.slice(site.origin.length)) && url.startsWith(site.origin), 'an item leads nowhere', url);
    complaints.must(Boolean(item.title) && Boolean(item.description), 'title and summary of an item', url);
    complaints.must(rfc822.test(item.pubDate ?? ''), 'pubDate', item.pubDate);
    complaints.must(Date.parse(item.pubDate ?? '') <= Date.parse(site.time), 'an item from the future', url);
    complaints.same(item.guid?.isPermaLink ?? true, item.guid?.value === url, 'isPermaLink');
    complaints.must(file === '/ralat/feed.xml' || item.guid?.value === url, 'guid of an article', item.guid?.value);
    complaints.must(file === '/ralat/feed.xml' || (item.dc?.creators ?? []).length > 0, 'dc:creator', url);
    complaints.must(file === '/ralat/feed.xml' || Boolean(html), 'text of an article', url);
    if (html) checkHtml(html, url, complaints);
  }
  // A summary before the whole text: readers show what comes last.
  const order = [...xml.matchAll(/<(description|content:encoded)>/g)].map(([, name]) => name).join(' ');
  complaints.must(!/content:encoded content:encoded/.test(order), 'description before content:encoded');
  return complaints.found;
}

function jsonComplaints(site: BuiltSite): string[] {
  const complaints = new Complaints('/feed.json');
  const feed = read(() => parseJsonFeed(site.read('/feed.json')), complaints);
  const raw = (read(() => JSON.parse(site.read('/feed.json')) as unknown, complaints) ?? {}) as {
    version?: string;
    items?: Record<string, unknown>[];
  };
  if (!feed) return complaints.found;
  complaints.same(raw.version, 'https://jsonfeed.org/version/1.1', 'version');
  complaints.must(Boolean(feed.title), 'title');
  complaints.same(feed.home_page_url, `${site.origin}/`, 'home_page_url');
  complaints.same(feed.feed_url, `${site.origin}/feed.json`, 'feed_url');
  complaints.same(feed.language, 'id', 'language');
  complaints.must(Array.isArray(raw.items), 'items');
  for (const item of raw.items ?? []) {
    const url = String(item['url']);
    complaints.must(typeof item['id'] === 'string' && item['id'] === url, 'id', item['id']);
    complaints.must(site.hasPage(url.slice(site.origin.length)), 'an item leads nowhere', url);
    complaints.must(Boolean(item['title']) && Boolean(item['summary']), 'title and summary', url);
    complaints.must(typeof item['content_html'] === 'string' && item['content_html'] !== '', 'content_html', url);
    for (const key of ['date_published', 'date_modified']) complaints.must(instant.test(String(item[key])), key, item[key]);
    const authors = item['authors'];
    complaints.must(
      Array.isArray(authors) && authors.length > 0 && authors.every((author) => Boolean((author as { name?: string }).name)),
      'authors',
      url,
    );
    checkHtml(String(item['content_html']), url, complaints);
  }
  return complaints.found;
}

function checkHtml(html: string, url: string, complaints: Complaints): void {
  const tree = parse(html);
  const unsafe = all(tree, 'script style iframe object embed form button input');
  complaints.same(
    unsafe.map(({ tagName }) => tagName),
    [],
    `unsafe in ${url}`,
  );
  for (const element of all(tree, '*')) {
    const handlers = Object.keys(element.properties).filter((name) => /^on/i.test(name));
    complaints.same(handlers, [], `handlers in ${url}`);
    for (const name of ['href', 'src', 'srcSet'])
      complaints.must(
        /^(?:https?:\/\/|mailto:|tel:|$)/.test(attribute(element, name) ?? ''),
        `an address that is not whole in ${url}`,
        attribute(element, name),
      );
  }
}

/** Each feed is named in the head of its page; each page names feeds that exist. */
function discoveryComplaints(feeds: readonly string[], site: BuiltSite): string[] {
  const complaints = new Complaints('autodiscovery');
  const types = { '.xml': 'application/rss+xml', '.json': 'application/feed+json' } as Readonly<Record<string, string>>;
  const named = new Map(site.pages.map((page) => [page.path, all(page.tree, 'link', { rel: 'alternate' })]));
  for (const file of [...feeds, '/feed.json']) {
    const page = file.replace(/feed\.\w+$/, '');
    const links = (named.get(page) ?? []).filter((link) => attribute(link, 'href') === file);
    complaints.same(
      links.map((link) => attribute(link, 'type')),
      [types[/\.\w+$/.exec(file)?.[0] ?? '']],
      `${file} in the head of ${page}`,
    );
  }
  for (const [path, links] of named)
    for (const link of links)
      complaints.must(site.has(attribute(link, 'href') ?? ''), `${path} names a feed that is not there`, attribute(link, 'href'));
  return complaints.found;
}

function read<T>(parseIt: () => T, complaints: Complaints): T | undefined {
  try {
    return parseIt();
  } catch (error) {
    complaints.must(false, 'cannot be read', error instanceof Error ? error.message : error);
    return undefined;
  }
}
