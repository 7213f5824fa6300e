/** Every field that editors fill in, each with words that no field may hold. */
import type { Files, Refused } from '../attack.ts';
import { freshSlug } from '../attack.ts';
import { article, base, markdown, picture, region, yaml } from '../newsroom.ts';

/** Puts words into a field. @returns the file that holds it, and every file it needs */
type Put = (words: string) => { at: string; files: Files };

const inArticle =
  (values: (words: string) => Record<string, unknown>, extra: Files = {}): Put =>
  (words) => {
    const folder = `articles/2025/06/${freshSlug('kolom')}`;
    const beside = Object.fromEntries(Object.entries(extra).map(([name, content]) => [`${folder}/${name}`, content]));
    return { at: `${folder}/index.md`, files: { [`${folder}/index.md`]: article(values(words)), ...beside } };
  };

const image = { src: 'a.jpg', alt: 'Terlihat', caption: 'Keterangan.', credit: 'Nama/Outlet', license: 'Hak cipta' };
const inImage = (key: string) => inArticle((words) => ({ image: { ...image, [key]: words } }), { 'a.jpg': picture });
const note = { kind: 'correction', at: '2025-06-11T09:00:00+07:00', note: 'Yang benar dua.' };
const retraction = { at: '2025-06-11T09:00:00+07:00', reason: 'editorial', note: 'Tidak dapat dipastikan.' };

const inFile =
  (at: string, text: (words: string) => string, extra: Files = {}): Put =>
  (words) => ({ at, files: { [at]: text(words), ...extra } });

const author = { name: 'Nama Orang', kind: 'person', code: 'nam', role: 'Wartawan' };
const inAuthor = (key: string) => inFile('authors/nama.md', (words) => markdown({ ...author, [key]: words }));
const topic = { name: 'Nama', kind: 'person', description: 'Kabar.' };
const inTopic = (key: string, wrap = false) => inFile('topics/nama.yaml', (words) => yaml({ ...topic, [key]: wrap ? [words] : words }));
const category = { name: 'Nama', description: 'Kabar.', order: 2 };
const banner = {
  image: 'banners/a.jpg',
  alt: 'Iklan',
  link: 'https://contoh.id/',
  from: '2025-06-01T00:00:00+07:00',
  until: '2025-06-30T00:00:00+07:00',
};
const inBanner = (key: string) =>
  inFile('front.yaml', (words) => yaml({ banners: [{ ...banner, [key]: words }] }), { 'banners/a.jpg': picture });

