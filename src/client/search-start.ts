/** The search is fetched with the first question: one in the address, or one that begins in the field. */
export function startSearch(): void {
  const field = document.querySelector<HTMLInputElement>('main form[role=search] [name=q]');
  const script = document.querySelector<HTMLElement>('[data-script]')?.dataset['script'];
  if (!field || script === undefined) return;
  const fetchSearch = () => import(/* @vite-ignore */ script) as Promise<unknown>;
  if (location.search) void fetchSearch();
  else field.addEventListener('focus', () => void begin(field, fetchSearch), { once: true });
}

/** The search begins with what the address says, which is nothing; a reader may be faster, with words and with Enter. */
async function begin(field: HTMLInputElement, fetchSearch: () => Promise<unknown>): Promise<void> {
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
