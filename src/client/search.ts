/** The search page. All of a search stands in the page's address, so it can be shared and survives "back". */
import type { PagefindSearchResult, PagefindSearchResults } from '#client/pagefind-api.ts';
import { isLoaded, loadSearch, type Search } from '#client/search-engine.ts';
import { resultItem } from '#client/search-result.ts';

const find = <T extends Element>(selector: string, kind: new () => T): T => {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`${selector} is missing on the search page`);
  return found;
};
const place = document.querySelector<HTMLElement>('[data-search]');
const form = document.querySelector<HTMLFormElement>('main form[role=search]');
const filters = find('#saring', HTMLFormElement);
const status = find('#status-cari', HTMLElement);
const list = find('#hasil', HTMLOListElement);
const more = find('#lebih', HTMLButtonElement);
const input = find('#kata', HTMLInputElement);
const filterNames = ['rubrik', 'wilayah', 'tahun', 'jenis'];
const perPage = 10;
const archive = find('[name=arsip]', HTMLSelectElement);
const archiveLinks = document.querySelector<HTMLElement>('.search-archives');
const script = place?.dataset['search'] ?? '';
const plainTitle = document.title;

/** Answers that arrive after a newer question are thrown away. */
let question = 0;

/** Of the parts of the archive that the search is about. */
const chosenIndexes = () => archive.selectedOptions[0]?.dataset['indexes']?.split(' ').filter(Boolean) ?? [];

/** Said only where there is a choice. */
function searchedPart() {
  const name = archive.selectedOptions[0]?.dataset['name'] ?? '';
  if (archive.options.length === 1) return '';
  return archive.value === 'semua' ? ` di ${name}` : ` di arsip ${name}`;
}

function readAddress() {
  const query = new URLSearchParams(location.search);
  input.value = query.get('q') ?? '';
  filters.querySelectorAll('select').forEach((select) => (select.value = query.get(select.name) ?? ''));
  // An archive that no longer is one of its own is part of the whole.
  if (archive.selectedIndex < 0) archive.value = 'semua';
  if (archive.selectedIndex < 0) archive.value = '';
}

function writeAddress() {
  const entries = [['q', input.value.trim()], ...[...filters.querySelectorAll('select')].map(({ name, value }) => [name, value])];
  const query = new URLSearchParams(entries.filter(([, value]) => value !== ''));
  history.pushState(null, '', query.size > 0 ? `?${query}` : location.pathname);
}

async function run() {
  const own = (question += 1);
  const term = input.value.trim();
  list.replaceChildren();
  more.hidden = true;
  filters.hidden = term === '';
  showArchives(term);
  document.title = term === '' ? plainTitle : `Cari: ${term}`;
  if (term === '') return void (status.textContent = '');
  status.textContent = isLoaded(chosenIndexes()) ? 'Mencari …' : 'Memuat indeks pencarian …';
  try {
    const search = await loadSearch(script, chosenIndexes(), 'sort' in searchOptions());
    const found = await search(term, searchOptions());
    const counts = await countChoices(search, term, found);
    if (own !== question) return;
    showCounts(counts);
    await show(found.results, 0, own);
    if (own !== question) return;
    status.textContent =
      found.results.length === 0
        ? `Tidak ada hasil untuk “${term}”. Periksa ejaannya, kurangi kata, atau lepaskan saringan.`
        : `${found.results.length} hasil untuk “${term}”${searchedPart()}.`;
  } catch {
    if (own === question) status.textContent = 'Indeks pencarian tidak dapat dimuat. Periksa sambungan lalu coba lagi.';
  }
}

function searchOptions() {
  const chosen = Object.fromEntries(
    filterNames
      .map((name) => [name, filters.querySelector<HTMLSelectElement>(`[name=${name}]`)?.value ?? ''])
      .filter(([, value]) => value !== ''),
  ) as Record<string, string>;
  const newestFirst = filters.querySelector<HTMLSelectElement>('[name=urut]')?.value === 'terbaru';
  return { filters: chosen, ...(newestFirst && { sort: { terbit: 'desc' as const } }) };
}

/** How many results each choice would leave: a choice takes the place of the one made in the same field. */
async function countChoices(search: Search, term: string, { filters: counts }: PagefindSearchResults) {
  const { filters: chosen } = searchOptions();
  const replaced = await Promise.all(
    Object.keys(chosen).map(async (name) => {
      const others = Object.fromEntries(Object.entries(chosen).filter(([key]) => key !== name));
      return [name, (await search(term, { filters: others })).filters[name] ?? {}] as const;
    }),
  );
  return { ...counts, ...Object.fromEntries(replaced) };
}

function showCounts(counts: PagefindSearchResults['filters']) {
  filters.querySelectorAll('option[data-label]').forEach((option) => {
    const { value } = option as HTMLOptionElement;
    const name = option.closest('select')?.name ?? '';
    option.textContent = `${(option as HTMLOptionElement).dataset['label'] ?? value} (${counts[name]?.[value] ?? 0})`;
  });
}

async function show(results: readonly PagefindSearchResult[], from: number, own: number) {
  const data = await Promise.all(results.slice(from, from + perPage).map((result) => result.data()));
  if (own !== question) return;
  const items = data.map(resultItem);
  list.append(...items);
  if (from > 0) items[0]?.querySelector('a')?.focus();
  more.hidden = results.length <= from + perPage;
  more.onclick = () => show(results, from + perPage, own);
}

/** The same question to other parts of the archive, as links of their own. */
function showArchives(term: string) {
  if (!archiveLinks) return;
  archiveLinks.hidden = term === '';
  archiveLinks.querySelectorAll('a').forEach((link) => {
    const { archive: value = '' } = link.dataset;
    const query = new URLSearchParams(location.search);
    query.delete('tahun');
    if (value === '') query.delete('arsip');
    else query.set('arsip', value);
    link.search = query.toString();
    if (value === archive.value) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
}

function ask() {
  writeAddress();
  void run();
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
filters.addEventListener('change', ask);
input.addEventListener('focus', () => void loadSearch(script, chosenIndexes(), false).catch(() => undefined), { once: true });
addEventListener('popstate', () => {
  readAddress();
  void run();
});
readAddress();
void run();
