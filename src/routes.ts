/** Every public address is built here and nowhere else. Paths end with a slash unless they name a file. */

export const home = '/';
export const search = '/cari/';
export const corrections = '/ralat/';
export const dateIndex = '/indeks/';
/** What can be read on the device without a signal. */
export const offline = '/luring/';
export const editionList = '/luring/edisi.json';
export const retractedList = '/luring/dicabut.json';
export const serviceWorker = '/sw.js';
export const manifest = '/manifest.webmanifest';
export const siteFeed = '/feed.xml';
export const siteJsonFeed = '/feed.json';
export const sitemapIndex = '/sitemap-index.xml';
/** Front page, lists and standing pages. */
export const frontSitemap = '/sitemap-depan.xml';
export const newsSitemap = '/sitemap-news.xml';
export const notFound = '/404.html';
/** Read by hosts for static files. */
export const hostHeaders = '/_headers';
export const hostRedirects = '/_redirects';
/** How to tell us of a weakness, by RFC 9116. */
export const securityContact = '/.well-known/security.txt';
/** What others have written of what readers get. */
export const licences = '/lisensi.txt';
export const textFile = (name: string): string => `/${name}.txt`;
/** The page that leads on from an old address. */
export const stub = (from: string): string => encodeURI(from.endsWith('/') ? from : `${from}/`);
/** Where editors work; not for readers, and in no list of addresses. */
export const admin = '/admin/';
/** What the newsroom is made of, for the paste converter there. */
export const pasteFacts = '/bahan-tempel.json';
/** An index of its own for each part of the archive. */
const searchIndexes = '/cari/indeks/';
export const searchIndex = (name: string): string => `${searchIndexes}${name}/`;
/** What all of them are searched with. */
export const searchEngine = `${searchIndexes}inti/pagefind.js`;
/** Facts of all articles in a part, and what results show of one of them. */
export const searchColumns = (part: string): string => `${searchIndex(part)}artikel.gz`;
export const searchCard = (part: string, number: number): string => `${searchIndex(part)}kartu/${number}.gz`;
/** Words of the archive that begin alike. */
export const searchWords = (shard: string): string => `${searchIndexes}kosakata/${shard}.gz`;
/** Names of topics and places to choose from while typing; names that mean the same. */
/** Asked for with a digest of it. */
export const searchScript = '/cari/cari.js';
/** Says what can be found now: a page that was opened before asks whether it is still that. */
export const searchEdition = '/cari/edisi.txt';
export const searchNames = '/cari/nama.json';
export const searchSynonyms = '/cari/padanan.json';
export const searchWasm = `${searchIndexes}inti/wasm.unknown.pagefind`;

export const articles = '/berita/';
/** @param id `2018/04/slug` */
export const article = (id: string): string => `${articles}${id}/`;
export const articleFile = (id: string, fileName: string): string => `/berita/${id}/${encodeURIComponent(fileName)}`;
export const rubric = (id: string): string => `/rubrik/${id}/`;
export const topic = (id: string): string => `/topik/${id}/`;
export const author = (id: string): string => `/penulis/${id}/`;
/** @param slugs from the outermost region to the region itself */
export const region = (slugs: readonly string[]): string => `/wilayah/${slugs.join('/')}/`;
export const page = (slug: string): string => `/${slug}/`;

/** A bound page of a listing: pages of a year are numbered oldest first, so a full one never changes. */
export const archivePage = (listing: string, year: number, number: number): string => `${listing}${year}/${number}/`;
export const listingFeed = (listing: string): string => `${listing}feed.xml`;

const two = (number: number) => String(number).padStart(2, '0');
export const yearIndex = (year: number): string => `/indeks/${year}/`;
export const monthIndex = (year: number, month: number): string => `/indeks/${year}/${two(month)}/`;
/** @param day `2018-04-26` */
export const dayIndex = (day: string): string => `/indeks/${day.replaceAll('-', '/')}/`;

/** @param part from 1; a year has one, unless it holds more addresses than a sitemap may */
export const yearSitemap = (year: number, part = 1): string => `/sitemap-${year}${part === 1 ? '' : `-${part}`}.xml`;
/**
 * A picture made by the build; the digest of its source is part of the name, so it never changes.
 * @param owner the article's id, or a name for pictures of no article
 */
export const picture = (owner: string, digest: string, width: number, extension: string): string =>
  `/foto/${owner}-${digest.slice(0, 10)}-${width}.${extension}`;
/**
 * A part of a picture in one of the ratios that search engines ask for.
 * @param ratio `16x9`
 */
export const croppedPicture = (owner: string, digest: string, ratio: string): string =>
  `/foto/${owner}-${digest.slice(0, 10)}-${ratio}.jpg`;
/** The article that a picture belongs to; undefined for pictures of no article. */
export const pictureOwner = (path: string): string | undefined => /^\/foto\/(\d{4}\/\d\d\/[^/]+)-[\da-f]{10}-[^/]+$/.exec(path)?.[1];
/** Pictures for sharing made of words. An article's keeps its address whatever becomes of the headline: others have linked to it. */
export const articleCard = (id: string): string => `/kartu/${id}.png`;
export const rubricCard = (id: string): string => `/kartu/rubrik/${id}.png`;
export const siteCard = '/kartu/situs.png';
export const monthCards = (month: string): string => `/kartu/${month}/`;
/** All pictures of a month's articles. */
export const monthPictures = (month: string): string => `/foto/${month}/`;

/** A query's address. */
export const searchFor = (query: string): string => `${search}?q=${encodeURIComponent(query)}`;
export const absolute = (path: string, siteUrl: string): string => new URL(path, siteUrl).href;

/** The document that tells Google which site a reader prefers. */
export const preferredSource = (siteUrl: string): string => `https://www.google.com/preferences/source?q=${new URL(siteUrl).hostname}`;
export const publisherNode = (siteUrl: string): string => `${absolute(home, siteUrl)}#organisasi`;
export const websiteNode = (siteUrl: string): string => `${absolute(home, siteUrl)}#situs`;
export const legalPages = ['redaksi', 'pedoman-media-siber', 'kode-etik', 'hak-jawab', 'privasi', 'tentang', 'kontak'] as const;
