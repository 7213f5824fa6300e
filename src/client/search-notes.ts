/** What the page says about an answer beside its results. */
import { element } from '#client/element.ts';
import { addressOf, type Search } from '#client/search-address.ts';
import { loadFile } from '#client/search-files.ts';
import * as routes from '#routes.ts';
import type { Answer } from '#search/answer.ts';
import type { NameList } from '#search/name-list.ts';
import { deviceText } from '#strings.ts';

/** Below this the best result lacks a word of the question. */
const whole = 0.99;

/** @param isPart whether there is more of the archive than what was searched */
export function notesOn(search: Search, { repaired, unknown, ranked }: Answer, isPart: boolean): HTMLElement[] {
  const notes: HTMLElement[] = [];
  if (repaired.length > 0) {
    const meant = withRepairs(search.words, repaired);
    const typed = element('a', { href: addressOf({ ...search, exact: true, page: 1 }) }, `Cari “${search.words}” saja`);
    notes.push(element('p', {}, 'Menampilkan hasil untuk ', element('strong', {}, meant), '. ', typed, '.'));
  }
  if (ranked.length > 0 && unknown.length > 0) notes.push(element('p', {}, `Tidak ditemukan: ${unknown.join(', ')}.`));
  if (isPart && (ranked[0]?.coverage ?? 0) < whole) {
    const everywhere = element('a', { href: addressOf({ ...search, archive: 'semua', page: 1, choices: {} }) }, 'Cari di seluruh arsip');
    notes.push(element('p', {}, 'Tidak ada artikel di bagian arsip ini yang memuat semua kata itu. ', everywhere, '.'));
  }
  return notes;
}

/** The question with the words that were meant, from the last one to the first, so that places stay what they are. */
const withRepairs = (words: string, repaired: Answer['repaired']): string =>
  repaired.reduceRight((all, { typed, meant }) => replaceWord(all, typed.form, meant), words);

function replaceWord(all: string, form: string, meant: string): string {
  const at = all.toLowerCase().indexOf(form);
  return at < 0 ? all : all.slice(0, at) + meant + all.slice(at + form.length);
}

/** Where to go on when nothing was found: what the archive writes about most. */
export async function topicLinks(edition: string): Promise<HTMLLIElement[]> {
  const { topics } = await loadFile(`${routes.searchNames}?ts=${edition}`, (json) => JSON.parse(json) as NameList);
  return topics.slice(0, 8).map(({ name, href }) => element('li', {}, element('a', { href }, name)));
}

export const countText = (count: number, words: string, part: string): string =>
  count === 0
    ? `Tidak ada hasil untuk “${words}”${part}. Periksa ejaannya, kurangi kata, atau lepaskan saringan.`
    : `${count} hasil untuk “${words}”${part}.`;

/** Said only where there is a choice. */
export const partText = (archive: HTMLSelectElement): string => {
  const name = archive.selectedOptions[0]?.dataset['name'] ?? '';
  if (archive.options.length === 1) return '';
  return archive.value === 'semua' ? ` di ${deviceText.wholeArchive.toLowerCase()}` : ` di arsip ${name}`;
};
