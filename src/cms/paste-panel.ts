/** "Tempel naskah": a text as it was sent, a report of what was made of it, and where the result goes. */
import { convertPaste, mostPasted, tooLongToPaste, type Conversion, type PastedArticle } from '#paste/convert-paste.ts';
import type { NewsroomFacts } from '#paste/newsroom-facts.ts';
import { reportParts } from '#cms/paste-report.ts';
import { toLocalIso } from '#instants.ts';
import { pasteFacts } from '#routes.ts';

/** A text whose saving waits for what the editor says. */
export interface HeldText {
  text: string;
  /** Why it is asked about: "kode wartawan", "tempat berita". */
  signs: readonly string[];
  /** What is shown of a conversion, and goes into the form. */
  fitted: (conversion: Conversion) => Conversion;
}

/** The article for the form, or whether the text is saved as it is or not yet. */
export type Answer = PastedArticle | 'as it is' | 'not yet';

export interface PastePanel {
  ask: (held: HeldText) => Promise<Answer>;
  convert: (text: string) => Promise<Conversion>;
}

/** @param openForm is told the article that goes into a new form */
export function addPastePanel(now: () => Date, openForm: (article: PastedArticle) => void): PastePanel | undefined {
  const dialog = document.querySelector<HTMLDialogElement>('#tempel');
  const opener = document.querySelector<HTMLButtonElement>('#buka-tempel');
  const [text, report, signs] = ['textarea', 'output', '[data-tanda]'].map((name) => dialog?.querySelector<HTMLElement>(name));
  const [check, proceed] = ['periksa', 'lanjut'].map((value) => dialog?.querySelector<HTMLButtonElement>(`[value=${value}]`));
  if (!dialog || !opener || !(text instanceof HTMLTextAreaElement) || !report || !signs || !check || !proceed) return undefined;
  let article: PastedArticle | undefined;
  let held: HeldText | undefined;
  let answer: (answer: Answer) => void = () => undefined;

  const convert = async (sent: string) => convertPaste(sent, { ...(await readFacts()), now: toLocalIso(now()) });
  const forget = () => {
    article = undefined;
    report.replaceChildren();
    [proceed.hidden, check.hidden] = [true, false];
  };
  const examine = () =>
    convert(text.value).then(
      (conversion) => {
        const fitted = held?.fitted(conversion) ?? conversion;
        article = fitted.article;
        report.replaceChildren(...reportParts(fitted.report));
        // Room for the report.
        text.rows = 5;
        [proceed.hidden, check.hidden] = [false, true];
        proceed.focus();
      },
      () => report.replaceChildren('Daftar rubrik, wilayah, dan penulis tidak dapat dimuat. Periksa sambungan lalu coba lagi.'),
    );

  // A form has no room for the button, and what was typed there would be lost.
  const hideInForms = () => (opener.hidden = /\/(?:new|entries)\b/.test(location.hash));
  hideInForms();
  addEventListener('hashchange', hideInForms);
  opener.addEventListener('click', () => dialog.showModal());
  text.addEventListener('input', forget);
  dialog.addEventListener('close', () => {
    if (held) [text.value, held] = ['', undefined];
    delete dialog.dataset['tertahan'];
    forget();
    answer('not yet');
  });
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    const action = (event.submitter as HTMLButtonElement | null)?.value;
    if (action === 'tutup') return;
    event.preventDefault();
    if (action === 'biarkan') answer('as it is');
    else if (action === 'lanjut' && article) {
      if (held) answer(article);
      else openForm(article);
      text.value = '';
    } else if (text.value.length > mostPasted) return void report.replaceChildren(tooLongToPaste);
    else return void examine();
    dialog.close();
  });

  const ask = (asked: HeldText) => {
    held = asked;
    text.value = asked.text;
    dialog.dataset['tertahan'] = '';
    signs.textContent = new Intl.ListFormat('id').format(asked.signs);
    dialog.showModal();
    void examine();
    return new Promise<Answer>((resolve) => (answer = resolve));
  };
  return { ask, convert };
}

async function readFacts(): Promise<Omit<NewsroomFacts, 'now'>> {
  const response = await fetch(pasteFacts);
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as Omit<NewsroomFacts, 'now'>;
}
