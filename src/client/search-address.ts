/** A search as its address says it. All of it stands there, so it can be shared and survives "back". */
import * as routes from '#routes.ts';
import { facetNames, type Choices } from '#search/facets.ts';

export interface Search {
  words: string;
  choices: Choices;
  newestFirst: boolean;
  /** Which part of the archive; empty for the one that a search begins with. */
  archive: string;
  page: number;
  /** Whether the words are to be taken as typed. */
  exact: boolean;
}

export function readSearch(address: string): Search {
  const query = new URLSearchParams(address);
  const choices = facetNames.map((name) => [name, query.get(name) ?? ''] as const).filter(([, value]) => value !== '');
  return {
    words: (query.get('q') ?? '').trim(),
    choices: Object.fromEntries(choices),
    newestFirst: query.get('urut') === 'terbaru',
    archive: query.get('arsip') ?? '',
    page: Math.max(1, Math.floor(Number(query.get('hal'))) || 1),
    exact: query.get('persis') === '1',
  };
}

export function addressOf({ words, choices, newestFirst, archive, page, exact }: Search): string {
  const entries = [
    ['q', words],
    ...facetNames.map((name) => [name, choices[name] ?? '']),
    ['arsip', archive],
    ['urut', newestFirst ? 'terbaru' : ''],
    ['persis', exact ? '1' : ''],
    ['hal', page > 1 ? String(page) : ''],
  ].filter(([, value]) => value !== '') as [string, string][];
  return entries.length > 0 ? `${routes.search}?${new URLSearchParams(entries)}` : routes.search;
}
