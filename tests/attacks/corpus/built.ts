/** A whole newsroom of what the build takes: hostile words in every field, file and list that readers get to see. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureContent } from '../../build/fixture-site.ts';
import type { Files } from '../attack.ts';
import { article, base, markdown, picture, plainArticle, region, yaml } from '../newsroom.ts';
import { bodies } from './bodies.ts';
import { builtFiles } from './files.ts';
import { longTexts } from './heavy.ts';
import { builtPaths } from './paths.ts';
import { isOneLine, words } from './words.ts';

/** An article, and the words that have to be found wherever it shows. */
export interface Written {
  /** `2025/06/kata-001` */
  id: string;
  title: string;
  /** Stand on its page as they are. */
  shows: readonly string[];
  retracted: boolean;
}

const hostile = words.filter(isOneLine);
const at = (index: number) => hostile[index % hostile.length] ?? '';
const two = (number: number) => String(number).padStart(2, '0');

/** Names stand on many pages, so a few of them are enough. @param fits what the kind of name may hold */
const names = (count: number, fits: (name: string) => boolean = () => true): string[] => {
  const fitting = hostile.filter((name) => name.length < 80 && fits(name));
  return Array.from({ length: count }, (_, index) => fitting[Math.floor((index * fitting.length) / count)] ?? '');
};
const hasWord = (name: string) => /[a-z0-9]/i.test(name);
export const rubrics = names(6);
export const topics = names(24);
export const authors = names(12, (name) => !/[\u3000\u00a0]/.test(name) && !/,|\sdan\s|^(?:Dr|dr|Prof)\./.test(name));
export const places = names(12, hasWord);
export const pages = names(5);
export const synonyms = names(12, (name) => /[\p{L}\p{N}]/u.test(name));
export const notice = `</aside><img src=x onerror=serang(1)> "'&`;

const code = (index: number) => `s${'abcdefghijklmnopqrstuvwxyz'.charAt(index)}`;
/** Pages that every site has. */
const fixturePages = join(fixtureContent, 'pages');

const standing: Files = {
  ...Object.fromEntries(readdirSync(fixturePages).map((name) => [`pages/${name}`, readFileSync(join(fixturePages, name))])),
  ...Object.fromEntries(
    rubrics.map((name, index) => [`categories/rubrik-${index}.yaml`, yaml({ name, description: `Rubrik ${name}`, order: index })]),
  ),
  ...Object.fromEntries(
    topics.map((name, index) => [
      `topics/topik-${index}.yaml`,
      yaml({
        name,
        kind: ['person', 'institution', 'subject'][index % 3],
        description: `Topik ${name}`,
        aliases: [at(index + 60)],
        role: at(index + 90),
      }),
    ]),
  ),
  ...Object.fromEntries(
    authors.map((name, index) => [
      `authors/penulis-${index}.md`,
      markdown(
        {
          name,
          kind: index % 2 ? 'person' : 'desk',
          code: code(index),
          role: at(index + 7),
          contact: at(index + 17),
          ...(index % 2 && { honorificPrefix: at(index + 27).replace(/\s+/g, ' '), honorificSuffix: at(index + 37) }),
          photo: 'wajah.jpg',
        },
        '\\<img src=x onerror=serang(1)>',
      ),
    ]),
  ),
  'authors/wajah.jpg': picture,
  ...Object.fromEntries(
    pages.map((title, index) => [
      `pages/halaman-${index}.md`,
      markdown({ title, description: `Halaman ${title}` }, '\\<svg onload=serang(1)>'),
    ]),
  ),
  'regions.yaml':
    base['regions.yaml'] + places.map((name, index) => region(`99.71.${two(index + 1)}`, `${name} ${index}`, 'district')).join(''),
  'synonyms.yaml': synonyms.map((name, index) => `- ${JSON.stringify([`padanan${index}`, name])}\n`).join(''),
  'front.yaml': yaml({
    lead: '2025/06/kata-000',
    second: ['2025/06/kata-004', '2025/06/kata-008'],
    notice: { text: notice, until: '2025-06-30T00:00:00+07:00' },
    banners: [
      {
        image: 'banners/a.jpg',
        alt: at(3),
        link: 'https://contoh.id/?"><script>serang(1)</script>',
        from: '2025-06-01T00:00:00+07:00',
        until: '2025-06-30T00:00:00+07:00',
      },
    ],
  }),
  'banners/a.jpg': picture,
  'urls/2018.txt': `/lama/"x"/\n`.replace('/lama/"x"/', "/lama/jum'at/ -> /berita/2025/06/kata-001/") + '/lama/ünï/ -> dihapus\n',
};

