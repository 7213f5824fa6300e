/** The search page. */
import { addressOf, readSearch, type Search } from '#client/search-address.ts';
import { isCurrent, renewPage } from '#client/search-edition.ts';
import { isOpen, openLibrary, prepareFor, type OpenLibrary } from '#client/search-library.ts';
import { countText, notesOn, partText, topicLinks } from '#client/search-notes.ts';
import { pageLinks, perPage, resultItem } from '#client/search-results.ts';
import { suggestFor } from '#client/search-suggestions.ts';
import { answer, type Answer } from '#search/answer.ts';
import { hasPhrase } from '#search/excerpt.ts';
import { facetNames, filter, newestFirst, type Counts } from '#search/facets.ts';
import type { Card } from '#search/card.ts';
import type { Ranked } from '#search/rank.ts';

const find = <T extends Element>(selector: string, kind: new () => T): T => {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`${selector} is missing on the search page`);
  return found;
};
const form = find('main form[role=search]', HTMLFormElement);
const filters = find('#saring', HTMLFormElement);
const status = find('#status-cari', HTMLElement);
const notes = find('#catatan-cari', HTMLElement);
const list = find('#hasil', HTMLOListElement);
const pages = find('#halaman', HTMLElement);
const topics = find('#topik-lain', HTMLElement);
const input = find('#kata', HTMLInputElement);
const archive = find('[name=arsip]', HTMLSelectElement);
const sorting = find('[name=urut]', HTMLSelectElement);
const archiveLinks = document.querySelector<HTMLElement>('.search-archives');
const edition = find('[data-edition]', HTMLElement).dataset['edition'] ?? '';
const plainTitle = document.title;

/** Beside the results there is room for the filters; above them they wait to be asked for, unless one is set. */
const wide = matchMedia('(min-width: 64rem)');
const folded = find('#saring details', HTMLDetailsElement);
const unfold = () => {
  if (wide.matches || [...filters.querySelectorAll('select:not([name=arsip])')].some((select) => (select as HTMLSelectElement).value))
    folded.open = true;
};

/** Answers that arrive after a newer question are thrown away. */
let question = 0;

const field = (name: string) => find(`#saring [name=${name}]`, HTMLSelectElement);
/** Of the archive that the search is about. */
const chosenParts = () => archive.selectedOptions[0]?.dataset['parts']?.split(' ').filter(Boolean) ?? [];
const isPart = () => archive.options.length > 1 && archive.value !== 'semua';

/** The search in the address, shown in the fields. An archive that no longer is one of its own is part of the whole. */
function current(): Search {
  const search = readSearch(location.search);
  input.value = search.words;
  for (const name of facetNames) field(name).value = search.choices[name] ?? '';
  sorting.value = search.newestFirst ? 'terbaru' : '';
  archive.value = search.archive;
  if (archive.selectedIndex < 0) archive.value = 'semua';
  if (archive.selectedIndex < 0) archive.value = '';
  return { ...search, archive: archive.value };
}

const typedSearch = (): Search => ({
  words: input.value.trim(),
  choices: Object.fromEntries(facetNames.map((name) => [name, field(name).value])),
  newestFirst: sorting.value === 'terbaru',
  archive: archive.value,
  page: 1,
  exact: false,
});

async function run() {
  const own = (question += 1);
  const search = current();
  const { words } = search;
  list.replaceChildren();
  notes.replaceChildren();
  pages.hidden = true;
  topics.hidden = true;
  filters.hidden = words === '';
  unfold();
  showArchives(search);
  document.title = words === '' ? plainTitle : `Cari: ${words}`;
  if (words === '') return void (status.textContent = '');
  status.textContent = isOpen(chosenParts()) ? 'Mencari …' : 'Memuat indeks pencarian …';
  try {
    const frugal = isOpen(chosenParts());
    if (!frugal) prepareFor(words, { edition });
    const library = await openLibrary(chosenParts(), { edition });
    const found = await answer(words, library, { repairs: !search.exact, typing: false, frugal });
    const { results, counts } = filter(found.ranked, library.articles, search.choices);
    const ordered = search.newestFirst ? newestFirst(results) : results;
    const [shown, isFresh] = await Promise.all([cardsOf(search, ordered, found, library), isCurrent()]);
    if (own !== question || (!isFresh && renewPage())) return;
    showCounts(counts);
    notes.replaceChildren(...notesOn(search, found, isPart()));
    list.replaceChildren(...shown.cards.map((card) => resultItem(card, found.marks, library.synonyms)));
    showPages(search, Math.ceil(shown.count / perPage));
    status.textContent = countText(shown.count, words, partText(archive));
    if (shown.count === 0) await showTopics(own);
  } catch {
    if (own !== question || (!(await isCurrent()) && renewPage())) return;
    if (own === question) status.textContent = 'Indeks pencarian tidak dapat dimuat. Periksa sambungan lalu coba lagi.';
  }
}

/** The results of one page. What was quoted must stand in the text as it was typed, which only the text tells. */
async function cardsOf({ page }: Search, results: readonly Ranked[], { query }: Answer, library: OpenLibrary) {
  const from = (page - 1) * perPage;
  if (query.phrases.length === 0) {
    const cards = await Promise.all(results.slice(from, from + perPage).map(({ article }) => library.card(article)));
    return { cards, count: results.length };
  }
  const kept: Card[] = [];
  let looked = 0;
  while (looked < results.length && kept.length < from + perPage) {
    const batch = results.slice(looked, looked + perPage);
    looked += batch.length;
    const cards = await Promise.all(batch.map(({ article }) => library.card(article)));
    kept.push(...cards.filter(({ title, text }) => query.phrases.every((phrase) => hasPhrase(`${title}\n${text}`, phrase))));
  }
  return { cards: kept.slice(from, from + perPage), count: kept.length + results.length - looked };
}

function showCounts(counts: Counts) {
  for (const name of facetNames)
    for (const option of field(name).options) {
      const { label } = option.dataset;
      if (label !== undefined) option.textContent = `${label} (${counts[name].get(option.value) ?? 0})`;
    }
}

function showPages(search: Search, count: number) {
  pages.hidden = count < 2;
  pages.querySelector('ol')?.replaceChildren(...(count < 2 ? [] : pageLinks(search, count)));
}

async function showTopics(own: number) {
  const links = await topicLinks(edition);
  if (own !== question) return;
  topics.hidden = links.length === 0;
  topics.querySelector('ul')?.replaceChildren(...links);
}

/** The same question to other parts of the archive, as links of their own. */
function showArchives(search: Search) {
  if (!archiveLinks) return;
  archiveLinks.hidden = search.words === '';
  for (const link of archiveLinks.querySelectorAll('a')) {
    const { archive: value = '' } = link.dataset;
    link.href = addressOf({ ...search, choices: { ...search.choices, tahun: '' }, archive: value, page: 1 });
    if (value === search.archive) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

function go(address: string) {
  history.pushState(null, '', address);
  void run();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(addressOf(typedSearch()));
});
filters.addEventListener('change', () => go(addressOf({ ...typedSearch(), exact: readSearch(location.search).exact })));
// Links to other searches need no new page.
document.querySelector('main')?.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(link.href);
  status.focus();
  status.scrollIntoView({ block: 'nearest' });
});
const library = () => openLibrary(chosenParts(), { edition });
input.addEventListener('focus', () => void library().catch(() => undefined), { once: true });
suggestFor(input, find('#saran', HTMLElement), edition, library);
wide.addEventListener('change', unfold);
addEventListener('popstate', () => void run());
void run();
