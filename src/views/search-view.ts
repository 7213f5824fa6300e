/** The search page, and what the index knows of each article. */
import { formatShortDay } from '#dates.ts';
import type { Edition, Story } from '#editorial/edition.ts';
import { yearOf } from '#editorial/article.ts';
import type { RenderedBody } from '#markdown/rendered-body.ts';
import { firstParts, searchParts, type SearchPart } from '#editorial/search-parts.ts';
import { synonymGroups } from '#editorial/synonym-groups.ts';
import * as routes from '#routes.ts';
import { articleTerms } from '#search/article-terms.ts';
import type { Card } from '#search/card.ts';
import type { ArticleFacts } from '#search/columns.ts';
import { SynonymTable } from '#search/synonyms.ts';
import { head, type HeadView } from '#seo/head.ts';
import { siteImage } from '#views/card-view.ts';
import { marksOf } from '#views/story-link.ts';
import { deviceText, kindLabels, originLabel, text } from '#strings.ts';

/** One article as the indexer takes it. */
export interface SearchRecord {
  /** What is found. */
  terms: string;
  facts: ArticleFacts;
  card: Card;
}

/** @returns the record, and every word that readers may mistype */
export function searchRecord(story: Story, body: RenderedBody, edition: Edition): { record: SearchRecord; forms: ReadonlySet<string> } {
  const { data } = story;
  const origin = originLabel(data.kind);
  const rubric = edition.category(data.category)?.name ?? '';
  const marks = marksOf(story, edition.now);
  // The summary last: an excerpt in the article's own words says more.
  const text = [data.deck, body.text, data.description].filter(Boolean).join('\n');
  const topics = (data.topics ?? []).flatMap((id) => edition.topic(id)?.name ?? []);
  const { terms, titleCount, count, forms } = articleTerms(data.title, text, topics, synonymTable(edition));
  const record: SearchRecord = {
    terms,
    facts: {
      titleTerms: titleCount,
      terms: count,
      day: Date.parse(data.published.slice(0, 10)) / 86_400_000,
      rubric,
      kind: kindLabels[data.kind],
      regions: data.regions,
    },
    card: {
      url: routes.article(story.id),
      title: data.title,
      day: formatShortDay(data.published),
      rubric,
      ...(origin !== undefined && { origin }),
      ...(marks.length > 0 && { marks }),
      // Shown once the reader's own clock has passed it.
      ...(data.expires !== undefined && { expires: data.expires }),
      text,
    },
  };
  return { record, forms };
}

const synonymTable = (edition: Edition) => edition.once('synonym table', () => new SynonymTable(synonymGroups(edition)));

export interface SearchView {
  head: HeadView;
  rubrics: string[];
  regions: { code: string; name: string; depth: number }[];
  years: string[];
  kinds: string[];
  /** What a search may be about, the newest part first; the first one is where every search begins. */
  archives: SearchArchive[];
  /** What the browser asks for at once where the address holds a question. */
  preloads: string[];
  /** The same, where the question is about the newest part. */
  newestPreloads: string[];
  /** Changes with everything that can be found. */
  edition: string;
}

export interface SearchArchive {
  /** As in the address of a search: `2019`, `2016-2018`, `semua`; empty for the beginning. */
  value: string;
  label: string;
  count: number;
  /** Names of the parts that are searched, newest first. */
  parts: string[];
}

function archivesOf(edition: Edition): SearchArchive[] {
  const parts = searchParts(edition);
  const first = firstParts(parts);
  const archive = (value: string, label: string, own: readonly SearchPart[]): SearchArchive => ({
    value,
    label,
    count: own.reduce((sum, { stories }) => sum + stories.length, 0),
    parts: own.map(({ name }) => name),
  });
  if (first.length === parts.length) return [archive('', deviceText.wholeArchive, parts)];
  const years = Map.groupBy(parts, ({ years: [from, ...others] }) => [from, ...others.slice(-1)].join('-'));
  return [
    archive('', text.newestPart, first),
    ...[...years].map(([value, own]) => archive(value, value.replace('-', '–'), own)),
    archive('semua', deviceText.wholeArchive, parts),
  ];
}

const entryOf = (index: string) => `${routes.searchIndex(index)}pagefind-entry.json`;
const newestFiles = ([first]: readonly SearchArchive[]) =>
  (first?.parts ?? []).flatMap((part) => [entryOf(part), routes.searchColumns(part)]);

/** @param digest of everything that can be found */
export function searchView(edition: Edition, digest: string, siteUrl: string): SearchView {
  const archives = archivesOf(edition);
  const current = (address: string) => `${address}?ts=${digest}`;
  const used = new Set(edition.readable.flatMap(({ data }) => edition.regions.around(data.regions).map(({ code }) => code)));
  return {
    head: head({
      title: 'Cari',
      description: 'Cari berita, panduan, dan penjelasan di seluruh arsip.',
      path: routes.search,
      siteUrl,
      image: siteImage(siteUrl),
      indexed: false,
    }),
    rubrics: edition.categories.filter(({ id }) => edition.listing('rubric', id).length > 0).map(({ name }) => name),
    regions: edition.regions.all
      .filter(({ code }) => used.has(code))
      .map(({ code, name, slugs }) => ({ code, name, depth: slugs.length - 1 })),
    years: [...new Set(edition.readable.map(({ id }) => String(yearOf(id))))],
    kinds: Object.values(kindLabels),
    archives,
    preloads: [routes.searchWasm, ...[routes.searchSynonyms, entryOf('inti')].map(current)],
    newestPreloads: newestFiles(archives).map(current),
    edition: digest,
  };
}
