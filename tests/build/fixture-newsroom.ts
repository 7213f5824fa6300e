/** The fixture newsroom as it was written, read without the code under test. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { fixtureContent, fixtureTime } from './fixture-site.ts';

interface Correction {
  kind: string;
  at: string;
  note: string;
  apology?: boolean;
  link?: string;
}

interface FrontMatter {
  title: string;
  deck?: string;
  description: string;
  published: string;
  updated?: string;
  reviewed?: string;
  expires?: string;
  draft?: boolean;
  kind: 'report' | 'explainer' | 'press-release' | 'opinion' | 'advertorial';
  category: string;
  regions: string[];
  topics?: string[];
  authors: string[];
  editors?: string[];
  dateline?: string;
  image?: { src: string; alt: string; caption: string; credit: string };
  sources?: { name: string; url?: string; published?: string }[];
  ai?: { parts: string; tool?: string };
  corrections?: Correction[];
  retraction?: { at: string; reason: string; note: string; title?: string };
  verification?: string;
}

export type State = 'draft' | 'scheduled' | 'live' | 'expired' | 'retracted';

export interface Written extends FrontMatter {
  /** `2018/04/slug` */
  id: string;
  body: string;
  state: State;
}

const now = Date.parse(fixtureTime);
export const passed = (instant: string | undefined): boolean => instant !== undefined && Date.parse(instant) <= now;

/** `2018-04-26T14:30:00+07:00`: the instant on the newsroom's clock. */
export const local = (instant: string): string => `${new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;

function stateOf(data: FrontMatter): State {
  if (data.draft) return 'draft';
  if (!passed(data.published)) return 'scheduled';
  if (passed(data.retraction?.at)) return 'retracted';
  return passed(data.expires) ? 'expired' : 'live';
}

function readMarkdown(file: string): { data: unknown; body: string } {
  const [, head = '', ...rest] = readFileSync(file, 'utf8').split(/^---$/m);
  return { data: parse(head), body: rest.join('---') };
}

const articlesDir = join(fixtureContent, 'articles');

/** Newest first; equal instants by address. */
export const written: readonly Written[] = readdirSync(articlesDir, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file): Written => {
    const { data, body } = readMarkdown(join(articlesDir, file));
    const front = data as FrontMatter;
    return { ...front, published: local(front.published), id: file.replace(/(?:\/index)?\.md$/, ''), body, state: stateOf(front) };
  })
  .sort((a, b) => (a.published === b.published ? (a.id < b.id ? -1 : 1) : a.published < b.published ? 1 : -1));

const inState = (...states: State[]) => written.filter(({ state }) => states.includes(state));
export const hidden = inState('draft', 'scheduled');
export const retracted = inState('retracted');
export const expired = inState('expired');
export const offered = inState('live');
export const readable = inState('live', 'expired');
export const withPage = inState('live', 'expired', 'retracted');

export function byId(id: string): Written {
  const found = written.find((article) => article.id === id);
  if (!found) throw new Error(`The fixture newsroom has no article ${id}`);
  return found;
}

/** By the full address or the last part of it. */
export const named = (reference: string): Written | undefined => written.find(({ id }) => id === reference || id.slice(8) === reference);

/** What the text of an article is called where it is not the reporting of the newsroom. */
export const originLabels: Partial<Record<Written['kind'], string>> = {
  'press-release': 'Siaran pers',
  opinion: 'Opini',
  advertorial: 'Advertorial',
};

/** The headline that may stand in lists and on the page. */
export function publicTitle({ title, state, retraction }: Written): string {
  if (state !== 'retracted' || !retraction) return title;
  return retraction.title ?? (['child-future', 'victim-trauma'].includes(retraction.reason) ? 'Artikel dicabut' : title);
}

/** The latest instant at which readers were given something else. */
export const modified = (article: Written): string =>
  [article.published, article.updated, article.retraction?.at, ...(article.corrections ?? []).map(({ at }) => at)]
    .filter((instant): instant is string => passed(instant))
    .map(local)
    .reduce((latest, instant) => (instant > latest ? instant : latest));

export interface Person {
  id: string;
  name: string;
  kind: 'person' | 'desk';
  code: string;
  honorificPrefix?: string;
  honorificSuffix?: string;
}

const ids = (folder: string) => readdirSync(join(fixtureContent, folder)).filter((name) => /\.(?:md|yaml)$/.test(name));
export const authors: readonly Person[] = ids('authors').map((name) => ({
  ...(readMarkdown(join(fixtureContent, 'authors', name)).data as Omit<Person, 'id'>),
  id: basename(name, '.md'),
}));
export const author = (id: string): Person => authors.find((person) => person.id === id) ?? missing(id);

const collection = (folder: string) =>
  ids(folder).map((name) => ({
    ...(parse(readFileSync(join(fixtureContent, folder, name), 'utf8')) as { name: string }),
    id: basename(name, '.yaml'),
  }));
export const categories = collection('categories');
export const topics = collection('topics');
export const standingPages = ids('pages').map((name) => basename(name, '.md'));
export const regions = parse(readFileSync(join(fixtureContent, 'regions.yaml'), 'utf8')) as { code: string; name: string; kind: string }[];

function missing(id: string): never {
  throw new Error(`The fixture newsroom has no ${id}`);
}

/** `/wilayah/provinsi-lembayung/kota-tirtasari/` */
export function regionPath(code: string): string {
  const parts = code.split('.').map((_, index, all) => all.slice(0, index + 1).join('.'));
  const names = parts.map((part) => regions.find((region) => region.code === part)?.name ?? missing(part));
  return `/wilayah/${names.map((name) => name.toLowerCase().replaceAll(' ', '-')).join('/')}/`;
}

export interface Listing {
  path: string;
  /** Newest first: everything that keeps its place in numbered pages. */
  articles: readonly Written[];
}

const listing = (path: string, holds: (article: Written) => boolean): Listing => ({ path, articles: withPage.filter(holds) });

export const listings: readonly Listing[] = [
  ...categories.map(({ id }) => listing(`/rubrik/${id}/`, ({ category }) => category === id)),
  ...topics.map(({ id }) => listing(`/topik/${id}/`, (article) => article.topics?.includes(id) ?? false)),
  ...authors.map(({ id }) => listing(`/penulis/${id}/`, (article) => article.authors.includes(id))),
  ...regions.map(({ code }) =>
    listing(regionPath(code), (article) => article.regions.some((own) => own === code || own.startsWith(`${code}.`))),
  ),
];
export const pageSize = 20;
