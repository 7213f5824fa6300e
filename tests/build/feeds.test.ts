/** Feeds are well formed, complete, absolute, and change with the news only. */
import { describe, expect, test } from 'vitest';
import { author, listings, offered, originLabels, passed, written, type Written } from './fixture-newsroom.ts';
import { fixtureOrigin, fixtureTime } from './fixture-site.ts';
import { onEach } from './on-each.ts';
import { all, attribute, files, parse, read, text } from './site.ts';
import { readXml } from './xml.ts';

const feedSize = 30;
const feedTitle = ({ kind, title }: Written) => (originLabels[kind] ? `${originLabels[kind]}: ${title}` : title);
const address = ({ id }: { id: string }) => `${fixtureOrigin}/berita/${id}/`;

interface Item {
  title: string;
  link: string;
  guid: { '#text': string; '@isPermaLink': string };
  pubDate: string;
  description: string;
  'dc:creator'?: string[];
  category?: string[];
  'content:encoded'?: string;
}
interface Channel {
  title: string;
  link: string;
  description: string;
  language: string;
  'atom:link': { '@href': string; '@rel': string; '@type'?: string }[];
  item?: Item[];
}

const channelOf = (path: string) => (readXml(path) as { rss: { channel: Channel } }).rss.channel;

/** Paragraphs that look the same in Markdown and on the page. */
const plainParagraphs = (body: string) =>
  body
    .split('\n')
    .filter((line) => /^[A-Z][^[*<>"'`|]{60,}\.$/.test(line))
    .map((line) => line.replace(/Rp (?=\d)/g, 'Rp'));

/** What each feed of articles has to hold. */
const articleFeeds = [
  { path: '/feed.xml', page: '/', articles: offered },
  ...listings.map(({ path, articles }) => ({
    path: `${path}feed.xml`,
    page: path,
    articles: articles.filter(({ state }) => state === 'live'),
  })),
].map((feed) => ({ ...feed, articles: feed.articles.slice(0, feedSize) }));

const rssFiles = files.filter((file) => file.endsWith('feed.xml')).map((path) => ({ path }));

describe('RSS', () => {
  test('is there for the site, for the corrections and for every list', () => {
    expect(rssFiles.map(({ path }) => path).sort()).toEqual([...articleFeeds.map(({ path }) => path), '/ralat/feed.xml'].sort());
  });

  test('is well-formed XML', () => {
    onEach(rssFiles, ({ path }) => expect(channelOf(path).title).not.toBe(''));
  });

  test('names itself, its page and its language by absolute addresses', () => {
    onEach([...articleFeeds, { path: '/ralat/feed.xml', page: '/ralat/' }], ({ path, page }) => {
      const channel = channelOf(path);
      expect(channel.link).toBe(fixtureOrigin + page);
      expect(channel['atom:link']).toEqual([
        { '@href': fixtureOrigin + path, '@rel': 'self', '@type': 'application/rss+xml' },
        { '@href': expect.stringMatching(/^https:/) as string, '@rel': 'hub' },
      ]);
      expect(channel.language).toBe('id');
      expect(channel.title).toMatch(/^Kentongan/);
      expect(channel.description).not.toBe('');
    });
  });

  test('holds the newest live articles of its list, newest first, each labelled with what it is', () => {
    onEach(articleFeeds, ({ path, articles }) => {
      const items = channelOf(path).item ?? [];
      expect(items.map(({ link }) => link)).toEqual(articles.map(address));
      expect(items.map(({ title }) => title)).toEqual(articles.map(feedTitle));
      expect(items.map(({ description }) => description)).toEqual(articles.map((article) => article.description));
    });
    expect(articleFeeds.flatMap(({ articles }) => articles).some(({ kind }) => kind === 'advertorial')).toBe(true);
  });

  test('identifies an article by its address, which never changes', () => {
    onEach(articleFeeds, ({ path }) => {
      for (const { guid, link } of channelOf(path).item ?? []) expect(guid).toEqual({ '#text': link, '@isPermaLink': 'true' });
    });
  });

  test('writes times by RFC 822 on the clock of the newsroom', () => {
    onEach(articleFeeds, ({ path, articles }) => {
      const dates = (channelOf(path).item ?? []).map(({ pubDate }) => pubDate);
      const pattern =
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d \+0700$/;
      expect(dates.filter((date) => !pattern.test(date))).toEqual([]);
      expect(dates.map((date) => Date.parse(date))).toEqual(articles.map(({ published }) => Date.parse(published)));
    });
  });

  test('names every author by one element', () => {
    onEach(articleFeeds, ({ path, articles }) => {
      const names = (channelOf(path).item ?? []).map((item) => item['dc:creator']);
      const expected = articles.map(({ authors }) =>
        authors
          .map(author)
          .map(({ name, honorificPrefix, honorificSuffix }) =>
            [honorificPrefix, honorificSuffix ? `${name}, ${honorificSuffix}` : name].filter(Boolean).join(' '),
          ),
      );
      expect(names).toEqual(expected);
    });
  });

  test('carries the whole text, with absolute addresses and no parts of the interface', () => {
    expect(offered.flatMap(({ body }) => plainParagraphs(body)).length).toBeGreaterThan(100);
    onEach(articleFeeds, ({ path, articles }) => {
      const bodies = (channelOf(path).item ?? []).map((item) => item['content:encoded'] ?? '');
      bodies.forEach((html, index) => {
        const tree = parse(html);
        const addresses = all(tree, '*').flatMap((element) => [
          attribute(element, 'href'),
          attribute(element, 'src'),
          attribute(element, 'srcSet'),
        ]);
        expect(addresses.filter((value) => value !== undefined && !/^(?:https?:\/\/|mailto:|tel:)/.test(value))).toEqual([]);
        expect(all(tree, 'script style form button')).toEqual([]);
        const words = text(tree);
        expect(plainParagraphs(articles[index]?.body ?? '').filter((paragraph) => !words.includes(paragraph))).toEqual([]);
      });
    });
  });

  test('carries what must not be parted from a text: corrections with their time, and that it is not verified', () => {
    const html = new Map(
      articleFeeds.flatMap(({ path }) => (channelOf(path).item ?? []).map((item) => [item.link, item['content:encoded'] ?? ''])),
    );
    const noted = offered.filter(({ corrections, verification }) => corrections !== undefined || verification === 'pending');
    onEach(
      noted.filter((each) => html.has(address(each))),
      (each) => {
        const words = text(parse(html.get(address(each)) ?? ''));
        for (const { note, at } of each.corrections ?? []) {
          expect(words).toContain(note);
          expect(words).toContain(`${at.slice(11, 16).replace(':', '.')} WIB`);
        }
        expect(/\([^()]*[Vv]erifikasi[^()]*\)/.test(words)).toBe(each.verification === 'pending');
      },
    );
  });

  test('of the corrections holds each posted one once, newest first, with a stable identity', () => {
    const posted = written
      .filter(({ state }) => state !== 'draft' && state !== 'scheduled')
      .flatMap(({ id, state, corrections = [], retraction }) => [
        ...(state === 'retracted' ? [] : corrections.filter(({ at }) => passed(at)).map(({ at }) => ({ id, at }))),
        ...(state === 'retracted' && retraction ? [{ id, at: retraction.at }] : []),
      ]);
    const items = channelOf('/ralat/feed.xml').item ?? [];
    const identities = items.map(({ guid }) => guid['#text']);
    expect(identities.sort()).toEqual(posted.map(({ id, at }) => `${address({ id })}#ralat-${at}`).sort());
    expect(new Set(identities).size).toBe(identities.length);
    const times = items.map(({ pubDate }) => Date.parse(pubDate));
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });
});

describe('The JSON feed', () => {
  const feed = JSON.parse(read('/feed.json')) as Record<string, unknown> & { items: Record<string, unknown>[] };

  test('follows version 1.1 and names itself by absolute addresses', () => {
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Kentongan',
      home_page_url: `${fixtureOrigin}/`,
      feed_url: `${fixtureOrigin}/feed.json`,
      language: 'id',
    });
  });

  test('holds the same articles as the RSS feed, with all that a reader needs', () => {
    expect(feed.items.map(({ id }) => id)).toEqual(offered.slice(0, feedSize).map(address));
    onEach(
      feed.items.map((item) => ({ path: String(item['id']), item })),
      ({ item }) => {
        expect(item['url']).toBe(item['id']);
        expect(item['title']).toEqual(expect.stringMatching(/\S/));
        expect(item['summary']).toEqual(expect.stringMatching(/\S/));
        expect(item['content_html']).toEqual(expect.stringContaining('<p>'));
        expect(item['date_published']).toEqual(expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/));
        expect(String(item['date_modified']) >= String(item['date_published'])).toBe(true);
        expect(item['authors']).toEqual(expect.arrayContaining([{ name: expect.stringMatching(/\S/) as string }]));
        if ('image' in item) expect(item['image']).toMatch(/^https:\/\/tirta\.example\/foto\/.+\.jpg$/);
      },
    );
    expect(feed.items.filter((item) => 'image' in item).length).toBeGreaterThan(0);
  });
});

test('No feed tells when it was built', () => {
  const built = new Date(fixtureTime);
  const forms = [
    fixtureTime,
    built.toISOString(),
    built.toISOString().slice(0, 19),
    built.toUTCString(),
    'Sun, 15 Jun 2025 12:00',
    'lastBuildDate',
  ];
  onEach([...rssFiles, { path: '/feed.json' }], ({ path }) => {
    const feed = read(path);
    expect(forms.filter((form) => feed.includes(form))).toEqual([]);
  });
});
