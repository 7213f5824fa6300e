/**
 * The only reader of environment variables. Paths are absolute; the clock is fixed once per process.
 * Defaults are listed in the README.
 */
import { resolve } from 'node:path';
import { site } from '#site.ts';

/** A setting that cannot be used; its message is a sentence for whoever set it. */
export class UnusableSetting extends Error {
  override name = 'UnusableSetting';
}

/** npm runs every script in the folder of package.json. */
export const projectDir = process.cwd();

const fromEnvironment = (name: string): string | undefined => process.env[name]?.trim() || undefined;

export const contentDir = resolve(projectDir, fromEnvironment('CONTENT_DIR') ?? 'content');
export const outDir = resolve(projectDir, fromEnvironment('OUT_DIR') ?? 'dist');
export const cacheDir = resolve(projectDir, fromEnvironment('CACHE_DIR') ?? '.cache/newsroom');
export const siteUrl = originOf(fromEnvironment('SITE_URL') ?? site.defaultUrl);
export const buildTime = instantOf(fromEnvironment('BUILD_TIME'));
/** For processes that work on the same build: whatever was set here, and the same clock. */
export const environment = { ...process.env, BUILD_TIME: buildTime.toISOString() };
/** How finely Pagefind cuts an index; it takes this from the environment of its process only. */
export const setIndexChunkSize = (postings: number): void => void (process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(postings));
/** Drafts and scheduled articles are shown in the editor's preview only. */
export const showsDrafts = fromEnvironment('NEWSROOM_PREVIEW') === '1';

function originOf(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new UnusableSetting(`SITE_URL "${value}" bukan alamat situs. Tulis misalnya: https://contoh.id`);
  }
  return new URL(value).origin;
}

function instantOf(value: string | undefined): Date {
  if (value === undefined) return new Date();
  const withOffset = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
  if (!withOffset.test(value) || Number.isNaN(Date.parse(value))) {
    throw new UnusableSetting(`BUILD_TIME "${value}" tidak dikenali. Tulis waktu lengkap dengan zona, misalnya: 2026-11-22T10:00:00+07:00`);
  }
  return new Date(value);
}
