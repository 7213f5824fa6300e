/**
 * What every page does by itself, kept small because every reader pays for it: marks what has run out, offers what the
 * device can do, and fetches the comforts when one is asked for. Without it everything still reads and navigates.
 */
import { keepForLater } from '#client/keep-for-later.ts';
import { savedArticles } from '#client/kept.ts';
import { startSearch } from '#client/search-start.ts';
import { indonesianVoice } from '#client/voice.ts';

const comfort = async (name: string, element: HTMLElement) => (await import('#client/comforts.ts')).give(name, element);

for (const mark of document.querySelectorAll<HTMLElement>('[data-expires]'))
  mark.hidden = Date.parse(mark.dataset['expires'] ?? '') > Date.now();

/** Comforts that only some devices have. */
const able: Readonly<Record<string, () => boolean>> = {
  copy: () => 'clipboard' in navigator,
  native: () => 'share' in navigator,
  save: () => 'caches' in window,
  edition: () => 'caches' in window && 'serviceWorker' in navigator,
  listen: () => 'speechSynthesis' in window && indonesianVoice() !== undefined,
};
function offer() {
  for (const button of document.querySelectorAll<HTMLElement>('button[data-do]'))
    button.hidden = able[button.dataset['do'] ?? '']?.() === false;
}
offer();
// Voices come late.
if ('speechSynthesis' in window) speechSynthesis.onvoiceschanged = offer;

const save = document.querySelector<HTMLElement>('[data-do=save]');
if (save && !save.hidden)
  void caches.open(savedArticles).then(async (saved) => (await saved.match(location.pathname)) && comfort('saved', save));

// The list of what is kept costs nothing where nothing is.
if (document.querySelector('[data-shelf]') && 'caches' in window)
  void caches.keys().then((names) => (names.length > 0 ? import('#client/offline.ts') : undefined));

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // With "Save-Data" pictures below the first wait for a tap.
  const picture = event.target.closest('[data-hemat] picture:not(.wanted):has([loading=lazy])');
  const wish = event.target.closest<HTMLElement>('[data-do]');
  if (picture) picture.classList.add('wanted');
  else if (wish?.dataset['do']) void comfort(wish.dataset['do'], wish);
  else return;
  event.preventDefault();
});

const menu = document.querySelector<HTMLElement>('.menu');
menu?.addEventListener('toggle', () => void comfort('menu', menu), { once: true });

if (document.querySelector('.prose'))
  document.addEventListener('selectionchange', () => {
    if (String(getSelection()).length > 20) void comfort('quote', document.body);
  });

startSearch();
keepForLater();
