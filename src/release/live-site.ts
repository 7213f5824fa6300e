/**
 * What web servers read: a link, and beside it `<link>.d/` with the releases that it may lead to.
 *
 *   terbit -> terbit.d/rilis-000012     switched by rename
 *   terbit.d/rilis-000012/              links to parts, single files, and `_lama`
 *   terbit.d/rilis-000012.json          its manifest; a release without one was never finished
 *   terbit.d/jilid/                     parts: whole folders with their compressed companions, never changed
 *   terbit.d/lama/                      files of earlier releases that open pages may still ask for
 */
import { lstat, readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { digestOf } from '#digest.ts';
import { redirectMaps } from '#hosting/site-rules.ts';
import { writeWhole } from '#whole-file.ts';

export interface Manifest {
  /** ISO 8601. */
  made: string;
  /** Parts below `jilid/` by the addresses of the folders that they stand for. */
  links: Readonly<Record<string, string>>;
  /** Addresses of single files. */
  loose: readonly string[];
  /** Digests of addresses that a reader must not see again. */
  retracted: readonly string[];
}

export interface Release extends Manifest {
  name: string;
  path: string;
}

const prefix = 'rilis-';
/** Beside the releases; systemd watches it. */
export const mapsNote = 'peta-alihan';

export class LiveSite {
  readonly link: string;
  readonly dir: string;
  readonly parts: string;
  readonly kept: string;
  constructor(link: string) {
    this.link = link;
    this.dir = `${link}.d`;
    this.parts = join(this.dir, 'jilid');
    this.kept = join(this.dir, 'lama');
  }

  /** Finished releases, oldest first. */
  async releases(): Promise<Release[]> {
    const names = (await readdir(this.dir).catch(() => [])).flatMap((file) => /^(rilis-\d+)\.json$/.exec(file)?.[1] ?? []);
    return Promise.all(names.sort().map((name) => this.release(name)));
  }

  async current(): Promise<Release | undefined> {
    const target = await readlink(this.link).catch(() => undefined);
    return target === undefined ? undefined : this.release(basename(target));
  }

  /** A number that no release had, finished or not. */
  async nextName(): Promise<string> {
    const numbers = (await readdir(this.dir)).map((name) => Number(/^rilis-(\d+)/.exec(name)?.[1] ?? 0));
    return prefix + String(Math.max(0, ...numbers) + 1).padStart(6, '0');
  }

  path(name: string): string {
    return join(this.dir, name);
  }

  finish(name: string, manifest: Manifest): Promise<void> {
    return writeWhole(`${this.path(name)}.json`, JSON.stringify(manifest));
  }

  /** From one instant to the next the site is another one. */
  async switchTo(name: string): Promise<void> {
    const draft = join(this.dir, 'tautan-baru');
    await rm(draft, { force: true });
    await symlink(relative(dirname(this.link), this.path(name)), draft);
    await rename(draft, this.link);
  }

  /** Which result of a build was shown last, whatever was gone back to since. */
  lastSource(): Promise<string> {
    return readFile(join(this.dir, 'terakhir'), 'utf8').catch(() => '');
  }

  noteSource(source: string): Promise<void> {
    return writeWhole(join(this.dir, 'terakhir'), source);
  }

  /** Whether something other than a link stands where the link shall be. */
  async isBlocked(): Promise<boolean> {
    return (await lstat(this.link).catch(() => undefined))?.isSymbolicLink() === false;
  }

  /** Renews a file when servers have to read their maps of old addresses again. */
  async noteMaps({ path }: Release): Promise<void> {
    const maps = await Promise.all(Object.values(redirectMaps).map((map) => readFile(path + map, 'utf8').catch(() => '')));
    const note = join(this.dir, mapsNote);
    const digest = digestOf(maps);
    if ((await readFile(note, 'utf8').catch(() => '')) !== digest) await writeWhole(note, digest);
  }

  /** Removes releases but these, parts that none of them shows, and what was never finished. */
  async clear(stay: readonly Release[]): Promise<void> {
    const names = new Set(stay.map(({ name }) => name));
    const volumes = new Set(stay.flatMap(({ links }) => Object.values(links)).map((part) => part.split('/')[0]));
    const remove = (path: string) => rm(path, { recursive: true, force: true });
    for (const entry of await readdir(this.dir)) {
      const isOld = entry.startsWith(prefix) && !names.has(entry.replace(/\.json$/, ''));
      if (isOld || entry.startsWith('draf-')) await remove(join(this.dir, entry));
    }
    for (const volume of await readdir(this.parts).catch(() => [])) if (!volumes.has(volume)) await remove(join(this.parts, volume));
  }

  async release(name: string): Promise<Release> {
    const manifest = JSON.parse(await readFile(`${this.path(name)}.json`, 'utf8')) as Manifest;
    return { ...manifest, name, path: this.path(name) };
  }
}
