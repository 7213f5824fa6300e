/** Results as entries of the list, and the links to further pages of them. */
import { element } from '#client/element.ts';
import { addressOf, type Search } from '#client/search-address.ts';
import type { Marks } from '#search/answer.ts';
import type { Card } from '#search/card.ts';
import { excerptOf } from '#search/excerpt.ts';
import type { SynonymTable } from '#search/synonyms.ts';
import { marks as allMarks } from '#strings.ts';

export const perPage = 10;

export function resultItem(
  { url, title, day, rubric, origin, marks: labels = [], expires, text }: Card,
  marks: Marks,
  synonyms: SynonymTable,
) {
  const isExpired = expires !== undefined && Date.parse(expires) <= Date.now();
  const label = (word: string | false | undefined) => (word ? [element('span', { class: 'mark' }, word), ' '] : []);
  const excerpt = excerptOf(text, marks, synonyms).map((part) => (part.marked ? element('mark', {}, part.text) : part.text));
  return element(
    'li',
    {},
    element('p', { class: 'meta' }, [day, rubric].filter(Boolean).join(' · ')),
    element('h3', {}, ...label(origin), element('a', { href: url }, title)),
    element('p', {}, ...[...labels, isExpired && allMarks.expired].flatMap(label), ...excerpt),
  );
}

/** Links to the pages around this one, to the first and to the last. */
export function pageLinks(search: Search, pages: number): HTMLLIElement[] {
  const { page } = search;
  const numbers = [1, ...[-1, 0, 1].map((step) => page + step), pages].filter((number) => number >= 1 && number <= pages);
  const link = (number: number, text: string, attributes: Record<string, string> = {}) =>
    element('a', { href: addressOf({ ...search, page: number }), ...attributes }, text);
  const items = [...new Set(numbers)].map((number) =>
    number === page
      ? link(number, String(number), { 'aria-current': 'page', 'aria-label': `Halaman ${number}` })
      : link(number, String(number), { 'aria-label': `Halaman ${number}` }),
  );
  return [
    ...(page > 1 ? [link(page - 1, 'Sebelumnya', { rel: 'prev' })] : []),
    ...items,
    ...(page < pages ? [link(page + 1, 'Berikutnya', { rel: 'next' })] : []),
  ].map((each) => element('li', {}, each));
}
