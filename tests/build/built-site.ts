/** A built site as its readers get it: files, pages as trees, and what would be different if some file were. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { filesOf } from './file-tree.ts';
import { attribute, first, parse } from './tree.ts';

export interface Page {
  /** As in the address bar: `/rubrik/layanan/`, `/404.html`. */
  path: string;
  html: string;
  tree: Root;
}

export class BuiltSite {
  readonly folder: string;
  /** `https://tirta.example` */
  readonly origin: string;
  /** The clock of the build, ISO 8601. */
  readonly time: string;
  /** Every file of the site, as an address: `/feed.xml`, `/foto/x.avif`, `/berita/2018/04/x/index.html`. */
  readonly files: readonly string[];
  /** Everything a reader can open; the editing interface is an application of its own. */
  readonly pages: readonly Page[];
  /** Pages at old addresses, which lead on to another one. */
  readonly stubs: readonly Page[];
  readonly #byPath: ReadonlyMap<string, Page>;
  readonly #known: ReadonlySet<string>;
  readonly #edited: ReadonlyMap<string, string | undefined>;

  /** @param edited other content for some files, undefined where one is missing */
  constructor(
    folder: string,
    origin: string,
    time: string,
    edited: ReadonlyMap<string, string | undefined> = new Map(),
    before?: BuiltSite,
  ) {
    this.folder = folder;
    this.origin = origin;
    this.time = time;
    this.#edited = edited;
    const found = before?.files ?? filesOf(folder).map((file) => `/${file}`);
    this.files = found.filter((file) => !edited.has(file) || edited.get(file) !== undefined);
    this.#known = new Set(this.files);
    const html = this.files.filter((file) => file.endsWith('.html') && !file.startsWith('/admin/'));
    const all = html.map((file): Page => (edited.has(file) ? undefined : before?.pageOf(file)) ?? this.#read(file));
    this.stubs = all.filter(({ tree }) => first(tree, 'meta', { httpEquiv: 'refresh' }));
    this.pages = all.filter((page) => !this.stubs.includes(page));
    this.#byPath = new Map(this.pages.map((page) => [page.path, page]));
  }

  /** The same site with other content of some files, for tests that break something on purpose. */
  with(edited: Readonly<Record<string, string | undefined>>): BuiltSite {
    return new BuiltSite(this.folder, this.origin, this.time, new Map([...this.#edited, ...Object.entries(edited)]), this);
  }

  has(file: string): boolean {
    return this.#known.has(file);
  }

  hasPage(path: string): boolean {
    return this.#byPath.has(path);
  }

  page(path: string): Page {
    const found = this.#byPath.get(path);
    if (!found) throw new Error(`${path} was not built`);
    return found;
  }

  pageOf(file: string): Page | undefined {
    const path = pathOf(file);
    return this.#byPath.get(path) ?? this.stubs.find((stub) => stub.path === path);
  }

  read(file: string): string {
    return this.#edited.get(file) ?? readFileSync(join(this.folder, file), 'utf8');
  }

  readBytes(file: string): Buffer {
    return readFileSync(join(this.folder, file));
  }

  #read(file: string): Page {
    const html = this.read(file);
    return { path: pathOf(file), html, tree: parse(html) };
  }
}

const pathOf = (file: string) => file.replace(/index\.html$/, '');
/** `/rubrik/layanan/` lies in `/rubrik/layanan/index.html`. */
export const fileOf = (path: string): string => decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path);

export const metaContent = ({ tree }: Page, name: string): string | undefined =>
  attribute(first(tree, 'meta', { name }) ?? first(tree, 'meta', { property: name }), 'content');

export const isIndexed = (of: Page): boolean => !/noindex/.test(metaContent(of, 'robots') ?? '');
