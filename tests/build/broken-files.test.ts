/** Files of a site broken on purpose, one thing at a time: the rules find each. */
import { describe, expect, test } from 'vitest';
import type { BuiltSite } from './built-site.ts';
import { feedComplaints } from './rules/feed-rules.ts';
import { headComplaints } from './rules/head-rules.ts';
import { linkComplaints, stubComplaints } from './rules/link-rules.ts';
import { sitemapComplaints } from './rules/sitemap-rules.ts';
import { site } from './site.ts';

type Edit = (text: string) => string;
const swap =
  (from: RegExp | string, to: string): Edit =>
  (text) =>
    text.replace(from, to);

/** @throws Error where the edit changes nothing, which would prove nothing */
function broken(file: string, edit: Edit): BuiltSite {
  const edited = edit(site.read(file));
  if (edited === site.read(file)) throw new Error(`${file} is as it was`);
  return site.with({ [file]: edited });
}

const article = '/berita/2024/02/wajah-baru-pasar-kemuning/';

describe('A broken head is found', () => {
  const edits: Record<string, Edit> = {
    'another language': swap('lang="id"', 'lang="en"'),
    'no canonical': swap(/<link rel="canonical"[^>]*>/, ''),
    'canonical of another page': swap(/(<link rel="canonical" href="[^"]*?)berita\//, '$1kabar/'),
    'canonical without origin': swap(/(<link rel="canonical" href=")https:\/\/[^/]*/, '$1'),
    'kept from search engines': swap('content="max-image-preview:large"', 'content="noindex"'),
    'small pictures': swap('max-image-preview:large', 'max-image-preview:standard'),
    'no snippets': swap('max-image-preview:large', 'max-image-preview:large, nosnippet'),
    'no title': swap(/<title>[^<]*<\/title>/, '<title></title>'),
    'no description': swap(/<meta name="description"[^>]*>/, ''),
    'another og:url': swap(/(<meta property="og:url" content="[^"]*)\/"/, '$1"'),
    'no og:image': swap(/<meta property="og:image" [^>]*>/, ''),
    'og:image that is not there': swap(/(<meta property="og:image" content="[^"]*)\.jpg/, '$1-2.jpg'),
    'another size of og:image': swap(/(og:image:width" content=")\d+/, '$1100'),
    'another type of og:image': swap('image/jpeg', 'image/webp'),
    'another og:locale': swap('id_ID', 'en_US'),
    'another og:type': swap('content="article"', 'content="website"'),
    'no large card': swap('summary_large_image', 'summary'),
  };
  test.each(Object.entries(edits))('%s', async (_, edit) => {
    const edited = broken(`${article}index.html`, edit);
    expect(await headComplaints(edited.page(article), edited)).not.toEqual([]);
  });

  test('a numbered page that stands for the first one', async () => {
    const path = '/rubrik/pemerintahan/2025/1/';
    const edited = broken(`${path}index.html`, swap(/(<link rel="canonical" href="[^"]*)2025\/1\//, '$1'));
    expect(await headComplaints(edited.page(path), edited)).not.toEqual([]);
  });

  test('an indexed page for addresses that do not exist', async () => {
    const edited = broken('/404.html', swap('content="noindex"', 'content="max-image-preview:large"'));
    expect(await headComplaints(edited.page('/404.html'), edited)).not.toEqual([]);
  });
});

describe('A broken sitemap is found', () => {
  const url = '<url>\n  <loc>https://tirta.example/cari/</loc>\n </url>';
  const edits: Record<string, [file: string, edit: Edit]> = {
    'a page less': ['/sitemap-2018.xml', swap(/<url>[\s\S]*?<\/url>/, '')],
    'a page that is not indexed': ['/sitemap-depan.xml', swap('<url>', `${url}<url>`)],
    'a page twice': ['/sitemap-2018.xml', (text) => text.replace(/<url>[\s\S]*?<\/url>/, (entry) => entry + entry)],
    'a retracted article': ['/sitemap-2018.xml', swap(/(<loc>[^<]*\/berita\/)[^<]*/, '$12018/10/taman-baru-di-gayamrejo/')],
    'an address that has moved': [
      '/sitemap-2018.xml',
      swap(/<loc>[^<]*<\/loc>/, '<loc>https://tirta.example/2016/11/kartu-antrean/</loc>'),
    ],
    'a date without seconds': ['/sitemap-2018.xml', swap(/(<lastmod>[^<]{16}):\d\d/, '$1')],
    'a date without offset': ['/sitemap-2018.xml', swap(/\+07:00<\/lastmod>/, '</lastmod>')],
    'a date to come': ['/sitemap-2018.xml', swap(/<lastmod>\d{4}/, '<lastmod>2035')],
    'the date of another change': ['/sitemap-2018.xml', swap(/(<lastmod>[^<]*T)\d\d/, '$100')],
    'an element of another name': ['/sitemap-2018.xml', (text) => text.replaceAll('lastmod>', 'lastmodified>')],
    'no end': ['/sitemap-2018.xml', swap('</urlset>', '')],
    'a year that the index lacks': ['/sitemap-index.xml', swap(/<sitemap>[\s\S]*?2018[\s\S]*?<\/sitemap>/, '')],
    'news in another language': ['/sitemap-news.xml', swap('<news:language>id<', '<news:language>id-ID<')],
    'news under another name': ['/sitemap-news.xml', swap('<news:name>Kentongan<', '<news:name>Kabar<')],
    'news without headline': ['/sitemap-news.xml', swap(/<news:title>[^<]*<\/news:title>/, '')],
    'news with another headline': ['/sitemap-news.xml', swap(/<news:title>/, '<news:title>Terkini: ')],
    'news of another day': ['/sitemap-news.xml', swap(/(<news:publication_date>\d{4}-\d\d-)\d\d/, '$109')],
    'old news': [
      '/sitemap-news.xml',
      swap(/<loc>[^<]*<\/loc>/, '<loc>https://tirta.example/berita/2018/04/rapat-anggaran-sampai-larut/</loc>'),
    ],
    'paid news': [
      '/sitemap-news.xml',
      swap(/<loc>[^<]*<\/loc>/, '<loc>https://tirta.example/berita/2025/06/kopi-wening-buka-kedai/</loc>'),
    ],
    'news less': ['/sitemap-news.xml', swap(/<url>[\s\S]*?<\/url>/, '')],
    'no sitemap in robots.txt': ['/robots.txt', swap(/^Sitemap.*index.*$/m, '')],
  };
  test.each(Object.entries(edits))('%s', async (_, [file, edit]) => {
    const edited = broken(file, edit);
    const found = await sitemapComplaints(edited).catch((error: unknown) => [String(error)]);
    expect(found).not.toEqual([]);
  });
});

describe('A broken feed is found', () => {
  const edits: Record<string, [file: string, edit: Edit]> = {
    'another page': ['/rubrik/warga/feed.xml', swap('<link>https://tirta.example/rubrik/warga/<', '<link>https://tirta.example/<')],
    'another self': ['/rubrik/warga/feed.xml', swap('rubrik/warga/feed.xml" rel="self"', 'feed.xml" rel="self"')],
    'no hub': ['/feed.xml', swap(/<atom:link[^>]*rel="hub"[^>]*>/, '')],
    'another language': ['/feed.xml', swap('<language>id<', '<language>en<')],
    'the time of the build': ['/feed.xml', swap('<language>', '<lastBuildDate>Sun, 15 Jun 2025 12:00:00 +0700</lastBuildDate><language>')],
    'a guid that changes': ['/feed.xml', swap(/(<guid isPermaLink="true">[^<]*)</, '$1?v=2<')],
    'a date in another form': ['/feed.xml', swap(/<pubDate>[^<]*</, '<pubDate>2025-06-14T10:00:00+07:00<')],
    'an item from the future': ['/feed.xml', swap(/(<pubDate>[^<]*) 2025/, '$1 2035')],
    'an item without summary': ['/feed.xml', swap(/(<item>[\s\S]*?)<description>[^<]*<\/description>/, '$1')],
    'an item without author': ['/feed.xml', (text) => text.replaceAll(/<dc:creator>[^<]*<\/dc:creator>/g, '')],
    'an item without text': ['/feed.xml', swap(/<content:encoded>[^<]*<\/content:encoded>/, '')],
    'a script': ['/feed.xml', swap('<content:encoded>', '<content:encoded>&lt;script>alert(1)&lt;/script>')],
    'a handler': ['/feed.xml', swap('<content:encoded>', '<content:encoded>&lt;p onclick="x">a&lt;/p>')],
    'an address that is not whole': ['/feed.xml', swap('<content:encoded>', '<content:encoded>&lt;a href="/ralat/">a&lt;/a>')],
    'an item that leads nowhere': ['/feed.xml', swap(/<link>([^<]*)\/berita\/([^<]*)</, '<link>$1/berita/2$2<')],
    'no end': ['/feed.xml', swap('</rss>', '')],
    'another version of JSON Feed': ['/feed.json', swap('version/1.1', 'version/1')],
    'a JSON item without id': ['/feed.json', swap('"id":', '"uid":')],
    'a JSON item without text': ['/feed.json', swap('"content_html":', '"content":')],
    'a JSON date without offset': ['/feed.json', swap(/("date_published":"[^"]*)\+07:00"/, '$1"')],
    'a JSON item without authors': ['/feed.json', swap(/"authors":\[[^\]]*\]/, '"authors":[]')],
    'a list that does not name its feed': [
      '/rubrik/warga/index.html',
      swap(/<link rel="alternate"[^>]*rubrik\/warga\/feed\.xml[^>]*>/, ''),
    ],
    'a feed of another type': ['/index.html', swap('application/feed+json', 'application/json')],
  };
  test.each(Object.entries(edits))('%s', (_, [file, edit]) => expect(feedComplaints(broken(file, edit))).not.toEqual([]));
});

describe('A link that leads nowhere is found', () => {
  const edits: Record<string, Edit> = {
    'a page that is not there': swap('href="/ralat/"', 'href="/koreksi/"'),
    'an anchor that is not there': swap('href="/ralat/"', 'href="/ralat/#tidak-ada"'),
    'a picture that is not there': swap(/src="\/foto\/[^"]*"/, 'src="/foto/tidak-ada.webp"'),
    'a variant that is not there': swap(/srcset="\/foto\/[^ ]*/, 'srcset="/foto/tidak-ada.avif'),
  };
  test.each(Object.entries(edits))('%s', (_, edit) => {
    const edited = broken(`${article}index.html`, edit);
    expect(linkComplaints(edited.page(article), edited)).not.toEqual([]);
  });
});

describe('A broken page at an old address is found', () => {
  const path = '/2016/11/kartu-antrean/';
  const edits: Record<string, Edit> = {
    'a delay': swap('0;url', '2;url'),
    'a page that is not there': (text) => text.replaceAll('kartu-antrean-loket', 'kartu-lama'),
    'its own canonical': swap(/(rel="canonical" href="[^"]*\.example)[^"]*/, `$1${path}`),
    'kept from search engines': swap('<meta http-equiv', '<meta name="robots" content="noindex"><meta http-equiv'),
    'no link for readers': swap(/<a href/, '<a id'),
  };
  test.each(Object.entries(edits))('%s', (_, edit) => {
    const edited = broken(`${path}index.html`, edit);
    const stub = edited.stubs.find((each) => each.path === path);
    expect(stub && stubComplaints(stub, edited)).not.toEqual([]);
  });
});