/** Fields of one line. */
export const lines: Readonly<Record<string, Put>> = {
  title: inArticle((title) => ({ title })),
  deck: inArticle((deck) => ({ deck })),
  description: inArticle((words) => ({ description: `Ringkasan yang cukup panjang untuk sebuah artikel: ${words}` })),
  category: inArticle((category_) => ({ category: category_ })),
  regions: inArticle((words) => ({ regions: [words] })),
  topics: inArticle((words) => ({ topics: [words] })),
  authors: inArticle((words) => ({ authors: [words] })),
  editors: inArticle((words) => ({ editors: [words] })),
  dateline: inArticle((dateline) => ({ dateline })),
  published: inArticle((published) => ({ published })),
  updated: inArticle((updated) => ({ updated })),
  reviewed: inArticle((reviewed) => ({ reviewed })),
  expires: inArticle((expires) => ({ expires })),
  kind: inArticle((kind) => ({ kind })),
  verification: inArticle((verification) => ({ verification })),
  draft: inArticle((draft) => ({ draft })),
  child: inArticle((child) => ({ child })),
  aliases: inArticle((words) => ({ aliases: [words] })),
  'image.src': inImage('src'),
  'image.alt': inImage('alt'),
  'image.caption': inImage('caption'),
  'image.credit': inImage('credit'),
  'image.license': inImage('license'),
  'sources.name': inArticle((name) => ({ sources: [{ name }] })),
  'sources.url': inArticle((url) => ({ sources: [{ name: 'Sumber', url }] })),
  'sources.published': inArticle((published) => ({ sources: [{ name: 'Sumber', published }] })),
  'ai.parts': inArticle((parts) => ({ ai: { parts } })),
  'ai.tool': inArticle((tool) => ({ ai: { parts: 'semua', tool } })),
  'corrections.kind': inArticle((kind) => ({ corrections: [{ ...note, kind }] })),
  'corrections.at': inArticle((at) => ({ corrections: [{ ...note, at }] })),
  'corrections.link': inArticle((link) => ({ corrections: [{ ...note, link }] })),
  'retraction.at': inArticle((at) => ({ retraction: { ...retraction, at } })),
  'retraction.reason': inArticle((reason) => ({ retraction: { ...retraction, reason } })),
  'retraction.title': inArticle((title) => ({ retraction: { ...retraction, title } })),
  'author.name': inAuthor('name'),
  'author.kind': inAuthor('kind'),
  'author.code': inAuthor('code'),
  'author.role': inAuthor('role'),
  'author.honorificPrefix': inAuthor('honorificPrefix'),
  'author.honorificSuffix': inAuthor('honorificSuffix'),
  'author.contact': inAuthor('contact'),
  'author.photo': inAuthor('photo'),
  'topic.name': inTopic('name'),
  'topic.kind': inTopic('kind'),
  'topic.description': inTopic('description'),
  'topic.aliases': inTopic('aliases', true),
  'topic.role': inTopic('role'),
  'category.name': inFile('categories/nama.yaml', (name) => yaml({ ...category, name })),
  'category.description': inFile('categories/nama.yaml', (description) => yaml({ ...category, description })),
  'category.order': inFile('categories/nama.yaml', (order) => yaml({ ...category, order })),
  'page.title': inFile('pages/nama.md', (title) => markdown({ title, description: 'Halaman.' })),
  'page.description': inFile('pages/nama.md', (description) => markdown({ title: 'Nama', description })),
  'region.name': inFile('regions.yaml', (name) => base['regions.yaml'] + region('99.72', name, 'city')),
  'region.code': inFile('regions.yaml', (code) => base['regions.yaml'] + `- {code: ${JSON.stringify(code)}, name: Kota, kind: city}\n`),
  'region.kind': inFile('regions.yaml', (kind) => base['regions.yaml'] + region('99.72', 'Kota', JSON.stringify(kind))),
  'region.aliases': inFile(
    'regions.yaml',
    (words) => `${base['regions.yaml']}- {code: "99.72", name: Kota, kind: city, aliases: [${JSON.stringify(words)}]}\n`,
  ),
  'front.lead': inFile('front.yaml', (lead) => yaml({ lead })),
  'front.second': inFile('front.yaml', (words) => yaml({ second: [words] })),
  'notice.text': inFile('front.yaml', (text) => yaml({ notice: { text, until: banner.until } })),
  'notice.until': inFile('front.yaml', (until) => yaml({ notice: { text: 'Libur', until } })),
  'banner.image': inBanner('image'),
  'banner.alt': inBanner('alt'),
  'banner.link': inBanner('link'),
  'banner.from': inBanner('from'),
  'banner.until': inBanner('until'),
  synonyms: inFile('synonyms.yaml', (words) => yaml({ x: [['Nama', words]] }).slice(3)),
};
/** Fields of several lines. */
export const texts: Readonly<Record<string, Put>> = {
  'corrections.note': inArticle((words) => ({ corrections: [{ ...note, note: words }] })),
  'retraction.note': inArticle((words) => ({ retraction: { ...retraction, note: words } })),
};

const hidden: readonly [name: string, words: string][] = [
  ['an override of direction', 'a\u202eb'],
  ['an isolate', 'a\u2066b'],
  ['a mark of direction', 'a\u200fb'],
  ['a control character', 'a\u001b[31mb'],
  ['a control character of the upper half', 'a\u009bb'],
  ['a delete', 'a\u007fb'],
  ['half a character', 'a\ud800b'],
  ['a code point of nobody', 'a\ufffeb'],
  ['a tag that nobody sees', 'a\u{e0041}\u{e0042}b'],
];
const empty = ['\u200b\u2060', '\u115f'] as const;

/** A name and an escape for each, so that what Git keeps is legible; in the file they are escapes of YAML too, or raw. */
export const refusedWords: readonly Refused[] = Object.entries({ ...lines, ...texts }).flatMap(([field, put], index): Refused[] => {
  const chosen = [0, 1, 2].map((step) => hidden[(index + step * 4) % hidden.length] ?? ['', '']);
  const other: [string, string][] = [
    ['two lines', 'a\nb'],
    ['words without an end', 'a'.repeat(10_001)],
    ['nothing to be seen', empty[index % 2] ?? ''],
  ];
  const all = field in texts ? [...hidden, ...other.slice(1)] : [...chosen, ...other].slice(0, field === 'description' ? 5 : undefined);
  return all.map(([name = '', words = '']) => ({ name: `${field}: ${name}`, ...put(words), says: /./ }));
});
