/** The search page, and what the index knows of each article. */
import { formatShortDay } from '#dates.ts';
import type { Edition, Story } from '#editorial/edition.ts';
import { yearOf } from '#editorial/article.ts';
import type { RenderedBody } from '#markdown/rendered-body.ts';
import { wasWrong } from '#editorial/corrections.ts';
import { firstParts, searchParts, type SearchPart } from '#editorial/search-parts.ts';
import * as routes from '#routes.ts';
import { head, type HeadView } from '#seo/head.ts';
import { siteImage } from '#views/card-view.ts';
import { kindLabels, marks, originLabel, text } from '#strings.ts';

/** One article as the indexer takes it; the shape of Pagefind's custom records. */
export interface SearchRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

export function searchRecord(story: Story, body: RenderedBody, edition: Edition): SearchRecord {
  const { data } = story;
  const origin = originLabel(data.kind);
  return {
    url: routes.article(story.id),
    content: [data.deck, data.description, body.text].filter(Boolean).join('\n'),
    language: 'id',
    meta: {
      title: data.title,
      tanggal: formatShortDay(data.published),
      rubrik: edition.category(data.category)?.name ?? '',
      ...(origin !== undefined && { jenis: origin }),
      ...(wasWrong(story, edition.now) && { tanda: marks.corrected }),
      // Shown once the reader's own clock has passed it.
      ...(data.expires !== undefined && { kedaluwarsa: data.expires }),
    },
    filters: {
      rubrik: [edition.category(data.category)?.name ?? ''],
      wilayah: edition.regions.around(data.regions).map(({ code }) => code),
      tahun: [String(yearOf(story.id))],
      jenis: [kindLabels[data.kind]],
    },
    sort: { terbit: data.published },
  };
}

export interface SearchView {
  head: HeadView;
  rubrics: string[];
  regions: { code: string; name: string; depth: number }[];
  years: string[];
  kinds: string[];
  /** What a search may be about, the newest part first; the first one is where every search begins. */
  archives: SearchArchive[];
  /** Address of the script that searches. */
  engine: string;
}

export interface SearchArchive {
  /** As in the address of a search: `2019`, `2016-2018`, `semua`; empty for the beginning. */
  value: string;
  label: string;
  count: number;
  /** Addresses of the indexes, newest first. */
  indexes: string[];
}

function archivesOf(edition: Edition): SearchArchive[] {
  const parts = searchParts(edition);
  const first = firstParts(parts);
  const archive = (value: string, label: string, own: readonly SearchPart[]): SearchArchive => ({
    value,
    label,
    count: own.reduce((sum, { stories }) => sum + stories.length, 0),
    indexes: own.map(({ name }) => routes.searchIndex(name)),
  });
  if (first.length === parts.length) return [archive('', text.wholeArchive, parts)];
  const years = Map.groupBy(parts, ({ years: [from, ...others] }) => [from, ...others.slice(-1)].join('-'));
  return [
    archive('', text.newestPart, first),
    ...[...years].map(([value, own]) => archive(value, value.replace('-', '–'), own)),
    archive('semua', text.wholeArchive, parts),
  ];
}

export function searchView(edition: Edition, siteUrl: string): SearchView {
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
    archives: archivesOf(edition),
    engine: routes.searchEngine,
  };
}
