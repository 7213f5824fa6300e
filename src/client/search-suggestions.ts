/** Suggestions while typing: topics, places, headlines. The field becomes a combobox; without a choice Enter searches as ever. */
import Combobox from '@github/combobox-nav';
import { element } from '#client/element.ts';
import { isCurrent } from '#client/search-edition.ts';
import { loadFile } from '#client/search-files.ts';
import type { OpenLibrary } from '#client/search-library.ts';
import * as routes from '#routes.ts';
import { answer } from '#search/answer.ts';
import { namesLike, type NameList } from '#search/name-list.ts';
import { deviceText } from '#strings.ts';

interface Suggestion {
  kind: string;
  name: string;
  href: string;
}

const pause = 180;
/** Somebody who waits this long looks for more than the newest headlines have; asking the index costs some ten times as much. */
const longPause = 600;
const fewestLetters = 2;
const mostHeadlines = 5;

/** @param library opened when it is first needed */
export function suggestFor(input: HTMLInputElement, list: HTMLElement, edition: string, library: () => Promise<OpenLibrary>): void {
  // Only a script makes it one: without it there is nothing to choose from.
  Object.assign(list, { role: 'listbox', ariaLabel: deviceText.suggestions });
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });
  let question = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    question += 1;
    clearTimeout(timer);
    if (list.hidden) return;
    combobox.stop();
    list.hidden = true;
  };
  // Added to what is shown, never laid anew: a reader may have chosen one already.
  const add = (suggestions: readonly Suggestion[]) => {
    list.append(...suggestions.map((each, at) => optionOf(each, list.childElementCount + at)));
    if (!list.hidden || suggestions.length === 0) return;
    list.hidden = false;
    combobox.start();
  };
  const show = (suggestions: readonly Suggestion[]) => {
    if (!list.hidden) combobox.stop();
    list.replaceChildren();
    list.hidden = true;
    add(suggestions);
  };
  const suggest = async () => {
    const own = (question += 1);
    const typed = input.value;
    if (typed.trim().length < fewestLetters) return show([]);
    const names = await loadFile(`${routes.searchNames}?ts=${edition}`, (json) => JSON.parse(json) as NameList);
    if (own !== question) return;
    const known = [
      ...namesLike(typed, names.topics, 3).map((each) => ({ kind: deviceText.topic, ...each })),
      ...namesLike(typed, names.places, 3).map((each) => ({ kind: deviceText.place, ...each })),
    ];
    const newest = namesLike(typed, names.headlines, mostHeadlines);
    show([...known, ...newest.map((each) => ({ kind: deviceText.article, ...each }))]);
    if (newest.length === mostHeadlines) return;
    await new Promise((done) => (timer = setTimeout(done, longPause)));
    const [headlines, isFresh] = await Promise.all([headlinesFor(typed, await library()), isCurrent()]);
    if (!isFresh) return;
    const others = headlines.filter(({ href }) => !newest.some((each) => each.href === href));
    if (own === question) add(others.slice(0, mostHeadlines - newest.length));
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    // What cannot be loaded is said when the reader searches.
    timer = setTimeout(() => void suggest().catch(() => undefined), pause);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return;
    // Without this the browser also empties the field.
    event.preventDefault();
    close();
  });
  input.addEventListener('blur', close);
  input.form?.addEventListener('submit', close);
  // The field keeps the focus, or its loss would take the option away before it is clicked.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('combobox-commit', ({ target }) => {
    const href = target instanceof HTMLElement ? target.dataset['href'] : undefined;
    if (href !== undefined) location.assign(href);
  });
}

async function headlinesFor(typed: string, library: OpenLibrary): Promise<Suggestion[]> {
  const { ranked } = await answer(typed, library, { repairs: true, typing: true, frugal: true });
  const cards = await Promise.all(ranked.slice(0, mostHeadlines).map(({ article }) => library.card(article)));
  return cards.map(({ title, url }) => ({ kind: deviceText.article, name: title, href: url }));
}

const optionOf = ({ kind, name, href }: Suggestion, index: number): HTMLLIElement =>
  element(
    'li',
    { role: 'option', id: `saran-${index}`, 'data-href': href },
    element('span', {}, name),
    ' ',
    element('span', { class: 'meta' }, kind),
  );
