/** The search is fetched with the first question: one in the address, or one that begins in the field. */
const fetchSearch = () => import('#client/search.ts');

/** Called by every page's script: one that fetches something by itself would cost all pages one more file. */
export function startSearch(): void {
  const field = document.querySelector<HTMLInputElement>('main:has([data-edition]) form[role=search] [name=q]');
  if (!field) return;
  if (location.search) void fetchSearch();
  else field.addEventListener('focus', () => void begin(field), { once: true });
}

/** The search begins with what the address says, which is nothing; a reader may be faster, with words and with Enter. */
async function begin(field: HTMLInputElement): Promise<void> {
  const { form } = field;
  if (!form) return;
  let typed = field.value;
  const asked: Event[] = [];
  const early = new AbortController();
  field.addEventListener('input', () => (typed = field.value), early);
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      asked.push(event);
    },
    early,
  );
  await fetchSearch();
  early.abort();
  field.value = typed;
  if (typed) field.dispatchEvent(new Event('input', { bubbles: true }));
  if (asked.length > 0) form.requestSubmit();
}
