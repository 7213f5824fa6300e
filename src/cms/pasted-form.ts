/** Pasted texts and forms: a new form for one that was converted, and conversion of one that went straight into a form. */
import { articleLabel } from '#cms/article-form.ts';
import { lookBeforeSave } from '#cms/before-save.ts';
import { fillIn, firstText, isUntouched, typedText, type OpenForm } from '#cms/open-form.ts';
import { addPastePanel, type PastePanel } from '#cms/paste-panel.ts';
import { signsOfRaw, textBehind } from '#cms/raw-text.ts';
import { missingTitle, mostPasted, type Conversion, type PastedArticle } from '#paste/convert-paste.ts';
import { admin } from '#routes.ts';

/** As long as the program itself waits for its editor. */
const handOverMs = 1000;

/** @param years whose lists are open; another year needs the page to be loaded again */
export function convertPastedTexts(years: readonly number[], now: () => Date): void {
  /** On their way into a form whose address has no place for everything. */
  const onTheWay: PastedArticle[] = [];
  const panel = addPastePanel(now, (article) => {
    onTheWay.push(article);
    openForm(article, years);
  });
  /** What was pasted into the form that is open, as it was sent: the program's editor keeps neither lines nor signs. */
  let pasted: string[] = [];
  /** The program's editor takes a moment to hand over what was pasted, and waits only for what was typed. */
  let isHandedOver = Promise.resolve();
  addEventListener('hashchange', () => (pasted = []));
  document.addEventListener(
    'paste',
    ({ target, clipboardData }) => {
      if (!(target instanceof Element && target.closest('[contenteditable=true]'))) return;
      pasted.push(clipboardData?.getData('text/plain') ?? '');
      isHandedOver = new Promise((resolve) => setTimeout(resolve, handOverMs));
    },
    true,
  );
  const left = new Set<string>();
  lookBeforeSave(async (form) => {
    await isHandedOver;
    if (!form.isNew || !form.collectionName.startsWith('artikel-')) return true;
    const article = onTheWay.find(({ data, body }) => firstText(form, 'body') === body.trim() && firstText(form, 'title') === data.title);
    if (article?.data.sources && isUntouched(form, 'sources')) fillIn(form, { sources: article.data.sources });
    if (!panel || left.has(form.id) || firstText(form, 'body') !== '') return true;
    const answer = await askAboutText(form, pasted, panel);
    if (answer === 'as it is') left.add(form.id);
    return answer === 'as it is' || answer === 'ordinary';
  });
}

async function askAboutText(form: OpenForm, pasted: readonly string[], panel: PastePanel): Promise<'ordinary' | 'as it is' | 'held'> {
  const text = textBehind(typedText(form, 'body'), pasted);
  if (text === undefined || text.trim() === '' || text.length > mostPasted) return 'ordinary';
  // Without the lists of the newsroom the text is saved as it is.
  const signs = await panel.convert(text).then(
    (conversion) => signsOfRaw(text, conversion),
    () => [],
  );
  if (signs.length === 0) return 'ordinary';
  const answer = await panel.ask({ text, signs: signs.slice(0, 4), fitted: (conversion) => fitted(conversion, form) });
  if (typeof answer === 'string') return answer === 'as it is' ? answer : 'held';
  fillIn(form, { ...answer.data, body: answer.body.trim() });
  return 'held';
}

/** Without what the editor has typed otherwise, which is said. */
function fitted({ article, report, ...rest }: Conversion, form: OpenForm): Conversion {
  const year = /\d{4}/.exec(form.collectionName)?.[0] ?? '';
  const doubtful = [...report.doubtful];
  const kept = Object.entries(article.data).filter(([key, value]) => {
    if (value === missingTitle || (key === 'published' && !report.recognized.some(({ subject }) => subject === 'waktu terbit')))
      return false;
    const isElsewhere = key === 'published' && !article.data.published.startsWith(year);
    if (isUntouched(form, key) && !isElsewhere) return true;
    if (key === 'draft' || value === typedText(form, key)) return false;
    const words = typeof value === 'string' ? value : JSON.stringify(value);
    const message = isElsewhere
      ? `tidak dipakai: daftar ini untuk artikel ${year}. Buat artikelnya di daftar tahun itu.`
      : 'tidak dipakai: isian ini sudah Anda isi sendiri.';
    doubtful.push({ line: 0, subject: articleLabel(key)?.toLowerCase() ?? key, words, message });
    return false;
  });
  return {
    ...rest,
    article: { ...article, data: Object.fromEntries(kept) as unknown as PastedArticle['data'] },
    report: { ...report, doubtful },
  };
}

/** What a form can be given through its address. */
const given = ['title', 'deck', 'published', 'draft', 'kind', 'category', 'regions', 'topics', 'authors', 'editors', 'dateline'] as const;

function openForm({ data, body }: PastedArticle, years: readonly number[]): void {
  const values = new URLSearchParams(given.flatMap((key) => (data[key] === undefined ? [] : [[key, String(data[key])]])));
  values.set('body', body);
  const year = Number(data.published.slice(0, 4));
  const form = `#/collections/artikel-${year}/new?${values.toString()}`;
  if (years.includes(year)) location.hash = form;
  else location.assign(`${admin}?tahun=${year}${form}`);
}
