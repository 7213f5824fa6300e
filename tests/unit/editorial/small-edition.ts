/** Articles and editions as small as a test needs them. */
import type { Article } from '#editorial/article.ts';
import { Edition, type Author, type EditionContent, type Story } from '#editorial/edition.ts';
import type { ArticleData } from '#schemas/article.ts';
import type { RegionData } from '#schemas/region.ts';

/** Published at nine on the first of its month, unless `data` says otherwise. */
export const article = (id: string, data: Partial<ArticleData> = {}): Article => ({
  id,
  file: `articles/${id}.md`,
  data: {
    title: id.slice(8),
    description: 'Ringkasan.',
    published: `${id.slice(0, 7).replace('/', '-')}-01T09:00:00+07:00`,
    kind: 'report',
    category: 'pemerintahan',
    regions: ['99.71.01.1001'],
    authors: ['sri'],
    ...data,
  },
  digest: '',
  bodyLine: 0,
  words: 100,
  links: [],
  offers: 0,
  face: id,
  pictures: {},
  documents: {},
});

export const image = { src: 'a.jpg', alt: 'a', caption: 'a', credit: 'a', license: 'a' };

export const regions: RegionData[] = [
  { code: '99', name: 'Provinsi Lembayung', kind: 'province' },
  { code: '99.05', name: 'Kabupaten Tirtasari', kind: 'regency' },
  { code: '99.05.01', name: 'Gunungwaru', kind: 'district' },
  { code: '99.05.01.2001', name: 'Kaliputih', kind: 'village' },
  { code: '99.71', name: 'Kota Tirtasari', kind: 'city' },
  { code: '99.71.01', name: 'Wanasari', kind: 'district' },
  { code: '99.71.01.1001', name: 'Wanasari', kind: 'village' },
  { code: '99.71.01.1002', name: 'Kemuning', kind: 'village' },
  { code: '99.71.02', name: 'Banyubiru', kind: 'district' },
];

const named = { digest: '', file: '' };
export const author = (id: string, rest: Partial<Author> = {}): Author => ({
  id,
  name: id,
  kind: 'person',
  code: 'sri',
  role: 'Wartawan',
  ...named,
  ...rest,
});

interface Options extends Partial<EditionContent> {
  now?: string;
  showsDrafts?: boolean;
}

export function edition(
  articles: readonly Article[],
  { now = '2026-12-31T00:00:00+07:00', showsDrafts = false, ...content }: Options = {},
): Edition {
  const whole: EditionContent = {
    articles,
    authors: [author('sri')],
    categories: [
      { id: 'layanan', name: 'Layanan', description: '', order: 2, ...named },
      { id: 'pemerintahan', name: 'Pemerintahan', description: '', order: 1, ...named },
    ],
    topics: [],
    pages: [],
    regions,
    front: {},
    ledger: [],
    purged: [],
    synonyms: [],
    ...content,
  };
  return new Edition(whole, { now: new Date(now), showsDrafts });
}

export const ids = (stories: readonly Story[]): string[] => stories.map(({ id }) => id);

/** @throws where the edition has no page for it */
export function storyIn(of: Edition, id: string): Story {
  const story = of.stories.find((one) => one.id === id);
  if (!story) throw new Error(`${id} has no page`);
  return story;
}
