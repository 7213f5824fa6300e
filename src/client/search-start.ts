/** The search is fetched with the first question: one in the address, or one that begins in the field. */
const fetchSearch = () => import('#client/search.ts');
const field = document.querySelector<HTMLInputElement>('main form[role=search] [name=q]');

if (location.search) void fetchSearch();
else field?.addEventListener('focus', () => void begin(field), { once: true });

/** The search begins with what the address says, which is nothing; a reader may be faster, with words and with Enter. */
async function begin({ form }: HTMLInputElement): Promise<void> {
  if (!field || !form) return;
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
  if (asked.length > 0) form.requestSubmit();
}
