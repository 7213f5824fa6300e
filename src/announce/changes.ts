/** What is different between two states of a site. */
import type { DeployedSite } from '#announce/deployed-site.ts';

export interface Changes {
  added: string[];
  changed: string[];
  /** Told as well: engines look again and find a notice, a redirect or nothing. */
  removed: string[];
  feeds: string[];
}

/** @param before undefined where nothing was announced yet */
export function changesSince(before: DeployedSite | undefined, { addresses, feeds }: DeployedSite): Changes {
  const known = before?.addresses ?? {};
  const paths = Object.keys(addresses);
  return {
    added: paths.filter((path) => !Object.hasOwn(known, path)),
    changed: paths.filter((path) => Object.hasOwn(known, path) && known[path] !== addresses[path]),
    removed: Object.keys(known).filter((path) => !Object.hasOwn(addresses, path)),
    feeds: Object.keys(feeds).filter((path) => before?.feeds[path] !== feeds[path]),
  };
}
