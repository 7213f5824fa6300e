/** The page that lists what can be read on this device without a signal. */
import { element } from '#client/element.ts';
import { keptArticles, searchKept, type KeptArticle } from '#client/kept-articles.ts';
import { savedArticles } from '#client/kept.ts';
import * as routes from '#routes.ts';
import { deviceText } from '#strings.ts';

const status = document.querySelector<HTMLElement>('#status-simpanan');
const field = document.querySelector<HTMLInputElement>('#kata-simpanan');

function item({ path, title, published, place }: KeptArticle): HTMLLIElement {
  const link = element('a', {}, title);
  link.href = path;
  const row = element('li', {}, element('p', { class: 'meta' }, published), element('h3', {}, link));
  if (place === savedArticles) {
    const remove = element('button', { class: 'button' }, deviceText.remove);
    remove.type = 'button';
    remove.ariaLabel = `${deviceText.remove}: ${title}`;
    remove.onclick = async () => {
      await (await caches.open(savedArticles)).delete(path);
      await showKept();
      field?.focus();
    };
    row.append(remove);
  }
  return row;
}

export async function showKept(): Promise<void> {
  const question = field?.value.trim() ?? '';
  const kept = await keptArticles();
  const found = question === '' ? kept : searchKept(kept, question);
  for (const section of document.querySelectorAll<HTMLElement>('[data-place]')) {
    const own = found.filter(({ place }) => place === section.dataset['place']);
    section.hidden = own.length === 0;
    section.querySelector('ol')?.replaceChildren(...own.map(item));
  }
  if (status) status.textContent = summary(kept.length, found.length, question);
}

function summary(kept: number, found: number, question: string): string {
  if (kept === 0) return deviceText.nothingKept;
  if (question === '') return `${kept} artikel dapat dibaca tanpa sinyal.`;
  return found === 0 ? `Tidak ada artikel tersimpan yang memuat "${question}".` : `${found} artikel tersimpan memuat "${question}".`;
}

if (field) {
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', field.value ? `${routes.offline}?q=${encodeURIComponent(field.value)}` : routes.offline);
    void showKept();
  });
  // The page that stands for one that is not kept says so.
  const missing = document.querySelector<HTMLElement>('[data-missing]');
  if (missing) missing.hidden = location.pathname === routes.offline;
  void showKept();
}
