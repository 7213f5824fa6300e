/** Addresses that were public once: each is a page still, leads to one, or is known to be gone. */
import type { Edition, LedgerEntry } from '#editorial/edition.ts';
import { publicationState } from '#editorial/publication.ts';
import { formatCount } from '#dates.ts';
import * as routes from '#routes.ts';
import { AddressBook } from '#views/address-book.ts';

export interface Redirect {
  /** As it was published: not encoded. */
  from: string;
  /** A page of this site. */
  to: string;
}

export interface OldAddresses {
  /** Sorted by address. */
  redirects: Redirect[];
  /** Removed on purpose. */
  gone: string[];
  /** Neither a page nor anything else: a build must not go on. */
  lost: LedgerEntry[];
}

/** So many a host for static files takes (Cloudflare Pages: 2,000 fixed redirects). Beyond, only servers with maps do. */
export const mostRedirects = 2000;

export const oldAddresses = (edition: Edition): OldAddresses => edition.once('old addresses', () => find(edition));

/** For hosts that cannot redirect: pages that lead on. */
export function stubs(edition: Edition): Redirect[] {
  const { redirects } = oldAddresses(edition);
  return redirects.length > mostRedirects ? [] : redirects;
}

/** What a publisher has to know of the redirects; undefined where every host can follow them. */
export function redirectRemark(edition: Edition): string | undefined {
  const { length } = oldAddresses(edition).redirects;
  if (length <= mostRedirects) return undefined;
  return `Ada ${formatCount(length)} alamat lama, lebih banyak daripada yang dapat dialihkan hos berkas statis. Layani situs dengan nginx atau Caddy dan peta di deploy/.`;
}

function find(edition: Edition): OldAddresses {
  const book = new AddressBook(edition);
  const moved = new Map<string, string>();
  const gone: string[] = [];
  const lost: LedgerEntry[] = [];
  for (const { id, data } of edition.stories) for (const alias of data.aliases ?? []) moved.set(decoded(alias), routes.article(id));
  const scheduled = new Set(edition.content.articles.flatMap(({ id, data }) => (isScheduled(data, edition.now) ? routes.article(id) : [])));
  const { ledger } = edition.content;
  for (const { path, fate } of ledger) if (typeof fate === 'object') moved.set(decoded(path), fate.movedTo);
  for (const entry of ledger) {
    const path = decoded(entry.path);
    if (book.has(path) || moved.has(path)) continue;
    const list = book.nearestList(path);
    if (entry.fate === 'removed') gone.push(path);
    else if (list !== undefined) moved.set(path, list);
    else if (!scheduled.has(path)) lost.push(entry);
  }
  const redirects: Redirect[] = [];
  for (const from of moved.keys()) {
    if (book.has(from)) continue;
    const to = destination(from, moved, book);
    if (to !== undefined) redirects.push({ from, to });
    else lost.push(...ledger.filter(({ path }) => decoded(path) === from));
  }
  return { redirects: redirects.sort((a, b) => (a.from < b.from ? -1 : 1)), gone: gone.sort(), lost };
}

/** Through whatever has moved twice; undefined where it leads nowhere, or round in a circle. */
function destination(from: string, moved: ReadonlyMap<string, string>, book: AddressBook): string | undefined {
  const seen = new Set<string>();
  let to = moved.get(from);
  while (to !== undefined && !book.has(to)) {
    if (seen.has(to)) return undefined;
    seen.add(to);
    to = moved.get(to);
  }
  return to;
}

const isScheduled = (data: Parameters<typeof publicationState>[0], now: Date) => publicationState(data, now) === 'scheduled';

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
