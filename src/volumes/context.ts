/** What every volume is made from. */
import { digestOf, digestOfValue } from '#digest.ts';
import type { Edition } from '#editorial/edition.ts';
import { fingerprintOf } from '#fingerprint.ts';
import { siteView } from '#views/site-view.ts';
import { NamesDigest } from '#volumes/names-digest.ts';

export interface Context {
  edition: Edition;
  names: NamesDigest;
  siteUrl: string;
  /** Digest of what every page depends on: the code, and what stands around each page. */
  site: string;
}

export function contextOf(edition: Edition, projectDir: string, siteUrl: string): Context {
  const code = fingerprintOf(projectDir, ['src', 'astro.config.mjs']);
  return { edition, names: new NamesDigest(edition), siteUrl, site: digestOf(code, siteUrl, digestOfValue(siteView(edition))) };
}
