/** "Tempel naskah": a text as it was sent becomes a new article in the form, with a report of what was made of it. */
import { convertPaste, mostPasted, tooLongToPaste, type PastedArticle } from '#paste/convert-paste.ts';
import type { NewsroomFacts } from '#paste/newsroom-facts.ts';
import type { Remark, Report } from '#paste/report.ts';
import { toLocalIso } from '#instants.ts';
import { admin, pasteFacts } from '#routes.ts';

const sections: readonly [key: keyof Report, title: string][] = [
  ['doubtful', 'Diragukan: periksa satu per satu'],
  ['recognized', 'Dikenali'],
  ['discarded', 'Dibuang dari naskah'],
];

/** Told the article that is on its way into the form. */
type OnArticle = (article: PastedArticle) => void;

/** @param years whose lists are open; another year needs the page to be loaded again */
export function addPastePanel(years: readonly number[], now: () => Date, onArticle: OnArticle): void {
  const dialog = document.querySelector<HTMLDialogElement>('#tempel');
  const opener = document.querySelector<HTMLButtonElement>('#buka-tempel');
  const text = dialog?.querySelector('textarea');
  const report = dialog?.querySelector<HTMLElement>('output');
  const proceed = dialog?.querySelector<HTMLButtonElement>('[value=lanjut]');
  if (!dialog || !opener || !text || !report || !proceed) return;
  let article: PastedArticle | undefined;

  opener.hidden = false;
  opener.addEventListener('click', () => dialog.showModal());
  text.addEventListener('input', () => {
    article = undefined;
    report.replaceChildren();
    proceed.hidden = true;
  });
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    const action = (event.submitter as HTMLButtonElement | null)?.value;
    if (action === 'tutup') return;
    event.preventDefault();
    if (action === 'lanjut' && article) {
      onArticle(article);
      dialog.close();
      text.value = '';
      report.replaceChildren();
      proceed.hidden = true;
      openForm(article, years);
      return;
    }
    if (text.value.length > mostPasted) return void report.replaceChildren(tooLongToPaste);
    void readFacts().then(
      (facts) => {
        const conversion = convertPaste(text.value, { ...facts, now: toLocalIso(now()) });
        article = conversion.article;
        report.replaceChildren(...reportParts(conversion.report));
        // Room for the report.
        text.rows = 5;
        proceed.hidden = false;
        proceed.focus();
      },
      () => report.replaceChildren('Daftar rubrik, wilayah, dan penulis tidak dapat dimuat. Periksa sambungan lalu coba lagi.'),
    );
  });
}

async function readFacts(): Promise<Omit<NewsroomFacts, 'now'>> {
  const answer = await fetch(pasteFacts);
  if (!answer.ok) throw new Error(answer.statusText);
  return (await answer.json()) as Omit<NewsroomFacts, 'now'>;
}

function reportParts(report: Report): HTMLElement[] {
  return sections.flatMap(([key, title]) => {
    const remarks = report[key].toSorted((a, b) => a.line - b.line);
    if (remarks.length === 0) return [];
    const list = document.createElement('ul');
    list.append(...remarks.map((remark) => element('li', sentence(remark))));
    return [element('h3', title), list];
  });
}

function element(name: string, words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

function sentence({ line, subject, words, message }: Remark): string {
  const quoted = words === '' ? '' : `“${words}”`;
  return `${line > 0 ? `Baris ${line}, ` : ''}${subject}: ${[quoted, message].filter(Boolean).join(' ')}`;
}

/** What a form can be given through its address; the rest is added when it is saved. */
const given = ['title', 'deck', 'published', 'draft', 'kind', 'category', 'regions', 'topics', 'authors', 'editors', 'dateline'] as const;

function openForm({ data, body }: PastedArticle, years: readonly number[]): void {
  const values = new URLSearchParams(given.flatMap((key) => (data[key] === undefined ? [] : [[key, String(data[key])]])));
  values.set('body', body);
  const year = Number(data.published.slice(0, 4));
  const form = `#/collections/artikel-${year}/new?${values.toString()}`;
  if (years.includes(year)) location.hash = form;
  else location.assign(`${admin}?tahun=${year}${form}`);
}