/** The same words in every field of an article. */
function wordsArticle(title: string, index: number): { files: Files; written: Written } {
  const folder = `articles/2025/06/kata-${String(index).padStart(3, '0')}`;
  const published = `2025-06-${two(1 + (index % 14))}T${two(index % 24)}:30:00+07:00`;
  const later = '2025-06-15T08:00:00+07:00';
  const retracted = index % 11 === 5;
  const withImage = index % 4 === 0;
  const several = words[index] ?? title;
  const values = {
    ...plainArticle,
    title,
    deck: `Dek ${title}`,
    description: `Ringkasan yang cukup panjang untuk artikel serangan ${title}`.slice(0, 160).trim(),
    published,
    kind: ['report', 'explainer', 'press-release', 'opinion', 'advertorial'][index % 5],
    category: `rubrik-${index % rubrics.length}`,
    regions: [`99.71.${two(1 + (index % places.length))}`],
    topics: [`topik-${index % topics.length}`, `topik-${(index + 5) % topics.length}`],
    authors: [`penulis-${index % authors.length}`],
    editors: [`penulis-${(index + 1) % authors.length}`],
    dateline: title,
    image: withImage
      ? { src: 'a.jpg', alt: `Terlihat ${title}`, caption: `Keterangan ${title}`, credit: `${title}/Outlet`, license: title }
      : undefined,
    sources: [
      { name: title, url: `https://contoh.id/?a="><script>serang(1)</script>` },
      { name: at(index + 1), published: '2025-06-01' },
    ],
    ai: { parts: title, tool: title },
    corrections: index % 2 ? [{ kind: 'correction', at: later, note: `Catatan ${several}`, apology: true }] : undefined,
    retraction: retracted ? { at: later, reason: 'editorial', note: `Alasan ${several}`, title: `Dicabut ${title}` } : undefined,
    verification: index % 7 === 3 ? 'pending' : undefined,
  };
  const body = `Naskah serangan nomor${index}.\n\n::baca-juga{slug="2025/06/kata-${String((index * 7 + 1) % hostile.length).padStart(3, '0')}"}\n\nParagraf kedua.`;
  const id = folder.slice('articles/'.length);
  const shown = retracted
    ? [`Alasan ${several}`]
    : [`Dek ${title}`, ...(withImage ? [`Keterangan ${title}`] : []), ...(index % 2 ? [`Catatan ${several}`] : [])];
  return {
    files: { [`${folder}/index.md`]: markdown(values, body), ...(withImage && { [`${folder}/a.jpg`]: picture }) },
    written: { id, title: retracted ? `Dicabut ${title}` : title, shows: shown, retracted },
  };
}

const fromWords = hostile.map(wordsArticle);
const fromBodies = bodies.flatMap(([name, body, outcome], index) => {
  if ('refused' in outcome) return [];
  const id = `2025/06/naskah-${index}`;
  return [
    {
      files: { [`articles/${id}.md`]: article({ title: name, category: 'rubrik-0' }, `${body}\n\nAkhir serangan.`) },
      written: { id, title: name, shows: [outcome.shows], retracted: false },
    },
  ];
});

export const written: readonly Written[] = [...fromWords, ...fromBodies].map((each) => each.written);
export const everything: Files = Object.assign(
  { ...base },
  standing,
  ...[...fromWords, ...fromBodies, ...builtPaths, ...builtFiles, ...longTexts].map(({ files }) => files),
) as Files;
